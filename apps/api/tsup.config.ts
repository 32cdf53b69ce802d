import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/app.ts', 'src/serve.ts'],
  format: 'esm',
  target: 'node22',
  dts: false,
  clean: true,
})
