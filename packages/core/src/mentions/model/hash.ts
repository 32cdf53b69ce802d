/** Rows in the table of weights; a power of two. */
export const ROWS = 1 << 20

/** FNV-1a with 32 bits, and a last stir so that the low bits depend on all others. */
const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, PRIME)
}

export function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = mix(OFFSET, seed)
  for (let i = Math.max(from, 0); i < to; i++) hash = mix(hash, text.charCodeAt(i))
  return hash
}

export function toRow(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (half ^ (half >>> 13)) & (ROWS - 1)
}
