import type { BuiltIndex, IndexHeader } from './format.js'

/** Fetches a chunk by its name, from memory, a file or the network. */
export type LoadChunk = (name: string) => Uint8Array | Promise<Uint8Array>

/** Thrown by `need` inside `withChunks`, which loads what is missing and runs the task again. */
class MissingChunks extends Error {
  readonly names: readonly string[]
  constructor(names: readonly string[]) {
    super(`chunks to load: ${names.join(' ')}`)
    this.names = names
  }
}

/** The chunks that were loaded so far. */
export interface Chunks {
  readonly header: IndexHeader
  /** @throws MissingChunks when it was not loaded; ask `need` for all chunks of a step first */
  readonly get: (name: string) => Uint8Array
  readonly put: (name: string, bytes: Uint8Array) => void
  readonly need: (names: Iterable<string>) => void
  readonly load: (names: readonly string[]) => Promise<void> | undefined
}

export function chunksOf(header: IndexHeader, load: LoadChunk): Chunks {
  const loaded = new Map<string, Uint8Array>()
  const need = (names: Iterable<string>): void => {
    const missing = [...names].filter((name) => !loaded.has(name))
    if (missing.length > 0) throw new MissingChunks(missing)
  }
  const loadAll = (names: readonly string[]): Promise<void> | undefined => {
    const waiting: Promise<void>[] = []
    for (const name of names) {
      const bytes = load(name)
      if (bytes instanceof Uint8Array) loaded.set(name, bytes)
      else {
        waiting.push(
          bytes.then((later) => {
            loaded.set(name, later)
          }),
        )
      }
    }
    return waiting.length === 0 ? undefined : Promise.all(waiting).then(() => undefined)
  }
  return {
    header,
    get: (name) => {
      const bytes = loaded.get(name)
      if (!bytes) throw new MissingChunks([name])
      return bytes
    },
    put: (name, bytes) => {
      loaded.set(name, bytes)
    },
    need,
    load: loadAll,
  }
}

/** Runs all tasks; what they miss is loaded at once, not one after the other. */
export function together<Result>(tasks: readonly (() => Result)[]): Result[] {
  const missing = new Set<string>()
  const results: Result[] = []
  for (const task of tasks) {
    try {
      results.push(task())
    } catch (error) {
      if (!(error instanceof MissingChunks)) throw error
      for (const name of error.names) missing.add(name)
    }
  }
  if (missing.size > 0) throw new MissingChunks([...missing])
  return results
}

/** Steps in which a task may ask for more chunks; one that needs more goes in circles. */
const MOST_STEPS = 1000

/**
 * Runs a task that reads chunks. When one is missing, it is loaded and the task runs again from its start: so that the
 * task itself is plain code, and waits for nothing when all is there.
 */
export async function withChunks<Result>(chunks: Chunks, task: () => Result): Promise<Result> {
  for (let step = 0; step < MOST_STEPS; step++) {
    try {
      return task()
    } catch (error) {
      if (!(error instanceof MissingChunks)) throw error
      await chunks.load(error.names)
    }
  }
  throw new RangeError('the index asks for its chunks again and again')
}

/** Loads chunks from a built index. */
export function fromBuilt({ chunks }: BuiltIndex): LoadChunk {
  return (name) => {
    const bytes = chunks.get(name)
    if (!bytes) throw new RangeError(`the index has no chunk ${name}`)
    return bytes
  }
}
