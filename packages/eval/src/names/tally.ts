import type { Span } from '@corpus/core'

/** Counts of names in gold and found; a found one is right when it has the span of one in gold, or overlaps it. */
export class Tally {
  private right = 0
  private found = 0
  private gold = 0

  add(gold: readonly Span[], found: readonly Span[], overlap = false): void {
    this.gold += gold.length
    this.found += found.length
    const free = new Set(gold)
    for (const span of found) {
      for (const other of free) {
        const same = span.start === other.start && span.end === other.end
        if (!same && !(overlap && span.start < other.end && other.start < span.end)) continue
        free.delete(other)
        this.right++
        break
      }
    }
  }

  join({ right, found, gold }: Tally): void {
    this.right += right
    this.found += found
    this.gold += gold
  }

  /** Precision, recall and F1 in percent. */
  get row(): string[] {
    const percent = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1))
    return [
      percent(this.right, this.found),
      percent(this.right, this.gold),
      percent(2 * this.right, this.found + this.gold),
    ]
  }
}
