import type { CliticModel } from '../../words/index.js'
import { fold } from '../keys.js'
import { type FoundForms, lookUp, lookUpPrefix } from '../look-up.js'
import { together } from '../store/chunks.js'
import type { FieldPlace } from '../store/fields.js'
import type { SearchIndex } from '../store/open.js'
import { commonWith, type Documents, everyDocument, intersect, keep, uniteAll, without } from './documents.js'
import { spansOfForms, spansOfPhrase } from './form-spans.js'
import { USUAL_LEVEL } from './levels.js'
import type { FieldQuery, GroupQuery, PhraseQuery, Query, WithinQuery, WordQuery } from './query.js'
import { near, noSpans, type Spans, spansOf, unite } from './spans.js'

export interface EvaluateOptions {
  readonly model?: CliticModel | undefined
  /** Arabic spellings of a word in Latin letters, which are searched for beside it. */
  readonly spell?: ((word: string) => readonly string[]) | undefined
}

/** Answers the parts of one query from an index; its words have their levels, see `settleLevels`. */
export interface Evaluator {
  readonly formsOf: (word: WordQuery) => FoundForms
  /** Loads what all words of the query need, those of one step at once. Without it they are loaded when they are met. */
  readonly prepare: (query: Query) => void
  readonly documentsOf: (query: Query) => Documents
  /** Where the query is met in these documents, which must be documents of it. */
  readonly spansOf: (query: Query, documents: Documents) => Spans
}

const LATIN = /^\p{Script=Latin}/u

