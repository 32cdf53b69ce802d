import { describe, expect, test } from 'vitest'
import { type ArticleFacts, buildCorpus, defaultManifest, eventsOf } from './index.js'

const FIRST = 'التقى وزير الصحة خالد منصور في عمان في 5 مارس 2020 بالسفير يوسف الحداد. وقال منصور إن العمل مستمر.'
const SECOND = 'اجتمع السفير يوسف الحداد في 5 مارس 2020 مع الوزير خالد منصور لبحث التعاون.'
const OTHER = 'التقى الوزير سامي حمدان بالنائب كريم الزعبي.'

const corpusOf = (texts: Readonly<Record<string, string>>, articles: Readonly<Record<string, ArticleFacts>> = {}) =>
  buildCorpus(
    Object.entries(texts).map(([id, content]) => ({ name: `${id}.txt`, content })),
    { ...defaultManifest, articles },
  )

describe('eventsOf', () => {
  const events = eventsOf(corpusOf({ a: FIRST, b: SECOND, c: OTHER }))

  test('every event with an address; what has no date comes last', () => {
    expect(events.map(({ slug, date }) => [slug, date?.iso ?? null])).toEqual([
      ['a-e1', '2020-03-05'],
      ['b-e1', '2020-03-05'],
      ['c-e1', null],
    ])
  })

  test('people have names, roles as written and the slugs of the corpus', () => {
    const [one, other] = events
    expect(one?.participants).toMatchObject([
      { name: 'خالد منصور', role: 'وزير الصحة', side: 1 },
      { name: 'يوسف الحداد', role: 'السفير', side: 2 },
    ])
    const slugs = (event = one) => event?.participants.map(({ slug }) => slug).sort()
    expect(slugs(one)).toEqual(slugs(other))
    expect(slugs(one)).not.toContain(null)
  })

  test('the date and the evidence as written, with the sentence', () => {
    expect(events[0]?.date).toMatchObject({ text: '5 مارس 2020' })
    expect(events[0]?.evidence[0]).toMatchObject({ rule: 'event/verb', sentence: { id: 's1' } })
    expect(events[0]?.place).toMatchObject({ name: 'عمان' })
  })

  test('a word that is a part of another one before it keeps its place', () => {
    const source = `${FIRST}\nوقال حمدان إن اللقاءات مفيدة وإن اللقاء ناجح.`
    const { span, sentence } = eventsOf(corpusOf({ a: source }))[0]?.evidence.at(-1) ?? {}
    expect(span?.start).toBe(source.lastIndexOf('اللقاء'))
    expect(source.slice(sentence?.span.start, sentence?.span.end)).toBe(sentence?.text)
  })

  test('reports of one event name each other; another meeting has none', () => {
    expect(events.map(({ reports }) => reports.map(({ article, event, kind }) => [article, event, kind]))).toEqual([
      [['b', 'b-e1', 'same-event']],
      [['a', 'a-e1', 'same-event']],
      [],
    ])
  })

  test('a link about other people than those who met is not one of the event', () => {
    const more = eventsOf(corpusOf({ a: `${FIRST}\nوالتقى الوزير سامي حمدان بالنائب كريم الزعبي.`, b: SECOND }))
    expect(more.map(({ slug, reports }) => [slug, reports.length])).toEqual([
      ['a-e1', 1],
      ['b-e1', 1],
      ['a-e2', 0],
    ])
  })

  test('nothing of what is not shown', () => {
    const hidden = eventsOf(corpusOf({ a: FIRST, b: SECOND }, { b: { rights: 'metadata' } }))
    expect(hidden.map(({ slug, reports }) => [slug, reports])).toEqual([['a-e1', []]])
  })
})
