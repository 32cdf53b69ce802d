import { namesModel } from '@corpus/names-ar'
import corpus from '../generated/corpus.json' with { type: 'json' }
import { createApp } from './app.js'
import type { Compiled } from './compiled.js'

// Unpacked when the worker starts, where time is not that of a request.
namesModel()

/** The API on workerd. The file was written from a `Compiled` by scripts/compile-corpus.ts. */
export default createApp(corpus as unknown as Compiled)
