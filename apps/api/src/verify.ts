import type { CorpusQuote, Span } from '@corpus/core'
import { citationFormats } from '@corpus/core/export'
import { verificationSchema } from '@corpus/core/schema'
import { LONGEST_QUOTATION, placeWords, type VerifiedPart, verify } from '@corpus/core/search'
import { createRoute, z } from '@hono/zod-openapi'
import { faults } from './faults.js'
import { Problem, problemResponses } from './problem.js'
import { newRouter } from './router.js'
import { addressOf, partOf, placeOf, type Searcher } from './searcher.js'

const route = createRoute({
  method: 'get',
  path: '/v1/verify',
  operationId: 'verify',
  summary: 'Whether the corpus has a quotation, where, and which words differ',
  request: {
    query: z.strictObject({
      text: z
        .string()
        .trim()
        .min(1)
        .max(4000)
        .meta({ description: `The quotation: ${LONGEST_QUOTATION} words at most.` }),
    }),
  },
  responses: {
    200: { description: 'The verdict.', content: { 'application/json': { schema: verificationSchema } } },
    ...problemResponses('invalid-request'),
  },
})

export function verifyRoutes(searcher: Searcher) {
  return newRouter().openapi(route, async (c) => {
    const { text } = c.req.valid('query')
    if (placeWords(text).length > LONGEST_QUOTATION) {
      throw new Problem('invalid-request', [{ path: 'query.text', messages: faults.tooManyWords(LONGEST_QUOTATION) }])
    }
    const sourceOf = (id: string) => searcher.articleOf(id)?.article?.source ?? null
    const { verdict, parts } = await verify(searcher.index(), text, sourceOf)
    const { origin } = new URL(c.req.url)
    return c.json({ verdict, parts: parts.flatMap((part) => toPart(part, text, searcher, origin)) }, 200)
  })
}

function toPart(found: VerifiedPart, text: string, { articleOf, quotesIn, cite }: Searcher, origin: string) {
  const entry = articleOf(found.id)
  if (!entry?.article) return []
  const { source } = entry.article
  const quote = innermost(quotesIn(found.id), found.source)
  const own = quote?.id.slice(found.id.length + 1) ?? null
  const { sentence, address } = placeOf(entry, found.source.start)
  const cited = cite(`${found.id}${own === null ? (sentence === null ? '' : `#${sentence}`) : `#${own}`}`, { origin })
  if (!cited) return []
  const citation = { ...cited, words: source.slice(found.source.start, found.source.end) }
  const { write } = citationFormats.text
  return [
    {
      article: found.id,
      title: entry.title,
      verdict: found.verdict,
      quotation: partOf(text, found.quotation),
      source: partOf(source, found.source),
      changes: found.changes.map(({ kind, quotation, source: theirs }) => ({
        kind,
        quotation: quotation && partOf(text, quotation),
        source: theirs && partOf(source, theirs),
      })),
      sentence,
      quote: own,
      speaker: quote?.speaker?.text ?? null,
      address: own === null ? address : addressOf(found.id, own),
      citation: { ar: write(citation, 'ar'), en: write(citation, 'en') },
    },
  ]
}

/** The shortest quote that has all of the words. */
function innermost(quotes: readonly CorpusQuote[], { start, end }: Span): CorpusQuote | undefined {
  return quotes
    .filter(({ span }) => span.start <= start && end <= span.end)
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0]
}
