import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { toHtml } from './html.js'

const html = (source: string): string[] => toHtml(parseArticle(source))
const named = (source: string): string[] => toHtml(parseArticle(source), { cards: true })
const withoutTags = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('toHtml', () => {
  test('sentences with their ids, dates with their values', () => {
    expect(html('بدأ العمل في 1 مارس 2020 في المدينة. ثم توقف في يوم 23 يوليو.')).toEqual([
      '<span class="sentence" id="s1">بدأ العمل في <time datetime="2020-03-01">1 مارس 2020</time> في المدينة.</span> ' +
        '<span class="sentence" id="s2">ثم توقف في يوم 23 يوليو.</span>',
    ])
  })

  test('quotes with their ids and kinds, round the dates in them', () => {
    expect(html('قال الوزير إن العمل بدأ في 1 مارس 2020.')).toEqual([
      '<span class="sentence" id="s1">قال الوزير <span class="quote indirect" id="q1">إن العمل بدأ في ' +
        '<time datetime="2020-03-01">1 مارس 2020</time></span>.</span>',
    ])
  })

  test('a quote over two sentences is cut between them, its id stands once', () => {
    expect(html('وأضاف: «نحن مستعدون. سنبدأ غدا».')).toEqual([
      '<span class="sentence" id="s1">وأضاف: «<span class="quote direct" id="q1">نحن مستعدون.</span></span> ' +
        '<span class="sentence" id="s2"><span class="quote direct rest">سنبدأ غدا</span>».</span>',
    ])
  })

  test('a quote in a quote', () => {
    const [shown = ''] = html('قال سالم إن الوزيرة نادية فتحي أكدت أن العمل مستمر.')
    expect(shown).toMatch(/id="q1">إن [^<]*<span class="quote indirect" id="q2">[^<]*<\/span><\/span>/)
  })

  test('what looks like HTML in a text stays text', () => {
    expect(html('<script>alert("1")</script> & \'2\'')[0]).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;2&#39;',
    )
  })

  test('what a browser would drop keeps its place', () => {
    expect(html('وصل\u0000الوفد.')).toEqual(['<span class="sentence" id="s1">وصل\ufffdالوفد.</span>'])
  })

  test('names open the cards that the page brings', () => {
    expect(named('وصل وزير الخارجية المصري سامح شكري إلى بغداد.')[0]).toMatch(
      /<a class="name place" id="(m\d)" href="#card-\1">بغداد<\/a>\./,
    )
  })

  test('a name inside a role is marked, the role is not', () => {
    const text = 'وصل سامح شكري، وزير خارجية مصر. وقال وزير خارجية مصر إن الزيارة قصيرة.'
    expect(named(text)[0]).toMatch(/<a[^>]*>مصر<\/a> <span[^>]*>إن/)
    expect(named(text)[0]).not.toMatch(/<a[^>]*>[^<]*<a/)
  })

  test('without its tags it is the text', () => {
    const pieces = [
      ...['1 مارس 2020', '. ', '؟', '\n', '<b>', '&amp;', '"', '«', '»', "'", ' ', '03:39', '\u200f'],
      ...['قال', 'قال الوزير إن ', 'وأضاف: ', 'نحن ', '، بحسب رويترز', 'الرئيس بشير حداد', 'وزير خارجية مصر'],
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const article = parseArticle(parts.join(''))
        const text = article.blocks.map(({ span }) => article.source.slice(span.start, span.end))
        const marked = toHtml(article)
        expect(marked.map(withoutTags)).toEqual(text)
        expect(toHtml(article, { cards: true }).map(withoutTags)).toEqual(text)
        const ids = [...marked.join('').matchAll(/ id="(.*?)"/g)].map(([, id]) => id)
        expect(ids.sort()).toEqual([...article.sentences, ...article.quotes].map(({ id }) => id).sort())
      }),
      { numRuns: 500 },
    )
  })
})
