import { cliticModel } from '@corpus/clitics-ar'
import { normalize, splitSentences } from '@corpus/core'
import { indexBuilder, openIndex, type Verdict, verdicts, verify } from '@corpus/core/search'
import { type News, randomFrom, readSaudi, shuffled, WORD } from '../search/news.ts'
import { SHARED } from '../shared.ts'
import { demand, printTable } from './table.ts'

/** Quotations from SaudiNewsNet as they are and altered, and sentences of articles that the index has not. */
const SENTENCES = 500
const MARKS = ['\u064e', '\u064f', '\u0650', '\u0651'] // fatha, damma, kasra, shadda

if (SHARED === null) console.log('../shared is not here: the bench of verifying is skipped.')
else await run(SHARED)

interface Alteration {
  readonly name: string
  readonly expected: Verdict
  /** Null when the sentence gives nothing to alter. */
  readonly alter: (sentence: string, other: string, random: () => number) => string | null
}

async function run(shared: string): Promise<void> {
  const alterations: readonly Alteration[] = [
    { name: 'as it is', expected: 'verbatim', alter: (sentence) => sentence },
    {
      name: 'hamza left out',
      expected: 'folded',
      alter: (sentence) => changed(sentence, sentence.replace(/[أإآ]/gu, 'ا')),
    },
    { name: 'marks added', expected: 'folded', alter: (sentence, _, random) => addMarks(sentence, random) },
    { name: 'one word changed', expected: 'near', alter: changeWord },
    { name: 'two words dropped', expected: 'near', alter: (sentence, _, random) => dropWords(sentence, random) },
    { name: 'two joined', expected: 'joined', alter: (sentence, other) => `${sentence} ${other}` },
  ]
  const news = shuffled(readSaudi(shared), 5)
  const inside = news.slice(0, news.length >> 1)
  const outside = news.slice(news.length >> 1)
  const sources = new Map(inside.map(({ id, text }) => [id, text]))
  const builder = indexBuilder({ model: cliticModel() })
  for (const { id, text } of inside) builder.add({ id, source: text, breaks: [], fields: [], card: {} })
  const index = openIndex(builder.build())
  const ask = (text: string) => verify(index, text, (id) => sources.get(id) ?? null)

  const random = randomFrom(17)
  const sentences = sentencesOf(inside)
  const counts = new Map(alterations.map(({ name }) => [name, new Map<Verdict, number>()]))
  const times: number[] = []
  let right = 0
  for (let i = 0, asked = 0; asked < SENTENCES; i++) {
    const { name, expected, alter } = alterations[asked % alterations.length] as Alteration
    const text = alter(sentences[2 * i] ?? '', sentences[2 * i + 1] ?? '', random)
    if (text === null) continue
    asked++
    const start = performance.now()
    const { verdict } = await ask(text)
    times.push(performance.now() - start)
    if (verdict === expected) right++
    const row = counts.get(name)
    row?.set(verdict, (row.get(verdict) ?? 0) + 1)
  }
  const known = ` ${inside.map(({ text }) => plain(text)).join(' ')} `
  const strangers = sentencesOf(outside)
    .filter((sentence) => !known.includes(` ${plain(sentence)} `))
    .slice(0, SENTENCES)
  const row = new Map<Verdict, number>()
  for (const sentence of strangers) {
    const { verdict } = await ask(sentence)
    row.set(verdict, (row.get(verdict) ?? 0) + 1)
  }
  counts.set('not in the corpus', row)
  times.sort((a, b) => a - b)
  printTable(
    `Quotations in ${inside.length} articles: ${((100 * right) / SENTENCES).toFixed(1)} % of ${SENTENCES} in the right class; ${times[times.length >> 1]?.toFixed(1)} ms at the median`,
    ['', ...verdicts],
    [...counts].map(([name, found]) => [name, ...verdicts.map((verdict) => String(found.get(verdict) ?? 0))]),
  )
  demand('right class of altered quotations', right / SENTENCES, 0.98)
  demand('strangers taken for known, none', 1 - (row.get('verbatim') ?? 0) - (row.get('folded') ?? 0), 1)
}

function plain(text: string): string {
  return (normalize(text).match(WORD) ?? []).join(' ')
}

/** Sentences of eight to forty words, one of each article, each only once. */
function sentencesOf(news: readonly News[]): string[] {
  const found = news.flatMap(({ text }) => {
    const sentences = splitSentences(text)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => {
        const words = sentence.match(WORD)?.length ?? 0
        return words >= 8 && words <= 40
      })
    return sentences[sentences.length >> 1] ?? []
  })
  return [...new Set(found)]
}

function changed(before: string, after: string): string | null {
  return before === after ? null : after
}

function addMarks(sentence: string, random: () => number): string | null {
  const marked = sentence.replace(/[ب-ي](?=[ا-ي])/gu, (letter) =>
    random() < 0.3 ? letter + MARKS[Math.floor(random() * MARKS.length)] : letter,
  )
  return changed(sentence, marked)
}

/** Puts a word of another sentence in the place of one inside. */
function changeWord(sentence: string, other: string, random: () => number): string | null {
  const words = sentence.split(/\s+/u)
  const strange = (other.match(/[ء-ي]{4,}/gu) ?? []).find((word) => !sentence.includes(word))
  if (strange === undefined) return null
  const at = 1 + Math.floor(random() * (words.length - 2))
  if (!/^[ء-ي]+$/u.test(words[at] ?? '')) return null
  return words.with(at, strange).join(' ')
}

function dropWords(sentence: string, random: () => number): string | null {
  const words = sentence.split(/\s+/u)
  const at = 2 + Math.floor(random() * (words.length - 6))
  if (![words[at], words[at + 1]].every((word) => /[ء-ي]/u.test(word ?? ''))) return null
  return words.toSpliced(at, 2).join(' ')
}
