import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { normalize, tokenize } from '@corpus/core'
import { toClass } from '@corpus/core/clitics'
import {
  countProclitics,
  makeLists,
  type PackedLexicon,
  packKnownWords,
  packLooks,
  readNameWords,
  toKnown,
} from '@corpus/core/names'
import { type Bigrams, cluster, merge } from './clusters.ts'
import { readCorpus } from './corpus.ts'
import { readGazetteer } from './gazetteer.ts'
import { learnLooks } from './looks.ts'

const ARABIC = /^[\u0621-\u063a\u0641-\u064a\u0649\u066e-\u06d3]+$/

/** Numbers of clusters, rounds of exchange, and how often a word must stand in the text to be kept. */
const settings = { fine: 512, middle: 128, coarse: 32, wide: 300, rounds: 12, least: 2 }

/** Sentences of forms: the news of news/ant, and the texts of the corpora that are trained on. */
function readText(shared: string): string[][] {
  const sentences: string[][] = []
  const cut = (forms: readonly string[]): void => {
    let sentence: string[] = []
    for (const form of forms) {
      sentence.push(form)
      if (form === '.') {
        sentences.push(sentence)
        sentence = []
      }
    }
    if (sentence.length > 0) sentences.push(sentence)
  }
  const read = (text: string): void => cut(readNameWords(text, tokenize(text)).map(({ form }) => form))
  for (const line of gunzipSync(readFileSync(`${shared}/data/news/ant/ant.jsonl.gz`))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue
    const { title, text } = JSON.parse(line) as { title: string; text: string }
    read(title)
    for (const paragraph of text.split('\n')) read(paragraph)
  }
  for (const file of ['anercorp/train.tsv', 'wojood-sample/train.tsv', 'wojood-sample/val.tsv']) {
    for (const { words } of readCorpus(`${shared}/data/ner/${file}`)) cut(words.map(({ form }) => form))
  }
  return sentences
}

/** How often each word stands in the names of names/wikidata-cc0. */
function countNames(shared: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of readFileSync(`${shared}/data/names/wikidata-cc0/names.tsv`, 'utf8').split('\n').slice(1)) {
    const [arabic = '', , count] = line.split('\t')
    const form = normalize(arabic)
    if (ARABIC.test(form)) counts.set(form, (counts.get(form) ?? 0) + Number(count))
  }
  return counts
}

export function buildLexicon(shared: string): PackedLexicon {
  const text = readText(shared)
  const counts = new Map<string, number>()
  for (const sentence of text)
    for (const form of sentence) if (ARABIC.test(form)) counts.set(form, (counts.get(form) ?? 0) + 1)
  const names = countNames(shared)
  const words = new Map<string, number>()
  for (const form of new Set([...counts.keys(), ...names.keys()])) {
    const count = toClass(counts.get(form) ?? 0, 15)
    const name = toClass(names.get(form) ?? 0, 7)
    if (count >= settings.least || name > 0) words.set(form, toKnown(count, name, 0, 0))
  }
  const gazetteer = readGazetteer()
  const lists = makeLists(gazetteer)
  // The text again, proclitics as words of their own.
  const units = new Map<string, number>()
  const stems = text.map((sentence) =>
    sentence.flatMap((form) => {
      if (!ARABIC.test(form)) return [form]
      const proclitics = countProclitics(form, words, lists)
      let stem = form.slice(proclitics)
      if (proclitics > 0 && form.charAt(proclitics - 1) === 'ل' && stem.startsWith('ل') && !words.has(stem))
        stem = `ا${stem}`
      return proclitics > 0 ? [`${form.slice(0, proclitics)}+`, stem] : [stem]
    }),
  )
  for (const sentence of stems) for (const stem of sentence) units.set(stem, (units.get(stem) ?? 0) + 1)
  const ids = new Map<string, number>()
  for (const [unit, count] of units) if (count >= settings.least) ids.set(unit, ids.size)
  const rareOf = (unit: string): number => {
    const key = `<${/^[0-9]/.test(unit) ? '0' : ARABIC.test(unit) ? `${unit.startsWith('ال') ? 'ال' : ''}${unit.slice(-1)}` : '?'}>`
    const id = ids.get(key) ?? ids.size
    ids.set(key, id)
    return id
  }
  const rows = stems.map((sentence) => sentence.map((unit) => ids.get(unit) ?? rareOf(unit)))
  const size = ids.size + 1
  const edge = ids.size
  const pairs = new Map<number, number>()
  for (const row of rows) {
    let before = edge
    for (const unit of [...row, edge]) {
      const key = before * size + unit
      pairs.set(key, (pairs.get(key) ?? 0) + 1)
      before = unit
    }
  }
  const around = new Map(pairs)
  for (const row of rows) {
    for (let i = 2; i < row.length; i++) {
      const key = (row[i - 2] as number) * size + (row[i] as number)
      around.set(key, (around.get(key) ?? 0) + 1)
    }
  }
  const wide = cluster({ size, pairs: around }, settings.wide, settings.rounds)
  const bigrams: Bigrams = { size, pairs }
  const fine = cluster(bigrams, settings.fine, settings.rounds)
  const fineText = merge(bigrams, fine, settings.fine)
  const middle = cluster(fineText, settings.middle, 20)
  const middleText = merge(fineText, middle, settings.middle)
  const coarse = cluster(middleText, settings.coarse, 20)
  for (const [unit, id] of ids) {
    if (ARABIC.test(unit))
      words.set(unit, (words.get(unit) ?? 0) + toKnown(0, 0, (fine[id] as number) + 1, (wide[id] as number) + 1))
  }
  return {
    words: packKnownWords(words),
    middle: [...middle],
    coarse: [...coarse],
    looks: learnFrom(counts, names),
    places: gazetteer.places.join('|'),
    bodies: gazetteer.bodies.join('|'),
  }
}

/** Names of people against words of the news that are none, each once. */
function learnFrom(counts: ReadonlyMap<string, number>, names: ReadonlyMap<string, number>): string {
  const unique = (forms: Iterable<string>): string[] => [...new Set([...forms].map(withoutArticle))].sort()
  const people = [...names].filter(
    ([form, count]) => form.length >= looks.letters && count > (counts.get(form) ?? 0) * looks.share,
  )
  const others = [...counts].filter(
    ([form, count]) =>
      count >= looks.least && form.length >= looks.letters && !names.has(form) && !names.has(withoutArticle(form)),
  )
  return packLooks(learnLooks(unique(people.map(([form]) => form)), unique(others.map(([form]) => form))))
}

/** Which words tell how names look: of so many letters, so often in the news; a name is no everyday word besides. */
const looks = { letters: 3, least: 3, share: 1 / 20 }

function withoutArticle(form: string): string {
  return form.startsWith('ال') && form.length > 4 ? form.slice(2) : form
}
