import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'

const RUN = fileURLToPath(new URL('../scripts/run-whole.mjs', import.meta.url))
const SERVE = fileURLToPath(new URL('../dist/serve.js', import.meta.url))
let shell: ChildProcess | undefined
afterEach(() => {
  shell?.kill('SIGKILL')
})

/** A shell as npm has one, that starts the runner, that starts a shell, that starts the server. */
async function start(): Promise<{ address: string }> {
  const inner = `"${process.execPath}" "${SERVE}"; true`
  shell = spawn('sh', ['-c', `"${process.execPath}" "${RUN}" sh -c '${inner}'; true`], {
    env: { ...process.env, PORT: '0' },
  })
  let output = ''
  shell.stdout?.on('data', (chunk) => (output += String(chunk)))
  while (!output.includes('Ctrl-C')) await new Promise((resolve) => setTimeout(resolve, 20))
  return { address: /http:\/\/localhost:\d+/.exec(output)?.[0] ?? '' }
}

async function isGone(address: string): Promise<boolean> {
  for (let i = 0; i < 100; i++) {
    const answered = await fetch(`${address}/health`).catch(() => null)
    if (!answered) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

describe('run-whole', () => {
  test('a server does not outlive the shell that npm kills', async () => {
    const { address } = await start()
    expect((await fetch(`${address}/health`)).status).toBe(200)
    shell?.kill('SIGTERM')
    expect(await isGone(address)).toBe(true)
  }, 30_000)

  test('the exit code of the command is its own', async () => {
    const run = spawn(process.execPath, [RUN, 'sh', '-c', 'exit 7'])
    expect((await once(run, 'exit'))[0]).toBe(7)
  })

  test('a command that is not there is told', async () => {
    const run = spawn(process.execPath, [RUN, 'no-such-command'])
    let told = ''
    run.stderr.on('data', (chunk) => (told += String(chunk)))
    expect((await once(run, 'exit'))[0]).toBe(1)
    expect(told).toContain('no-such-command')
  })
})
