import corpus from '../generated/corpus.json' with { type: 'json' }
import { createApp } from './app.js'
import type { Compiled } from './compiled.js'

/** The API on workerd. The file was written from a `Compiled` by scripts/compile-corpus.ts. */
export default createApp(corpus as unknown as Compiled)
