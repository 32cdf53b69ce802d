import { readFileSync } from 'node:fs'
import { tokenize } from '@corpus/core'
import { beginOf, type kinds, type NameWord, readNameWords } from '@corpus/core/names'

/** One sentence of a corpus: its tokens with their gold tags, and the words that the tagger reads in it. */
export interface GoldSentence {
  readonly tokens: readonly string[]
  readonly tags: readonly string[]
  readonly words: readonly NameWord[]
  /** The label of each word. */
  readonly labels: Uint8Array
  /** The token that each word is in. */
  readonly tokenOf: readonly number[]
}

type Kind = (typeof kinds)[number]

/** Entity classes of all corpora; what is not here is no name to us. */
const KINDS: Readonly<Record<string, Kind>> = {
  PERS: 'person',
  PER: 'person',
  LOC: 'place',
  GPE: 'place',
  FAC: 'place',
  ORG: 'organization',
  MISC: 'other',
  BODY: 'body',
  PEOPLE: 'people',
}

/** A token and its tag. */
export type Row = [token: string, tag: string]

/** Reads a file of `token TAB tags`, a blank line behind each sentence. */
export function readCorpus(file: string): GoldSentence[] {
  return readRows(file).map(toSentence)
}

/** Of several tags the first whose class we know counts. */
export function readRows(file: string): Row[][] {
  const sentences: Row[][] = [[]]
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [token = '', tags = ''] = line.split('\t')
    if (token === '') sentences.push([])
    else sentences.at(-1)?.push([token, tags.split(' ').find((tag) => classOf(tag) !== null) ?? 'O'])
  }
  return sentences.filter((rows) => rows.length > 0)
}

function classOf(tag: string): Kind | null {
  const name = tag.slice(2)
  return KINDS[name] ?? (/^(MIS|ENGLISH|SPANISH)/.test(name) ? 'other' : null)
}

export function toSentence(rows: readonly Readonly<Row>[]): GoldSentence {
  const tokens = rows.map(([token]) => token)
  const tags = rows.map(([, tag]) => tag)
  const source = tokens.join(' ')
  const words = readNameWords(source, tokenize(source))
  const tokenOf: number[] = []
  let at = 0
  let end = tokens[0]?.length ?? 0
  for (const { span } of words) {
    while (span.start >= end + 1) end += 1 + (tokens[++at] as string).length
    tokenOf.push(at)
  }
  const labels = new Uint8Array(words.length)
  let before: Kind | null = null
  let token = -1
  words.forEach((word, i) => {
    const place = tokenOf[i] as number
    const tag = tags[place] as string
    const kind = classOf(tag)
    const alone = tokenOf[i - 1] !== place && tokenOf[i + 1] !== place
    if (kind === null || !(word.isWord || alone || tokenOf[i + 1] === place)) {
      before = kind === null ? null : before
      return
    }
    if (kind !== null && !word.isWord && !alone && before === null) return
    const begins = before !== kind || (tag.startsWith('B') && token !== place)
    labels[i] = beginOf(kind) + (begins ? 0 : 1)
    before = kind
    token = place
  })
  return { tokens, tags, words, labels, tokenOf }
}

export interface Entity {
  readonly kind: Kind
  readonly start: number
  readonly end: number
}

/** Entities of a row of tags, in tokens. An I that begins one counts as B. */
export function entitiesOfTags(tags: readonly string[]): Entity[] {
  const entities: Entity[] = []
  let open: { kind: Kind; start: number } | null = null
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? 'O'
    const kind = classOf(tag)
    if (open && (kind !== open.kind || tag.startsWith('B'))) {
      entities.push({ ...open, end: i })
      open = null
    }
    if (kind !== null && !open) open = { kind, start: i }
  }
  return entities
}
