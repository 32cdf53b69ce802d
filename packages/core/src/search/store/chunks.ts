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
  /** Waits for what `need` found missing. */
  readonly load: (names: readonly string[]) => Promise<void>
}

export function chunksOf(header: IndexHeader, load: LoadChunk): Chunks {
  const loaded = new Map<string, Uint8Array>()
  /** Asked for and on the way. */
  const waiting = new Map<string, Promise<void>>()
  /** What is at hand is loaded at once, so that an index in memory has nothing to wait for. */
  const isThere = (name: string): boolean => {
    if (loaded.has(name)) return true
    if (waiting.has(name)) return false
    const bytes = load(name)
    if (bytes instanceof Uint8Array) {
      loaded.set(name, bytes)
      return true
    }
    const arrival = bytes.then(
      (later) => {
        loaded.set(name, later)
        waiting.delete(name)
      },
      (error: unknown) => {
        waiting.delete(name)
        throw error
      },
    )
    waiting.set(name, arrival)
    return false
  }
  const need = (names: Iterable<string>): void => {
    const missing = [...names].filter((name) => !isThere(name))
    if (missing.length > 0) throw new MissingChunks(missing)
  }
  return {
    header,
    get: (name) => {
      need([name])
      return loaded.get(name) as Uint8Array // or `need` has thrown
    },
    put: (name, bytes) => {
      loaded.set(name, bytes)
    },
    need,
    load: async (names) => {
      await Promise.all(names.map((name) => waiting.get(name)))
    },
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
