import type { Article } from '../article.js'
import type { DateMention } from '../dates/index.js'
import { groupWithin, type Span } from '../text/index.js'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Writes text so that HTML shows it as it is. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)
}

/**
 * The text of each block as HTML, in the order of the blocks, to be put into elements of the page: each sentence in a
 * `<span>` with its id, each date with a known value in a `<time>`. Without its tags it is the block's text.
 *
 * @example
 * toHtml(parseArticle('1 مارس 2020'))
 * // ['<span class="sentence" id="s1"><time datetime="2020-03-01">1 مارس 2020</time></span>']
 */
export function toHtml(article: Article): string[] {
  const { source, blocks, sentences, dates } = article
  const timed = dates.filter((date) => date.iso !== null)
  const sentencesOf = groupWithin(
    blocks.map(({ span }) => span),
    sentences,
  )
  const datesOf = groupWithin(
    sentences.map(({ span }) => span),
    timed,
  )
  let order = 0
  return blocks.map((block, index) => {
    let html = ''
    let at = block.span.start
    for (const { id, span } of sentencesOf[index] ?? []) {
      const marked = withTimes(source, span, datesOf[order++] ?? [])
      html += `${escapeHtml(source.slice(at, span.start))}<span class="sentence" id="${id}">${marked}</span>`
      at = span.end
    }
    return html + escapeHtml(source.slice(at, block.span.end))
  })
}

function withTimes(source: string, sentence: Span, dates: readonly Pick<DateMention, 'iso' | 'span'>[]): string {
  let html = ''
  let at = sentence.start
  for (const { span, iso } of dates) {
    const time = `<time datetime="${escapeHtml(iso ?? '')}">${escapeHtml(source.slice(span.start, span.end))}</time>`
    html += escapeHtml(source.slice(at, span.start)) + time
    at = span.end
  }
  return html + escapeHtml(source.slice(at, sentence.end))
}
