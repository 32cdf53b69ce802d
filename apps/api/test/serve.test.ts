import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const SERVE = fileURLToPath(new URL('../dist/serve.js', import.meta.url))
const SEED = new URL('../../../seeds/000_b6773dbc3222cc6f.txt', import.meta.url)
let server: ChildProcess | undefined
afterEach(() => {
  server?.kill('SIGKILL')
})

async function start(env: Record<string, string>): Promise<{ output: string; address: string }> {
  server = spawn(process.execPath, [SERVE], { env: { ...process.env, ...env } })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  while (!output.includes('Ctrl-C') && server.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20))
  return { output, address: /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '' }
}

describe('the server', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)('serves site and API on one address and stops on %s', async (signal) => {
    const { address, output } = await start({ PORT: '0' })
    expect(output).toContain(`${address}/v1/articles`)
    const text = Buffer.from(await (await fetch(`${address}/v1/articles/000_b6773dbc3222cc6f/text`)).arrayBuffer())
    const sum = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
    expect(sum(text)).toBe(sum(readFileSync(SEED)))
    const home = await fetch(`${address}/`)
    expect([home.status, home.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')])
    const missing = await fetch(`${address}/nothing`, { headers: { Accept: 'text/html' } })
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')])
    const statuses = await Promise.all(
      [
        ['GET', '/v1/parse'],
        ['PUT', '/v1/parse'],
        ['POST', '/v2'],
        ['GET', '/v2'],
      ].map(async ([method, path]) => (await fetch(`${address}${path}`, { method: method ?? '' })).status),
    )
    expect(statuses).toEqual([405, 405, 404, 404])
    server?.kill(signal)
    const [code] = await once(server as ChildProcess, 'exit')
    expect(code).toBe(0)
  })

  test('a taken port is told, with what to do', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const address = other.address()
    const { output } = await start({ PORT: String(typeof address === 'object' && address ? address.port : '') })
    other.close()
    expect(output).toMatch(/is taken\. Choose another: PORT=/)
    expect(server?.exitCode).toBe(1)
  })

  test('PORT must be a port', async () => {
    const { output } = await start({ PORT: 'http' })
    expect(output).toContain('PORT must be a number from 0 to 65535, not "http"')
  })
})
