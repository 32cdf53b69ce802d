/** How a word of the quotation and one of the text belong together, by their places; null where one has none. */
export interface AlignedWord {
  readonly quotation: number | null
  readonly text: number | null
  readonly same: boolean
}

const SAME = 2
const OTHER = -1
const GAP = -1
/** Cells of the table at most; a longer text is compared around its longest common run only. */
const MOST_CELLS = 4_000_000

/**
 * The stretch of the text that is most like the whole quotation, word by word (alignment after Needleman and Wunsch, with
 * free ends in the text). Null when no word is the same.
 */
export function align(quotation: readonly string[], text: readonly string[]): readonly AlignedWord[] | null {
  const rows = quotation.length
  const columns = text.length
  if (rows === 0 || columns === 0 || (rows + 1) * (columns + 1) > MOST_CELLS) return null
  const width = columns + 1
  const scores = new Int32Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++) {
    scores[i * width] = i * GAP
    for (let j = 1; j <= columns; j++) {
      const same = quotation[i - 1] === text[j - 1]
      const both = (scores[(i - 1) * width + j - 1] as number) + (same ? SAME : OTHER)
      const added = (scores[(i - 1) * width + j] as number) + GAP
      const dropped = (scores[i * width + j - 1] as number) + GAP
      scores[i * width + j] = Math.max(both, added, dropped)
    }
  }
  let best = 0
  for (let j = 0; j <= columns; j++) {
    if ((scores[rows * width + j] as number) > (scores[rows * width + best] as number)) best = j
  }
  const aligned: AlignedWord[] = []
  let i = rows
  let j = best
  while (i > 0) {
    const here = scores[i * width + j] as number
    const same = j > 0 && quotation[i - 1] === text[j - 1]
    if (j > 0 && here === (scores[(i - 1) * width + j - 1] as number) + (same ? SAME : OTHER)) {
      aligned.push({ quotation: --i, text: --j, same })
    } else if (here === (scores[(i - 1) * width + j] as number) + GAP) {
      aligned.push({ quotation: --i, text: null, same: false })
    } else aligned.push({ quotation: null, text: --j, same: false })
  }
  aligned.reverse()
  return aligned.some(({ same }) => same) ? aligned : null
}
