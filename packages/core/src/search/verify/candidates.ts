import { lookUp } from '../look-up.js'
import { evaluator } from '../query/evaluate.js'
import type { WordQuery } from '../query/query.js'
import type { SearchIndex } from '../store/open.js'

/** Documents that are looked at in full. */
const MOST = 8

interface Candidate {
  readonly document: number
  readonly id: string
}

/**
 * The documents that may hold a quotation: those that have all its words in a row, else those that share its rarest
 * words, else none.
 */
export function findCandidates(index: SearchIndex, words: readonly string[]): readonly Candidate[] {
  const inRow = documentsInRow(index, words)
  const found = inRow.length > 0 ? [...inRow].slice(0, MOST) : mostAlike(index, words)
  return index.cardsOf(found).map(({ id }, i) => ({ document: found[i] as number, id }))
}

const NOWHERE = { start: 0, end: 0 }

function documentsInRow(index: SearchIndex, words: readonly string[]): Uint32Array {
  const queries = words.map(
    (text): WordQuery => ({ kind: 'word', text, level: 'folded', prefix: false, span: NOWHERE }),
  )
  return evaluator(index).documentsOf({ kind: 'phrase', words: queries, span: NOWHERE })
}

/** Each distinct word votes for its documents, with the more weight the fewer they are. */
function mostAlike(index: SearchIndex, words: readonly string[]): number[] {
  const all = index.header.documents
  const votes = new Float64Array(all)
  for (const word of new Set(words)) {
    const forms = [...lookUp(index, word, 'folded').keys()]
    index.postings.need(forms)
    const postings = forms.map((form) => index.postings.of(form).documents)
    const count = postings.reduce((sum, { length }) => sum + length, 0)
    const weight = Math.log(1 + all / (1 + count))
    for (const documents of postings) {
      for (const document of documents) votes[document] = (votes[document] as number) + weight
    }
  }
  const found: number[] = []
  votes.forEach((vote, document) => {
    if (vote > 0) found.push(document)
  })
  return found.sort((a, b) => (votes[b] as number) - (votes[a] as number) || a - b).slice(0, MOST)
}
