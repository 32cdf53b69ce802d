import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../../shared', import.meta.url))

/** The folder of shared data beside the repository; null when it is not there. */
export const SHARED: string | null = existsSync(`${folder}/data/README.md`) ? folder : null
