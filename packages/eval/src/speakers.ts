import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalize, parseArticle, type QuoteOptions, type Span } from '@corpus/core'
import { namesModel } from '@corpus/names-ar'

/** Speakers with a name, and those of them that the gold has at the same words under the same name. */
export interface SpeakerCounts {
  readonly right: number
  readonly named: number
  /** Quotes of the gold. */
  readonly quotes: number
}

interface GoldQuote extends Span {
  readonly speakerName: string | null
}

/** Counts the named speakers of a folder of texts with gold annotations. */
export function countSpeakers(folder: string, precision: NonNullable<QuoteOptions['precision']>): SpeakerCounts {
  const names = namesModel()
  const counts = { right: 0, named: 0, quotes: 0 }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const gold = JSON.parse(readFileSync(join(folder, file.replace(/\.txt$/, '.gold.json')), 'utf8')) as {
      quotes: GoldQuote[]
    }
    const { quotes } = parseArticle(readFileSync(join(folder, file), 'utf8'), { names, precision })
    counts.quotes += gold.quotes.length
    for (const { span, speaker } of quotes) {
      if (!speaker?.name) continue
      const [own] = gold.quotes
        .filter((quote) => shared(quote, span) > 0)
        .sort((a, b) => shared(b, span) - shared(a, span))
      counts.named++
      if (own?.speakerName && sameName(own.speakerName, speaker.name)) counts.right++
    }
  }
  return counts
}

/** How far two spans cover the same, from 0 to 1. */
function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

const plain = (name: string): string =>
  normalize(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/عبد ال/g, 'عبدال')
    .trim()

const sameName = (a: string, b: string): boolean => plain(a) === plain(b)
