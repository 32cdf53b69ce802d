import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findChromium } from './src/browser.ts'

const executablePath = await findChromium()
// The config is read again in every worker: the first reading settles the port for all.
process.env.E2E_PORT ??= String(await freePort())
const url = `http://localhost:${process.env.E2E_PORT}`

export default defineConfig({
  testDir: 'test',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  use: { baseURL: url, launchOptions: { executablePath, args: BROWSER_ARGS } },
  webServer: {
    command: `node ${fileURLToPath(new URL('../../apps/api/dist/serve.js', import.meta.url))}`,
    env: { PORT: process.env.E2E_PORT },
    url: `${url}/health`,
    reuseExistingServer: false,
  },
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (typeof address !== 'object' || !address) throw new Error('no free port')
  return address.port
}
