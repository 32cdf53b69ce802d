import type { Article } from '../article.js'
import type { Span } from '../text/index.js'

/**
 * The article up to the end of its lead, or of its last headline if it has no lead. Spans stay what they were: an
 * excerpt is a prefix of the source.
 */
export function toExcerpt(article: Article): Article {
  const last =
    article.blocks.find((block) => block.kind === 'lead') ??
    article.blocks.findLast((block) => block.kind === 'headline')
  const end = last?.span.end ?? 0
  const within = <T extends { readonly span: Span | null }>(items: readonly T[]): T[] =>
    items.filter((item) => item.span === null || item.span.end <= end)
  const { published } = article
  const shown = published && published.span.end <= end && (published.timeSpan === null || published.timeSpan.end <= end)
  return {
    ...article,
    source: article.source.slice(0, end),
    blocks: within(article.blocks),
    sentences: within(article.sentences),
    published: shown ? published : null,
    dates: within(article.dates),
    diagnostics: within(article.diagnostics),
  }
}
