import type { Article } from '../article.js'
import { groupWithin } from '../text/index.js'
import { cutAt, escapeHtml, type Mark, withMarks } from './marks.js'

/**
 * The text of each block as HTML, in the order of the blocks, to be put into elements of the page: each sentence in a
 * `<span>` with its id, each quote in one with its id and kind, each date with a known value in a `<time>`. Without its
 * tags it is the block's text.
 *
 * @example
 * toHtml(parseArticle('1 مارس 2020'))
 * // ['<span class="sentence" id="s1"><time datetime="2020-03-01">1 مارس 2020</time></span>']
 */
export function toHtml(article: Article): string[] {
  const { source, blocks, sentences } = article
  const sentencesOf = groupWithin(
    blocks.map(({ span }) => span),
    sentences,
  )
  const marksOf = cutAt(
    sentences.map(({ span }) => span),
    [...quoteMarks(article), ...dateMarks(article)],
  )
  let order = 0
  return blocks.map((block, index) => {
    let html = ''
    let at = block.span.start
    for (const { id, span } of sentencesOf[index] ?? []) {
      const marked = withMarks(source, span, marksOf[order++] ?? [])
      html += `${escapeHtml(source.slice(at, span.start))}<span class="sentence" id="${id}">${marked}</span>`
      at = span.end
    }
    return html + escapeHtml(source.slice(at, block.span.end))
  })
}

/** A quote may go on in the next sentence: its id stands once, where it begins. */
function quoteMarks({ quotes }: Article): Mark[] {
  return quotes.map(({ id, kind, span }) => ({
    span,
    open: `<span class="quote ${kind}" id="${id}">`,
    again: `<span class="quote ${kind} rest">`,
    close: '</span>',
  }))
}

function dateMarks({ dates }: Article): Mark[] {
  return dates.flatMap(({ span, iso }) =>
    iso === null ? [] : [{ span, open: `<time datetime="${escapeHtml(iso)}">`, close: '</time>' }],
  )
}
