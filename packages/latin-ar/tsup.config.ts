import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts'],
  format: 'esm',
  target: 'es2023',
  dts: false, // tsup's own declarations do not work with TypeScript 7
  clean: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8' // the words as they are, not as escapes
  },
  onSuccess: 'tsc -p tsconfig.build.json',
})
