import type { Article } from '../article.js'
import type { Mention } from '../mentions/index.js'
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

export interface HtmlOptions {
  /**
   * Names, and roles that stand for somebody named, as links to `#card-m3` for mention `m3`; the page brings the cards.
   * (No button: its box would part a clitic from its name, بسوريا, and not break at the end of a line.) Default false.
   */
  readonly cards?: boolean
}

/**
 * The text of each block as HTML, in the order of the blocks, to be put into elements of the page: each sentence in a
 * `<span>` with its id, each date with a known value in a `<time>`. Without its tags it is the block's text.
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
  const marksOf = groupWithin(
    sentences.map(({ span }) => span),
    marksIn(article, cards),
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

/** A stretch of text and the tags round it. */
interface Mark {
  readonly span: Span
  readonly open: string
  readonly close: string
}

/** What is marked, in text order; of what overlaps only the first is. */
function marksIn({ dates, mentions }: Article, cards: boolean): Mark[] {
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

function withMarks(source: string, sentence: Span, marks: readonly Mark[]): string {
  let html = ''
  let at = sentence.start
  for (const { span, open, close } of marks) {
    html += `${escapeHtml(source.slice(at, span.start))}${open}${escapeHtml(source.slice(span.start, span.end))}${close}`
    at = span.end
  }
  return html + escapeHtml(source.slice(at, sentence.end))
}
