import { describe, expect, test } from 'vitest'
import { decodeText } from './decode.js'

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))

describe('decodeText', () => {
  test('UTF-8 comes as it is, byte order mark included', () => {
    expect(decodeText(bytes('\ufeffسوريا 🇸🇾'))).toEqual({
      source: '\ufeffسوريا 🇸🇾',
      encoding: 'utf-8',
      diagnostics: [],
    })
  })

  test('invalid bytes become U+FFFD and the first offset is told', () => {
    const { source, encoding, diagnostics } = decodeText(bytes('سور', [0xff], 'يا', [0xc3]))
    expect(source).toBe('سور\ufffdيا\ufffd')
    expect(encoding).toBe('utf-8')
    expect(diagnostics).toMatchObject([{ code: 'invalid-utf8', byteOffset: 6, span: { start: 3, end: 4 } }])
    expect(diagnostics[0]?.message.ar).toContain('البايت 6')
  })

  test('Windows-1256 is told apart and converted', () => {
    // سوريا in code page 1256, twice
    const word = [0xd3, 0xe6, 0xd1, 0xed, 0xc7]
    const { source, encoding, diagnostics } = decodeText(bytes(word, ' ', word, '\n'))
    expect(source).toBe('سوريا سوريا\n')
    expect(encoding).toBe('windows-1256')
    expect(diagnostics).toMatchObject([{ code: 'windows-1256', severity: 'info' }])
  })

  test('Latin-1 text does not pass as Windows-1256', () => {
    expect(decodeText(bytes('caf', [0xe9], ' fran', [0xe7], 'ais', [0xa9, 0xab, 0xbb, 0xb0])).encoding).toBe('utf-8')
  })

  test('one bad byte in an English file does not make it Windows-1256', () => {
    expect(decodeText(bytes('Hello, this is a text ', [0xd3])).encoding).toBe('utf-8')
  })

  test('a U+FFFD that was in the file is not taken for the bad byte', () => {
    expect(decodeText(bytes('\ufffd ', [0xff])).diagnostics).toMatchObject([
      { byteOffset: 4, span: { start: 2, end: 3 } },
    ])
  })

  test.each([
    ['utf-16le', [0xff, 0xfe, 0x33, 0x06]],
    ['utf-16be', [0xfe, 0xff, 0x06, 0x33]],
  ] as const)('%s by its byte order mark', (encoding, content) => {
    expect(decodeText(bytes(content))).toMatchObject({ source: '\ufeffس', encoding, diagnostics: [{ code: 'utf-16' }] })
  })

  test('an empty file', () => {
    expect(decodeText(bytes())).toEqual({ source: '', encoding: 'utf-8', diagnostics: [] })
  })
})
