import { normalize, type Span } from '@corpus/core'
import type { Entity } from './corpus.ts'

/**
 * What the tagger finds, by the guideline of CoNLL 2003, which CLEANANERCorp is nearer to than ANERcorp: bodies are
 * organizations, nationalities, faiths and languages are names of no other kind, currencies are no names.
 */

export interface Found extends Span {
  readonly kind: Entity['kind']
}

const CURRENCIES = new Set(
  'جنيه درهم دولار دينار روبل روبية ريال شيكل فرنك ليرة مارك ين يورو يوان'.split(' ').map((word) => normalize(word)),
)

export function toConll(names: readonly Found[], source: string): Found[] {
  return names.flatMap((name): Found[] => {
    if (name.kind === 'body') return [{ ...name, kind: 'organization' }]
    if (name.kind === 'people') return [{ ...name, kind: 'other' }]
    return name.kind === 'other' && isCurrency(source.slice(name.start, name.end)) ? [] : [name]
  })
}

/** دولار, الريال السعودي */
function isCurrency(name: string): boolean {
  const [head = ''] = normalize(name).split(' ')
  return CURRENCIES.has(head.replace(/^(?:ال|لل)/, '').replace(/(?<=...)(?:ا|ات)$/, ''))
}
