import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/schema/index.ts', 'src/search/index.ts', 'src/words/training.ts'],
  format: 'esm',
  target: 'es2023',
  dts: false, // tsup's own declarations do not work with TypeScript 7
  clean: true,
  onSuccess: 'tsc -p tsconfig.build.json && node scripts/write-json-schema.ts',
})
