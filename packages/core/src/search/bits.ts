/**
 * Codes for whole numbers that need no whole bytes. Sorted lists are written by their middle: once it is known, each
 * half has a smaller range, and a list that fills its range costs nothing (binary interpolative coding; Moffat and
 * Stuiver 2000). What comes out cannot be made smaller by gzip, so that it need not be served with it.
 */
export interface BitWriter {
  /** From 1 on: small ones are short. 1 is one bit, 2 and 3 are three. */
  readonly small: (value: number) => void
  /** Ascending numbers `values[from]` up to `values[to]`, all from `low` up to, not with, `high`. */
  readonly list: (values: Uint32Array, from: number, to: number, low: number, high: number) => void
  readonly size: () => number
  readonly bytes: () => Uint8Array
}

/** Written at once, beside up to seven that are held. */
const MOST_BITS = 24

export function bitWriter(): BitWriter {
  let buffer = new Uint8Array(1 << 12)
  let size = 0
  /** The last bits, fewer than eight. */
  let pending = 0
  let held = 0
  const bits = (value: number, count: number): void => {
    if (count > MOST_BITS) {
      bits(value >>> MOST_BITS, count - MOST_BITS)
      bits(value & ((1 << MOST_BITS) - 1), MOST_BITS)
      return
    }
    if (size + 4 > buffer.length) {
      const larger = new Uint8Array(buffer.length * 2)
      larger.set(buffer)
      buffer = larger
    }
    pending = (pending << count) | value
    held += count
    while (held >= 8) {
      held -= 8
      buffer[size++] = pending >>> held
    }
    pending &= (1 << held) - 1
  }
  /** One of `count` values, in as few bits as can be: the first few values take one bit less. */
  const oneOf = (value: number, count: number): void => {
    if (count <= 1) return
    const length = 32 - Math.clz32(count - 1)
    const short = (1 << length) - count
    if (value < short) bits(value, length - 1)
    else bits(value + short, length)
  }
  const list: BitWriter['list'] = (values, from, to, low, high) => {
    const count = to - from
    if (count === 0 || high - low === count) return
    if (count === 1) {
      oneOf((values[from] as number) - low, high - low)
      return
    }
    const middle = from + (count >> 1)
    const value = values[middle] as number
    const least = low + (middle - from)
    oneOf(value - least, high - (to - middle - 1) - least)
    list(values, from, middle, low, value)
    list(values, middle + 1, to, value + 1, high)
  }
  return {
    small: (value) => {
      const length = 32 - Math.clz32(value)
      bits(0, length - 1)
      bits(value, length)
    },
    list,
    size: () => size,
    bytes: () => {
      const written = new Uint8Array(size + (held > 0 ? 1 : 0))
      written.set(buffer.subarray(0, size))
      if (held > 0) written[size] = pending << (8 - held)
      return written
    },
  }
}

/** Reads what a `BitWriter` wrote. Damaged bytes give wrong numbers, but never more of them than asked for. */
export interface BitReader {
  readonly small: () => number
  /** Fills `values[from]` up to `values[to]`. */
  readonly list: (values: Uint32Array, from: number, to: number, low: number, high: number) => void
  /** The place of the next bit. */
  readonly place: () => number
}

export function bitReader(bytes: Uint8Array, place = 0): BitReader {
  let at = place
  const bits = (count: number): number => {
    const byte = at >>> 3
    const offset = at & 7
    at += count
    if (count + offset <= 24) {
      const window = ((bytes[byte] ?? 0) << 16) | ((bytes[byte + 1] ?? 0) << 8) | (bytes[byte + 2] ?? 0)
      return (window >>> (24 - offset - count)) & ((1 << count) - 1)
    }
    let value = 0
    for (let i = at - count; i < at; i++) value = value * 2 + (((bytes[i >>> 3] ?? 0) >>> (7 - (i & 7))) & 1)
    return value
  }
  const oneOf = (count: number): number => {
    if (count <= 1) return 0
    const length = 32 - Math.clz32(count - 1)
    const short = (1 << length) - count
    const value = bits(length - 1)
    return value < short ? value : value * 2 + bits(1) - short
  }
  const list: BitReader['list'] = (values, first, to, least, high) => {
    let from = first
    let low = least
    for (;;) {
      const count = to - from
      if (count <= 0) return
      if (count === 1) {
        values[from] = low + oneOf(high - low)
        return
      }
      if (high - low <= count) {
        for (let i = 0; i < count; i++) values[from + i] = low + i
        return
      }
      const middle = from + (count >> 1)
      const lowest = low + (middle - from)
      const value = lowest + oneOf(high - (to - middle - 1) - lowest)
      values[middle] = value
      list(values, from, middle, low, value)
      from = middle + 1
      low = value + 1
    }
  }
  return {
    small: () => {
      let length = 1
      while (length < 32 && bits(1) === 0) length++
      return length === 1 ? 1 : 2 ** (length - 1) + bits(length - 1)
    },
    list,
    place: () => at,
  }
}
