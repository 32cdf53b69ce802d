import { spawn } from 'node:child_process'

/**
 * run-whole.mjs COMMAND ARGS...: runs a command that starts others, and ends all of them when this process is asked to
 * end (Ctrl-C, SIGTERM) or the one that started it is gone. npm and npx pass a signal on to a shell only, which leaves
 * a server behind. Plain JavaScript, for the oldest Node that `npm start` may be called with.
 */
const [command, ...args] = process.argv.slice(2)
const windows = process.platform === 'win32'
const starter = process.ppid
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: !windows, shell: windows })
let ending = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
const watch = setInterval(() => {
  if (process.ppid !== starter) end()
}, 500)

child.on('error', (error) => {
  console.error(`${command}: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code) => {
  clearInterval(watch)
  process.exit(ending ? 0 : (code ?? 1))
})

/** The first time politely; who asks again does not want to wait. */
function end() {
  const signal = ending ? 'SIGKILL' : 'SIGINT'
  ending = true
  clearInterval(watch)
  if (windows) child.kill(signal)
  else process.kill(-child.pid, signal)
}