export function evaluator(index: SearchIndex, { model, spell }: EvaluateOptions = {}): Evaluator {
  const known = new Map<WordQuery, FoundForms>()
  const all = index.header.documents

  const formsOf = (word: WordQuery): FoundForms => {
    const before = known.get(word)
    if (before) return before
    const level = word.level ?? USUAL_LEVEL
    const forms = new Map(word.prefix ? lookUpPrefix(index, word.text) : lookUp(index, word.text, level, model))
    if (spell && !word.prefix && LATIN.test(word.text)) {
      for (const spelling of spell(word.text)) {
        for (const [form, at] of lookUp(index, spelling, level, model)) {
          if (!forms.has(form)) forms.set(form, at)
        }
      }
    }
    known.set(word, forms)
    return forms
  }

  const prepare = (query: Query): void => {
    together(wordsOf(query).map((word) => () => index.postings.need([...formsOf(word).keys()])))
  }

  const documentsOf = (query: Query): Documents => {
    switch (query.kind) {
      case 'word': {
        const forms = [...formsOf(query).keys()]
        index.postings.need(forms)
        return uniteAll(
          forms.map((form) => index.postings.of(form).documents),
          all,
        )
      }
      case 'phrase':
        return withSpans(query, documentsOfRarest(query.words.filter((word) => word !== null)))
      case 'near':
        return withSpans(query, documentsOfAll([query.first, query.second]))
      case 'or':
        return uniteAll(query.parts.map(documentsOf), all)
      case 'not':
        return without(everyDocument(all), documentsOf(query.part))
      case 'and': {
        const found = documentsOfAll(query.parts.filter((part) => part.kind !== 'not'))
        return query.parts
          .flatMap((part) => (part.kind === 'not' ? [documentsOf(part.part)] : []))
          .reduce(without, found)
      }
      case 'field':
        return documentsOfPlaces(placesOf(query))
      case 'within':
        return documentsWithin(query, documentsOfPlaces(placesOf(query.field)))
    }
  }

  /** The documents of all parts: those of the rarest, then the ones among them that meet the next. */
  const documentsOfAll = (parts: readonly Query[]): Documents => {
    const [rarest, ...others] = rarestFirst(parts)
    return rarest ? others.reduce(among, documentsOf(rarest)) : everyDocument(all)
  }

  const documentsOfRarest = (parts: readonly Query[]): Documents => {
    const [rarest] = rarestFirst(parts)
    return rarest ? documentsOf(rarest) : everyDocument(all)
  }

  const rarestFirst = (parts: readonly Query[]): Query[] =>
    parts
      .map((part) => ({ part, most: most(part) }))
      .sort((a, b) => a.most - b.most)
      .map(({ part }) => part)

  const among = (documents: Documents, query: Query): Documents => {
    if (documents.length === 0 || query.kind !== 'word') return intersect(documents, documentsOf(query))
    const meets = new Uint8Array(documents.length)
    const common = commonWith(documents, all)
    for (const form of formsOf(query).keys()) {
      const { count, inList } = common(index.postings.of(form).documents)
      for (let i = 0; i < count; i++) meets[inList[i] as number] = 1
    }
    return keep(documents, (i) => meets[i] === 1)
  }

  /** As many documents as the query may have at most. */
  const most = (query: Query): number => {
    switch (query.kind) {
      case 'word': {
        const forms = [...formsOf(query).keys()]
        index.postings.need(forms)
        return forms.reduce((sum, form) => sum + index.postings.of(form).documents.length, 0)
      }
      case 'phrase':
        return Math.min(...query.words.map((word) => (word ? most(word) : all)))
      case 'near':
        return Math.min(most(query.first), most(query.second))
      case 'and':
        return Math.min(...query.parts.map(most))
      case 'or':
        return query.parts.reduce((sum, part) => sum + most(part), 0)
      default:
        return all
    }
  }

  /** Those of the documents in which the query is met at some place. */
  const withSpans = (query: Query, documents: Documents): Documents => {
    const { starts } = spansIn(query, documents)
    return keep(documents, (i) => starts[i] !== starts[i + 1])
  }

  const spansIn = (query: Query, documents: Documents): Spans => {
    const count = documents.length
    switch (query.kind) {
      case 'word':
        return wordSpans([...formsOf(query).keys()], documents)
      case 'phrase':
        return phraseSpans(query, documents)
      case 'near':
        return near(spansIn(query.first, documents), spansIn(query.second, documents), query.distance, count)
      case 'not':
        return noSpans(count)
      case 'and':
      case 'or':
        return unite(
          tellingParts(query).map((part) => spansIn(part, documents)),
          count,
        )
      case 'field':
        return fieldSpans(query, documents)
      case 'within':
        return withinSpans(query, documents)
    }
  }

  const wordSpans = (forms: readonly number[], documents: Documents): Spans => {
    index.postings.need(forms)
    return spansOfForms(index, forms, documents)
  }

  const phraseSpans = ({ words }: PhraseQuery, documents: Documents): Spans => {
    const forms = words.map((word) => word && [...formsOf(word).keys()])
    index.postings.need(forms.flatMap((own) => own ?? []))
    return spansOfPhrase(index, forms, documents)
  }

  const fieldSpans = (query: FieldQuery, documents: Documents): Spans => {
    const places = groupByDocument(placesOf(query))
    return spansOf(documents.length, (i, add) => {
      for (const { from, to } of places.get(documents[i] as number) ?? []) if (to > 0) add(from, to)
    })
  }

  const placesOf = ({ field, test, value }: FieldQuery): readonly FieldPlace[] => {
    const fits = value === null ? () => true : fieldTest(test, value)
    const values = index.fields.valuesOf(field)
    return index.fields.placesOf(
      field,
      values.flatMap((known, i) => (fits(known) ? [i] : [])),
    )
  }

  /** Each stretch of the field is a small text of its own, in which the query is met or not. */
  const withinSpans = ({ part, field }: WithinQuery, documents: Documents): Spans => {
    const places = groupByDocument(placesOf(field))
    const meets = inner(part, documents)
    return spansOf(documents.length, (i, add) => {
      const found: [number, number][] = []
      for (const { from, to } of places.get(documents[i] as number) ?? []) {
        const end = to === 0 ? Number.POSITIVE_INFINITY : to
        if (meets.holds(i, from, end)) meets.each(i, from, end, (first, last) => found.push([first, last]))
      }
      found.sort(([a, x], [b, y]) => a - b || x - y)
      for (const [first, last] of found) add(first, last)
    })
  }

  const documentsWithin = ({ part, field }: WithinQuery, documents: Documents): Documents => {
    const places = groupByDocument(placesOf(field))
    const meets = inner(part, documents)
    return documents.filter((document, i) =>
      (places.get(document) ?? []).some(({ from, to }) =>
        meets.holds(i, from, to === 0 ? Number.POSITIVE_INFINITY : to),
      ),
    )
  }

  interface Inner {
    readonly holds: (document: number, from: number, to: number) => boolean
    readonly each: (document: number, from: number, to: number, take: (from: number, to: number) => void) => void
  }

  const inner = (query: Query, documents: Documents): Inner => {
    if (query.kind === 'and' || query.kind === 'or') {
      const parts = query.parts.map((part) => inner(part, documents))
      const telling = new Set(tellingParts(query))
      const shown = parts.filter((_, i) => telling.has(query.parts[i] as Query))
      const all = query.kind === 'and'
      return {
        holds: (...place) =>
          all ? parts.every(({ holds }) => holds(...place)) : parts.some(({ holds }) => holds(...place)),
        each: (...place) => {
          for (const { each } of shown) each(...place)
        },
      }
    }
    if (query.kind === 'not') {
      const part = inner(query.part, documents)
      return { holds: (...place) => !part.holds(...place), each: () => {} }
    }
    const spans = spansIn(query, documents)
    const each: Inner['each'] = (i, from, to, take) => {
      for (let k = spans.starts[i] as number; k < (spans.starts[i + 1] as number); k++) {
        const first = spans.from[k] as number
        const end = spans.to[k] as number
        if (first >= from && end <= to) take(first, end)
      }
    }
    const holds: Inner['holds'] = (i, from, to) => {
      let any = false
      each(i, from, to, () => {
        any = true
      })
      return any
    }
    return { holds, each }
  }

  return { formsOf, prepare, documentsOf, spansOf: spansIn }
}

