/**
 * Writes whole numbers as LEB128: seven bits a byte, the last byte without the high bit. A text is its length and its
 * code units, each XOR 0x600, so that an Arabic letter is one byte.
 */
export interface ByteWriter {
  readonly number: (value: number) => void
  readonly text: (value: string) => void
  readonly size: () => number
  /** A copy of what was written. */
  readonly bytes: () => Uint8Array
}

const ARABIC = 0x600

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(1 << 12)
  let size = 0
  const reserve = (more: number): void => {
    if (size + more <= buffer.length) return
    const larger = new Uint8Array(Math.max(buffer.length * 2, size + more))
    larger.set(buffer)
    buffer = larger
  }
  const number = (value: number): void => {
    reserve(5)
    let rest = value
    while (rest > 0x7f) {
      buffer[size++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    buffer[size++] = rest
  }
  return {
    number,
    text: (value) => {
      number(value.length)
      for (let i = 0; i < value.length; i++) number(value.charCodeAt(i) ^ ARABIC)
    },
    size: () => size,
    bytes: () => buffer.slice(0, size),
  }
}

/** Reads what a `ByteWriter` wrote. A damaged or cut file gives wrong values, never an endless loop: `at` only grows. */
export interface ByteReader {
  readonly number: () => number
  readonly text: () => string
  readonly atEnd: () => boolean
  /** What was not read yet. */
  readonly rest: () => Uint8Array
}

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) break
    }
    return value >>> 0
  }
  return {
    number,
    text: () => {
      let value = ''
      for (let left = number(); left > 0 && at < bytes.length; left--) value += String.fromCharCode(number() ^ ARABIC)
      return value
    },
    atEnd: () => at >= bytes.length,
    rest: () => bytes.subarray(at),
  }
}
