import type { Article } from '../article.js'
import type { Mention } from '../mentions/index.js'
import { groupWithin } from '../text/index.js'
import { cutAt, escapeHtml, type Mark, withMarks } from './marks.js'

export interface HtmlOptions {
  /**
   * Names, and roles that stand for somebody named, as links to `#card-m3` for mention `m3`; the page brings the cards.
   * (No button: its box would part a clitic from its name, بسوريا, and not break at the end of a line.) Default false.
   */
  readonly cards?: boolean
}

/**
 * The text of each block as HTML, in the order of the blocks, to be put into elements of the page: each sentence in a
 * `<span>` with its id, each quote in one with its id and kind, each date with a known value in a `<time>`. Without its
 * tags it is the block's text.
 *
 * @example
 * toHtml(parseArticle('1 مارس 2020'))
 * // ['<span class="sentence" id="s1"><time datetime="2020-03-01">1 مارس 2020</time></span>']
 */
export function toHtml(article: Article, { cards = false }: HtmlOptions = {}): string[] {
  const { source, blocks, sentences } = article
  const sentencesOf = groupWithin(
    blocks.map(({ span }) => span),
    sentences,
  )
  const marksOf = cutAt(
    sentences.map(({ span }) => span),
    [...quoteMarks(article), ...wordMarks(article, cards)],
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

/** Dates and names; of what overlaps only the first is marked. */
function wordMarks({ dates, mentions }: Article, cards: boolean): Mark[] {
  const marks: Mark[] = dates.flatMap(({ span, iso }) =>
    iso === null ? [] : [{ span, open: `<time datetime="${escapeHtml(iso)}">`, close: '</time>' }],
  )
  if (cards) {
    // A name inside a role is marked rather than the role.
    const inner = mentions.filter(({ kind }) => kind !== 'role')
    let at = 0
    for (const mention of mentions) {
      while (at < inner.length && (inner[at]?.span.end ?? 0) <= mention.span.start) at++
      const name = inner[at]
      const holdsName = mention.kind === 'role' && name !== undefined && name.span.start < mention.span.end
      if (mention.name !== null && !holdsName) marks.push(toLink(mention))
    }
  }
  marks.sort((a, b) => a.span.start - b.span.start)
  let end = 0
  return marks.filter(({ span }) => {
    const free = span.start >= end
    if (free) end = span.end
    return free
  })
}

function toLink({ id, kind, span }: Mention): Mark {
  return {
    span,
    open: `<a class="name ${kind}" id="${id}" href="#card-${id}">`,
    close: '</a>',
  }
}