function wordsOf(query: Query): readonly WordQuery[] {
  switch (query.kind) {
    case 'word':
      return [query]
    case 'phrase':
      return query.words.filter((word) => word !== null)
    case 'near':
      return [...wordsOf(query.first), ...wordsOf(query.second)]
    case 'and':
    case 'or':
      return query.parts.flatMap(wordsOf)
    case 'not':
    case 'within':
      return wordsOf(query.part)
    case 'field':
      return []
  }
}

/** The parts whose places are those of the whole: beside words, fields only say in which documents. */
function tellingParts({ kind, parts }: GroupQuery): readonly Query[] {
  const telling = parts.filter((part) => !isFilter(part))
  return kind === 'or' || telling.length === 0 ? parts : telling
}

function isFilter(query: Query): boolean {
  if (query.kind === 'and' || query.kind === 'or') return query.parts.every(isFilter)
  return query.kind === 'field' || query.kind === 'not'
}

function documentsOfPlaces(places: readonly FieldPlace[]): Documents {
  return Uint32Array.from(new Set(places.map(({ document }) => document)))
}

function groupByDocument(places: readonly FieldPlace[]): ReadonlyMap<number, readonly FieldPlace[]> {
  const groups = new Map<number, FieldPlace[]>()
  for (const place of places) {
    const group = groups.get(place.document)
    if (group) group.push(place)
    else groups.set(place.document, [place])
  }
  return groups
}

/** Whether a value has the words of the query in a row, folded; dates are compared as far as the query states them. */
function fieldTest(test: FieldQuery['test'], wanted: string): (value: string) => boolean {
  if (test === 'before') return (value) => value < wanted
  if (test === 'after') return (value) => value.slice(0, wanted.length) > wanted
  const words = ` ${toWords(wanted)} `
  return (value) => value.startsWith(`${wanted}-`) || ` ${toWords(value)} `.includes(words)
}

/** Words without their article, one space between them. */
function toWords(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^ال(?=.{3})/u, ''))
    .filter((word) => word !== '')
    .join(' ')
}
