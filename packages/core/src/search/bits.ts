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
  /** Goes on at the next whole byte. */
  readonly align: () => void
  /** Whole bytes so far. */
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
    align: () => bits(0, -held & 7),
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
  /** Goes on at this byte. */
  readonly seek: (byte: number) => void
}

/** Zeros behind the bytes, which are read when they are damaged: a read takes four bytes. */
const PADDING = 4

/** For numbers below 2 ** 25: that many bits are there wherever in its first byte a read begins. */
export function bitReader(bytes: Uint8Array): BitReader {
  const padded = new Uint8Array(bytes.length + PADDING)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  const last = bytes.length
  let at = 0
  /** One of so many values; without a branch, for which way it went could not be foreseen. */
  const oneOf = (count: number): number => {
    const length = 32 - Math.clz32(count - 1)
    const short = (1 << length) - count
    const bits = ((view.getUint32(Math.min(at >>> 3, last)) << (at & 7)) >>> 1) >>> (31 - length)
    const isLong = ~((bits >>> 1) - short) >>> 31
    at += length - 1 + isLong
    return (bits >>> (1 - isLong)) - (short & -isLong)
  }
  const list: BitReader['list'] = (values, first, to, least, high) => {
    let from = first
    let low = least
    while (from < to) {
      const count = to - from
      if (high - low <= count) {
        for (let i = 0; i < count; i++) values[from + i] = low + i
        return
      }
      const half = count >> 1
      const middle = from + half
      const value = low + half + oneOf(high - low - count + 1)
      values[middle] = value
      if (half > 0) list(values, from, middle, low, value)
      from = middle + 1
      low = value + 1
    }
  }
  return {
    small: () => {
      const window = view.getUint32(Math.min(at >>> 3, last)) << (at & 7)
      const zeros = Math.clz32(window)
      if (zeros <= 12) {
        at += 2 * zeros + 1
        return window >>> (31 - 2 * zeros)
      }
      at += zeros
      const value = (view.getUint32(Math.min(at >>> 3, last)) << (at & 7)) >>> (31 - zeros)
      at += zeros + 1
      return value
    },
    list,
    seek: (byte) => {
      at = byte * 8
    },
  }
}
