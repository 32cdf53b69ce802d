import { placeWords, type VerifiedPart } from '@corpus/core/search'
import { sentenceAt } from './answers'
import type { Found } from './protocol'
import type { StoredText } from './stored'

type Piece = Found['pieces'][number]

/** The words of the source, with what the quotation has instead of some of them where it has it. */
export function toFound(part: VerifiedPart, quotation: string, text: StoredText): Found {
  const { id, source, verdict, changes } = part
  const added = new Set(changes.flatMap((change) => change.quotation?.start ?? []))
  const dropped = new Set(changes.flatMap((change) => change.source?.start ?? []))
  const mine = wordsIn(quotation, part.quotation)
  const pieces: Piece[] = []
  const takeAdded = (): void => {
    for (let word = mine[0]; word && added.has(word.start); word = mine[0]) {
      pieces.push({ text: quotation.slice(word.start, word.end), kind: 'added' }, { text: ' ', kind: 'same' })
      mine.shift()
    }
  }
  let at = source.start
  for (const { start, end } of wordsIn(text.source, source)) {
    pieces.push({ text: text.source.slice(at, start), kind: 'same' })
    takeAdded()
    const isDropped = dropped.has(start)
    pieces.push({ text: text.source.slice(start, end), kind: isDropped ? 'dropped' : 'same' })
    if (!isDropped) mine.shift()
    at = end
  }
  takeAdded()
  const shown = pieces.filter((piece) => piece.text !== '')
  return { article: id, sentence: sentenceAt(text, source.start), verdict, pieces: shown }
}

function wordsIn(text: string, { start, end }: VerifiedPart['source']) {
  return placeWords(text.slice(start, end)).map(({ span }) => ({ start: start + span.start, end: start + span.end }))
}
