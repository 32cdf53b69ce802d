import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'schema/index': 'src/schema/index.ts',
    'search/index': 'src/search/index.ts',
    'words/training': 'src/words/training.ts',
  },
  format: 'esm',
  target: 'es2023',
  dts: false, // tsup's own declarations do not work with TypeScript 7
  clean: true,
  onSuccess: 'tsc -p tsconfig.build.json && node scripts/write-json-schema.ts',
})
