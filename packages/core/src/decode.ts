import { type Diagnostic, toDiagnostic } from './diagnostic.js'
import { isArabicLetter } from './text/index.js'

export type Encoding = 'utf-16be' | 'utf-16le' | 'utf-8' | 'windows-1256'

/** A file read as text. */
export interface Decoded {
  /** The text, with its byte order mark if it has one. */
  readonly source: string
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

/** The part of the Encoding Standard's TextDecoder that is used; every supported run-time has it. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** Of the bytes above 0x7F, at least this share must be Arabic letters for a file to pass as Windows-1256. */
const LETTER_SHARE = 0.6

/**
 * Reads bytes as text: UTF-8, or UTF-16 by its byte order mark, or Windows-1256 where the bytes are not UTF-8 and
 * spell Arabic letters in it. Bytes that fit none become U+FFFD, with a diagnostic that gives the first one's offset.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  if (mark) return { source: decode(bytes, mark), encoding: mark, diagnostics: [toDiagnostic('utf-16', null)] }
  const { firstInvalid, invalid, valid } = scanUtf8(bytes)
  if (firstInvalid === null) return { source: decode(bytes, 'utf-8'), encoding: 'utf-8', diagnostics: [] }
  if (invalid > valid) {
    const source = decode(bytes, 'windows-1256')
    if (isArabic(source)) return { source, encoding: 'windows-1256', diagnostics: [toDiagnostic('windows-1256', null)] }
  }
  const source = decode(bytes, 'utf-8')
  return {
    source,
    encoding: 'utf-8',
    diagnostics: [toDiagnostic('invalid-utf8', spanAt(bytes, firstInvalid), String(firstInvalid), firstInvalid)],
  }
}

function decode(bytes: Uint8Array, label: Encoding): string {
  return new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
}

/** Where the first invalid byte, as U+FFFD, stands in the text. */
function spanAt(bytes: Uint8Array, firstInvalid: number): { start: number; end: number } {
  const start = decode(bytes.subarray(0, firstInvalid), 'utf-8').length
  return { start, end: start + 1 }
}

/** Whether most letters are Arabic, and most of what is beyond ASCII is a letter. */
function isArabic(source: string): boolean {
  let letters = 0
  let high = 0
  let latin = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code >= 0x80) high++
    if (isArabicLetter(code)) letters++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin++
  }
  return letters > latin && letters >= high * LETTER_SHARE
}

/** Counts well-formed multi-byte sequences and bytes that belong to none (Unicode 17, table 3-7). */
function scanUtf8(bytes: Uint8Array): { firstInvalid: number | null; invalid: number; valid: number } {
  let firstInvalid: number | null = null
  let invalid = 0
  let valid = 0
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i)
    if (length === 0) {
      firstInvalid ??= i
      invalid++
      i++
      continue
    }
    if (length > 1) valid++
    i += length
  }
  return { firstInvalid, invalid, valid }
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let k = 1; k < length; k++) {
    const next = bytes[at + k] ?? 0
    const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (next < low || next > high) return 0
  }
  return length
}
