import { defineConfig } from 'tsup'

export default defineConfig({
  // One file out for each file in: the entries share modules, and bundlers drop what is not used.
  entry: ['src/**/*.ts', '!src/**/*.test.ts'],
  bundle: false,
  format: 'esm',
  target: 'es2023',
  dts: false, // tsup's own declarations do not work with TypeScript 7
  clean: true,
  onSuccess: 'tsc -p tsconfig.build.json && node scripts/write-json-schema.ts',
})
