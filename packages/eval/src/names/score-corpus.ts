import { type Mention, parseArticle, type Span, tokenize } from '@corpus/core'
import { labelSpans, type NamesModel, type TagOptions } from '@corpus/core/names'
import { type Found, toConll } from './conll.ts'
import { type Entity, entitiesOfTags, type GoldSentence } from './corpus.ts'
import { Tally } from './tally.ts'

/** Who finds the names: the model by itself, the product by the guideline of CoNLL, or `parseArticle` with the model. */
export type Finder = 'conll' | 'model' | 'parse'

/** Consecutive sentences are read so many at a time: the corpora do not tell where a document ends. */
const BATCH = 25

const KINDS: Readonly<Record<Mention['kind'], Entity['kind'] | null>> = {
  agency: 'organization',
  organization: 'organization',
  person: 'person',
  place: 'place',
  role: null,
}

/** Tallies of each kind and of all of them, by entities with exact spans. */
export function scoreCorpus(
  sentences: readonly GoldSentence[],
  kinds: readonly Entity['kind'][],
  finder: Finder,
  model: NamesModel,
  options: TagOptions = {},
): ReadonlyMap<string, Tally> {
  const whole = kinds.includes('other') ? ['all but other', 'all'] : ['all']
  const tallies = new Map<string, Tally>([...kinds, ...whole].map((kind) => [kind, new Tally()]))
  for (let from = 0; from < sentences.length; from += BATCH) {
    const batch = sentences.slice(from, from + BATCH)
    let source = ''
    const spans: Span[] = []
    const gold: Found[] = []
    /** Where each token of the batch is. */
    const places: Span[] = []
    for (const { tokens, tags } of batch) {
      const first = places.length
      for (const token of tokens) {
        places.push({ start: source.length, end: source.length + token.length })
        source += `${token} `
      }
      spans.push({ start: places[first]?.start ?? 0, end: source.length - 1 })
      source += '\n'
      for (const { kind, start, end } of entitiesOfTags(tags)) {
        gold.push({ kind, start: places[first + start]?.start ?? 0, end: places[first + end - 1]?.end ?? 0 })
      }
    }
    const found = find(finder, source, spans, model, options).map((name) => widen(name, places))
    const all = finder === 'conll' ? toConll(gold, source) : gold
    for (const kind of kinds) {
      const wanted = all.filter((entity) => entity.kind === kind)
      const got = found.filter((entity) => entity.kind === kind)
      tallies.get(kind)?.add(wanted, got)
      tallies.get('all')?.add(wanted, got)
      if (kind !== 'other') tallies.get('all but other')?.add(wanted, got)
    }
  }
  return tallies
}

function find(finder: Finder, source: string, spans: readonly Span[], model: NamesModel, options: TagOptions): Found[] {
  if (finder !== 'parse') {
    const names = labelSpans(source, tokenize(source), spans, model, options).map(({ kind, span }) => ({
      kind,
      ...span,
    }))
    return finder === 'conll'
      ? toConll(names, source)
      : names.filter(({ kind }) => kind !== 'body' && kind !== 'people')
  }
  return parseArticle(source, { names: model }).mentions.flatMap(({ kind, span }) => {
    const own = KINDS[kind]
    return own === null ? [] : [{ kind: own, ...span }]
  })
}

/** A name as the whole tokens that it is in, clitics with it, as the corpora have it. */
function widen({ kind, start, end }: Found, places: readonly Span[]): Found {
  const first = places.find((place) => start < place.end) ?? { start, end }
  const last = places.findLast((place) => place.start < end) ?? { start, end }
  return { kind, start: first.start, end: last.end }
}
