import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, parseArticle } from '../src/index.js'
import { articleSchema } from '../src/schema/index.js'

const PIECES = [
  'الخميس ٢١ نوفمبر ٢٠٢٤',
  ' - ',
  '03:39',
  'بتوقيت غرينتش',
  'العالم - ايران',
  'القاهرة: رويترز',
  'قال الوزير إن',
  'مؤكدا على أهمية',
  'وأضاف:',
  'الوزير: ',
  'وفق ما نقلت رويترز',
  'بحسب',
  'وصفه بـ',
  'نحن',
  'عن لسان قوله',
  'استقبل الأمير',
  'أحمد علي',
  'خلال لقائه مع',
  'اليوم',
  'وفد ضم',
  'سمات',
  'رابط الخبر',
  '/انتهى/',
  '"',
  '«',
  '»',
  '.',
  '..',
  '؟',
  ':',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u200f',
  '\ufeff',
  '\u0640',
  '\u064b',
  '\ud800',
  '\u0000',
  ' ',
  '  ',
  'ﻻ',
  '10 صفر 1437 هـ',
  '😀',
  'abc',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
)

describe('laws, on any string', () => {
  test('it parses, its spans fit and are not empty, and JSON comes back equal', () => {
    fc.assert(
      fc.property(text, (source) => {
        const article = parseArticle(source)
        expect(article.source).toBe(source)
        for (const { start, end } of spansOf(article)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(source.length)
        }
        expect(articleSchema.parse(JSON.parse(JSON.stringify(article)))).toEqual(article)
      }),
      { numRuns: 1000 },
    )
  })

  test('blocks and sentences are in order, do not overlap, and leave out nothing that is drawn', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks, sentences } = parseArticle(source)
        for (const spans of [blocks, sentences].map((layer) => layer.map(({ span }) => span))) {
          let end = 0
          let outside = ''
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            outside += source.slice(end, span.start)
            end = span.end
          }
          outside += source.slice(end)
          expect(outside).toMatch(/^[\s\u0085\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('every sentence lies in its block, every annotation names its rule', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { blocks, sentences, dates, durations, mentions, quotes, events } = parseArticle(source)
        const spans = new Map(blocks.map((block) => [block.id, block.span]))
        for (const { block, span } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(spans.get(block)?.start ?? Number.NaN)
          expect(span.end).toBeLessThanOrEqual(spans.get(block)?.end ?? Number.NaN)
        }
        for (const { rule } of [...blocks, ...dates, ...durations, ...mentions, ...quotes, ...events])
          expect(rule).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  test('the same input gives the same output', () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(parseArticle(source)).toEqual(parseArticle(source))
      }),
    )
  })
})

describe('large and hostile texts', () => {
  const BYTES = 5_000_000
  test.each([
    ['Arabic on one line', 'قالت الوزارة في بيان لها إن المشروع سيبدأ قريبا. ', 1],
    ['one word without an end', 'سوريا', 1],
    ['dates without an end', '21 نوفمبر 2024 - 03:39 ', 1],
    ['a headline again and again', 'الوزير يفتتح المشروع\n', 100_000],
    ['spaces', ' ', 0],
    ['quotation marks', '"«»', 1],
    ['figures', '1234567890', 1],
    ['questions', '؟', 1],
    ['reports without an end', 'وقال إن ', 1],
    ['reports without a speaker', '، وأكد أن الأمر انتهى', 1],
    ['unclosed speech', 'وأضاف "نحن ', 1],
    ['speech in speech', 'قال سالم: «قال علي: ', 1],
    ['attributions', 'بدأ العمل أمس، بحسب رويترز، ', 1],
    ['descriptions', 'وصف وصف ب ', 1],
    ['meetings', 'استقبل الرئيس أحمد علي لقاء مع ', 1],
    ['titles', 'صاحب السمو الملكي الأمير ', 1],
    ['meetings told again', 'التقى أحمد علي سالم الحسن خلال اللقاء وفد ضم ', 1],
  ])(
    '5 MB of %s',
    (_, unit, leastBlocks) => {
      const source = unit.repeat(BYTES / Buffer.byteLength(unit))
      const { blocks } = parseArticle(source)
      expect(blocks.length).toBeGreaterThanOrEqual(leastBlocks)
      expect(blocks.at(-1)?.span.end ?? 0).toBe(source.trimEnd().length)
    },
    60_000,
  )
})

describe('only a caller’s mistake throws', () => {
  test.each([
    ['no string', () => parseArticle(5 as unknown as string), TypeError, 'source must be a string, not number'],
    ['an id with a space', () => parseArticle('', { id: 'a b' }), RangeError, '"a b"'],
    ['a day that does not exist', () => parseArticle('', { referenceDate: '2024-02-30' }), RangeError, '"2024-02-30"'],
  ])('%s', (_, call, error, message) => {
    expect(call).toThrow(error)
    expect(call).toThrow(message)
  })
})

function spansOf(article: Article) {
  const { published } = article
  return [
    ...[...article.blocks, ...article.sentences, ...article.dates, ...article.durations, ...article.mentions].map(
      ({ span }) => span,
    ),
    ...article.quotes.flatMap(({ span, cue, speaker, addressee, sources }) =>
      [span, cue?.span, speaker?.span, addressee, ...sources.map((source) => source.span)].flatMap(
        (part) => part ?? [],
      ),
    ),
    ...article.events.flatMap(({ span, evidence }) => [span, ...evidence.map((item) => item.span)]),
    ...article.diagnostics.flatMap(({ span }) => span ?? []),
    ...(published ? [published.span, ...(published.timeSpan ? [published.timeSpan] : [])] : []),
  ]
}
