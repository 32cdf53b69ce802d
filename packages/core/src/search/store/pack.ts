import { byteReader, byteWriter } from '../bytes.js'
import type { BuiltIndex, IndexHeader } from './format.js'
import { openIndex, type SearchIndex } from './open.js'

/** Four bytes before the header's length: the file is an index. */
const MAGIC = 0x58445243 // CRDX

/** One file of all chunks, for a server that keeps the index in memory. */
export function packIndex({ header, chunks }: BuiltIndex): Uint8Array {
  const sizes = [...chunks].map(([name, bytes]) => [name, bytes.length] as const)
  const head = byteWriter()
  head.text(JSON.stringify({ header, sizes }))
  const text = head.bytes()
  const total = sizes.reduce((sum, [, size]) => sum + size, 8 + text.length)
  const file = new Uint8Array(total)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, text.length, true)
  file.set(text, 8)
  let at = 8 + text.length
  for (const bytes of chunks.values()) {
    file.set(bytes, at)
    at += bytes.length
  }
  return file
}

/**
 * Opens a file made by `packIndex`, without a copy of its bytes.
 *
 * @throws RangeError when it is no such file
 */
export function openPacked(file: Uint8Array): SearchIndex {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a packed index')
  const length = view.getUint32(4, true)
  const { header, sizes } = JSON.parse(byteReader(file.subarray(8, 8 + length)).text()) as {
    header: IndexHeader
    sizes: readonly (readonly [string, number])[]
  }
  const places = new Map<string, readonly [number, number]>()
  let at = 8 + length
  for (const [name, size] of sizes) {
    places.set(name, [at, at + size])
    at += size
  }
  return openIndex(header, (name) => {
    const [from, to] = places.get(name) ?? []
    if (from === undefined) throw new RangeError(`the index has no chunk ${name}`)
    return file.subarray(from, to)
  })
}
