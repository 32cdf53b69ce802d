import type { Article } from './article.js'
import { decodeText, type Encoding } from './decode.js'
import { type ParseOptions, parseArticle } from './parse.js'

/**
 * Reads bytes as text and parses it; what was wrong with the bytes stands first among the diagnostics.
 *
 * @throws RangeError as `parseArticle`
 */
export function parseBytes(bytes: Uint8Array, options: ParseOptions = {}): { article: Article; encoding: Encoding } {
  const { source, encoding, diagnostics } = decodeText(bytes)
  const article = parseArticle(source, options)
  // Where the bytes were not UTF-8, the U+FFFD in the text are of our making and told of already.
  const own = diagnostics.some(({ code }) => code === 'invalid-utf8')
    ? article.diagnostics.filter(({ code }) => code !== 'replacement-character')
    : article.diagnostics
  return { article: { ...article, diagnostics: [...diagnostics, ...own] }, encoding }
}
