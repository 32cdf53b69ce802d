import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of shared data beside the repository; null when it is not there. */
export const SHARED: string | null = (() => {
  for (const up of ['../../../../shared', '../../../../../shared']) {
    const folder = fileURLToPath(new URL(up, import.meta.url))
    if (existsSync(`${folder}/data/README.md`)) return folder
  }
  return null
})()
