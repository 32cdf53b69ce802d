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

  test('what looks like HTML in a text stays text', () => {
    expect(html('<script>alert("1")</script> & \'2\'')[0]).toContain(
      '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;2&#39;',
    )
  })

  test('names open the cards that the page brings', () => {
    expect(named('وصل وزير الخارجية المصري سامح شكري إلى بغداد.')[0]).toMatch(
      /<a class="name place" id="(m\d)" href="#card-\1">بغداد<\/a>\./,
    )
  })

  test('a name inside a role is marked, the role is not', () => {
    const text = 'وصل سامح شكري، وزير خارجية مصر. وقال وزير خارجية مصر إن الزيارة قصيرة.'
    expect(named(text)[0]).toMatch(/<a[^>]*>مصر<\/a> إن/)
    expect(named(text)[0]).not.toMatch(/<a[^>]*>[^<]*<a/)
  })

  test('without its tags it is the text', () => {
    const pieces = [
      '1 مارس 2020',
      '. ',
      '؟',
      '\n',
      '<b>',
      '&amp;',
      '"',
      "'",
      'قال',
      'الرئيس بشير حداد',
      'وزير خارجية مصر',
      ' ',
      '03:39',
      '\u200f',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const article = parseArticle(parts.join(''))
        const text = article.blocks.map(({ span }) => article.source.slice(span.start, span.end))
        expect(toHtml(article).map(withoutTags)).toEqual(text)
        expect(toHtml(article, { cards: true }).map(withoutTags)).toEqual(text)
      }),
      { numRuns: 500 },
    )
  })
})
