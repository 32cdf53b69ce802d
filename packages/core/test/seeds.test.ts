import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Article, parseArticle } from '../src/index.js'

const SEEDS = new URL('../../../seeds/', import.meta.url)
const PAIRS = new URL('./articles/', import.meta.url)
const names = readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))

test('the seeds are what they were, byte for byte', () => {
  const sums = names.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(new URL(name, SEEDS)))
      .digest('hex'),
  ])
  expect(Object.fromEntries(sums)).toEqual({
    '000_b6773dbc3222cc6f.txt': '553feb102cf047f6fc26bacf08768a1fdbadf3f2854c82d49b65f91cc300469f',
    '003_57e1fc8855b3a405.txt': '726312ddc38ce124212e0aa9ce5dd4fd1d412acc6852c6ddac0a73eaab74d1e4',
  })
})

/** `UPDATE=1 pnpm test` writes the expected files anew; read the difference. */
describe('whole articles', () => {
  test.each(names)('%s', (name) => {
    const printed = print(parseArticle(readFileSync(new URL(name, SEEDS), 'utf8')))
    const file = new URL(name.replace('.txt', '.expected'), PAIRS)
    if (process.env.UPDATE) writeFileSync(file, printed)
    expect(printed).toBe(readFileSync(file, 'utf8'))
  })
})

/** The layers by their surface text, a block a line and a sentence a line below it. */
function print({
  source,
  blocks,
  sentences,
  published,
  dates,
  mentions,
  quotes,
  events,
  diagnostics,
}: Article): string {
  const text = ({ start, end }: { start: number; end: number }): string => source.slice(start, end)
  const lines = blocks.flatMap((block) => [
    `[${block.kind}${block.repeats ? ` = ${block.repeats}` : ''}] ${block.rule}`,
    ...sentences
      .filter((sentence) => sentence.block === block.id)
      .map((sentence) => `  ${sentence.id}: ${text(sentence.span)}`),
  ])
  const facts = [
    `published: ${published ? `${published.iso} (${published.rule}) ${text(published.span)}` : 'not stated'}`,
    ...dates.map((date) => `date: ${date.iso} (${date.rule}) ${text(date.span)}`),
    ...mentions.map(
      (mention) =>
        `${mention.kind}: ${text(mention.span)} = ${mention.kind === 'agency' ? (mention.outlet?.name ?? 'not known') : mention.name} (${mention.rule})`,
    ),
    ...quotes.map(
      ({ id, kind, span, cue, speaker, sources, rule }) =>
        `${id} ${kind}: ${text(span)} < ${cue ? `${text(cue.span)} (${cue.verb})` : ':'} < ${speaker ? `${text(speaker.span)} = ${speaker.name} (${speaker.rule})` : 'nobody'}${sources.map((source) => ` < ${text(source.span)}`).join('')} (${rule})`,
    ),
    ...events.map(
      ({ id, kind, status, span, participants, place, date, evidence, rule }) =>
        `${id} ${kind} ${status}: ${text(span)} (${rule}) ${participants.map(({ name, part, side }) => `${name} (${part}${side ? ` ${side}` : ''})`).join(', ')}, ${place?.name ?? 'no place'}, ${date?.iso ?? 'no date'}${evidence.map((item) => ` < ${text(item.span)}`).join('')}`,
    ),
    ...diagnostics.map((diagnostic) => `${diagnostic.severity}: ${diagnostic.message.en}`),
  ]
  return `${[...lines, '', ...facts].join('\n')}\n`
}
