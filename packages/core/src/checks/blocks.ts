import type { Article } from '../article.js'
import { type Diagnostic, toDiagnostic } from '../diagnostic.js'
import { isBody } from '../structure/index.js'

/** Paragraphs that come twice, and a text that seems to stop before its end. */
export function checkBlocks({ source, blocks }: Pick<Article, 'blocks' | 'source'>): Diagnostic[] {
  const body = blocks.filter((block) => isBody(block.kind))
  const repeated = body.flatMap((block) =>
    block.repeats === null ? [] : [toDiagnostic('repeated-block', block.span, block.repeats)],
  )
  const last = body.at(-1)
  const end = last && source.slice(Math.max(last.span.start, last.span.end - 3), last.span.end)
  const cut = last && end && /(?:\.{3}|…|[،,])$/.test(end)
  return cut ? [...repeated, toDiagnostic('cut-off', { start: last.span.end - 1, end: last.span.end })] : repeated
}
