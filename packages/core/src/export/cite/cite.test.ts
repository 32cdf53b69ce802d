import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { type Citation, dateParts } from './citation.js'
import { citationFormats } from './formats.js'
import { textFragment } from './text-fragment.js'

const ARTICLE: Citation = {
  kind: 'article',
  key: 'visit-1',
  address: 'https://corpus.example/articles/visit-1',
  title: 'الوزير: «لن نغيّر» 50% من {الخطة} & R_D',
  author: 'وكالة الأنباء',
  outlet: { ar: 'صحيفة المدينة', en: 'City Paper' },
  published: '2024-11-20T03:39:00+03:00',
  url: 'https://paper.example/news?id=1&page=2',
  words: null,
  speaker: null,
  corpus: { ar: 'مدونة', en: 'Corpus' },
  accessed: '2024-12-01',
}
const SENTENCE: Citation = {
  ...ARTICLE,
  kind: 'sentence',
  key: 'visit-1.s12',
  address: `${ARTICLE.address}#s12`,
  words: 'قال الوزير إن\nالزيارة ناجحة',
}
const QUOTE: Citation = {
  ...SENTENCE,
  kind: 'quote',
  key: 'visit-1.q3',
  words: 'الزيارة ناجحة',
  speaker: 'سعيد الأحمد',
}
const PERSON: Citation = {
  ...ARTICLE,
  kind: 'person',
  key: 'said-al-ahmad',
  address: 'https://corpus.example/people/said-al-ahmad',
  title: 'سعيد الأحمد',
  author: null,
  outlet: null,
  published: null,
  url: null,
}
const MEETING: Citation = { ...PERSON, kind: 'meeting', key: 'meeting-1', title: 'لقاء في دمشق', published: '2024-11' }
const ALL = [ARTICLE, SENTENCE, QUOTE, PERSON, MEETING].map((citation) => [citation.kind, citation] as const)

/** What a reference manager makes of it. */
const read = (text: string) => new Cite(text).data[0] as Record<string, unknown>

describe.each(ALL)('a citation of kind %s', (kind, citation) => {
  const type = kind === 'person' || kind === 'meeting' ? 'webpage' : 'article-newspaper'

  test('is CSL-JSON that a reader takes as it is', () => {
    const item = read(citationFormats['csl-json'].write(citation, 'ar'))
    expect(item).toMatchObject({ id: citation.key, type, title: citation.title, language: 'ar' })
  })

  test('is BibLaTeX that a reader takes', () => {
    const item = read(citationFormats.biblatex.write(citation, 'ar'))
    expect(item).toMatchObject({ id: citation.key, title: citation.title })
    if (citation.author) expect(item.author).toEqual([{ family: citation.author }])
    if (citation.outlet) expect(item['container-title']).toBe(citation.outlet.ar)
    if (citation.words) expect(item.note).toContain(citation.words.replace('\n', ' '))
    expect(item.URL).toMatch(/^https:/)
  })

  test('is RIS that a reader takes', () => {
    const item = read(citationFormats.ris.write(citation, 'ar'))
    expect(item).toMatchObject({ id: citation.key, type, title: citation.title, language: 'ar' })
    if (citation.published) {
      // This reader keeps some dates as they are written.
      const read = JSON.stringify(item.issued).match(/\d+/g)?.map(Number)
      expect(read).toEqual(dateParts(citation.published))
    }
  })

  test.each(['ar', 'en'] as const)('is text whose isolates are closed (%s)', (language) => {
    const text = citationFormats.text.write(citation, language)
    expect(text).toContain(citation.address)
    expect(text).not.toContain('\n')
    expect(text.match(/[\u2066-\u2068]/gu)?.length).toBe(text.match(/\u2069/gu)?.length)
  })
})

describe('as text', () => {
  const plain = (citation: Citation, language: 'ar' | 'en') =>
    citationFormats.text.write(citation, language).replace(/[\u2066-\u2069]/gu, '')

  test('a quote names its words, its speaker and where it stands', () => {
    const shown = plain({ ...QUOTE, url: null }, 'ar')
    expect(shown).toBe(
      '«الزيارة ناجحة»، سعيد الأحمد، وكالة الأنباء، في: الوزير: «لن نغيّر» 50% من {الخطة} & R_D، صحيفة المدينة، 2024-11-20، مدونة، https://corpus.example/articles/visit-1#s12، اطلع عليه في 2024-12-01',
    )
  })

  test('in English with the names that there are', () => {
    expect(plain({ ...ARTICLE, url: null, author: null }, 'en')).toContain('City Paper, 2024-11-20, Corpus, https:')
  })
})

describe('a text fragment', () => {
  test('names short words in full, signs encoded', () => {
    expect(decodeURIComponent(textFragment('https://a.example/b', 'ولي-العهد، أمس'))).toBe(
      'https://a.example/b#:~:text=ولي-العهد، أمس',
    )
    expect(textFragment('https://a.example/b', 'a-b, c')).toBe('https://a.example/b#:~:text=a%2Db%2C%20c')
  })

  test('names long ones by both ends, and keeps a fragment that is there', () => {
    const long = Array.from({ length: 20 }, (_, i) => `w${i}`).join(' ')
    expect(textFragment('https://a.example/b#top', long)).toBe(
      'https://a.example/b#top:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    )
  })

  test('stands no lone surrogate in the way', () => {
    expect(textFragment('https://a.example', '\ud83d')).toContain('#:~:text=')
  })
})
