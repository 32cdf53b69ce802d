import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'
import { toHtml } from './html.js'

const html = (source: string): string[] => toHtml(parseArticle(source))
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

  test('without its tags it is the text', () => {
    const pieces = ['1 مارس 2020', '. ', '؟', '\n', '<b>', '&amp;', '"', "'", 'قال', ' ', '03:39', '\u200f']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const article = parseArticle(parts.join(''))
        expect(toHtml(article).map(withoutTags)).toEqual(
          article.blocks.map(({ span }) => article.source.slice(span.start, span.end)),
        )
      }),
      { numRuns: 500 },
    )
  })
})
