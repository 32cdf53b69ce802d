import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Flags for a machine without a sandbox, a screen or a network; web security stays on. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Path of a Chromium: the one in CHROMIUM, else one of the system, else the one inside the npm package, which is
 * unpacked once into the project and brings its own libraries.
 */
export async function findChromium(): Promise<string> {
  const given = process.env.CHROMIUM
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM names a file that is not there: ${given}`)
    return given
  }
  const installed = SYSTEM.find((path) => existsSync(path))
  if (installed) return installed
  const cache = fileURLToPath(new URL('../.cache', import.meta.url))
  mkdirSync(cache, { recursive: true })
  process.env.TMPDIR = cache // the package unpacks there
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x' // makes it unpack its libraries too
  process.env.FONTCONFIG_PATH ??= existsSync('/etc/fonts/fonts.conf') ? '/etc/fonts' : `${cache}/fonts`
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}
