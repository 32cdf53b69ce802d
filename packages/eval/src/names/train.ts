import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { SHARED } from '../shared.ts'
import { buildModel, toFiles } from './build-model.ts'

/** Trains the tagger that ships and writes it into packages/names-ar. */
if (SHARED === null) {
  console.error('../shared is not here: nothing to train on')
  process.exitCode = 1
} else {
  for (const [path, text] of Object.entries(toFiles(buildModel(SHARED)))) {
    writeFileSync(new URL(`../../../names-ar/${path}`, import.meta.url), text)
  }
  // In a process of its own, which reads what has been written.
  execFileSync('pnpm', ['--filter', '@corpus/names-ar', 'run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const script =
    "import('./src/names/fingerprint.ts').then((m) => process.stdout.write(m.fingerprint(process.argv[1])))"
  const hash = execFileSync(process.execPath, ['-e', script, SHARED], { encoding: 'utf8' })
  writeFileSync(new URL('../../data/names.sha256', import.meta.url), `${hash}\n`)
}
