/** Words named at either end of a longer text. */
const ENDS = 5
const SHORT = 12

/**
 * A link to the page that scrolls to these words and marks them (URL Fragment Text Directives, WICG). Longer texts are
 * named by their first and last words.
 *
 * @example
 * textFragment('https://example.org/a', 'قال الوزير') // 'https://example.org/a#:~:text=%D9%82…'
 */
export function textFragment(url: string, text: string): string {
  const words = text.split(/\s+/u).filter((word) => word !== '')
  if (words.length === 0) return url
  const parts = words.length <= SHORT ? [words] : [words.slice(0, ENDS), words.slice(-ENDS)]
  const directive = parts.map((part) => encode(part.join(' '))).join(',')
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`
}

/** A hyphen, a comma and an ampersand mean something in a directive. Lone surrogates cannot be written in a URL. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D')
}
