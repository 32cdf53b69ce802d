import { describe, expect, test } from 'vitest'
import type { Article } from '../../article.js'
import type { Mention } from '../../mentions/index.js'
import { parseArticle } from '../../parse.js'
import { buildCorpus } from '../build-corpus.js'
import { defaultManifest } from '../manifest.js'
import { findEntities } from './find-entities.js'
import type { EntityOverrides } from './overrides.js'

/** A name as an article has it: its form, what the article calls it in full, the job words beside it. */
type Named = readonly [
  form: string,
  options?: { readonly full?: string; readonly role?: keyof typeof roles; readonly kind?: 'organization' | 'place' },
]

const roles = {
  minister: { text: 'وزير الصحة السوري', office: 'minister', body: 'الصحة', country: 'SY' },
  other: { text: 'وزير الصحة المصري', office: 'minister', body: 'الصحة', country: 'EG' },
}

/** An article that names these. */
function telling(id: string, names: readonly Named[]): Article {
  const source = names.map(([form]) => form).join('، ')
  let at = 0
  const mentions = names.map(([form, options = {}], index): Mention => {
    const { full = form, role, kind = 'person' } = options
    const span = { start: at, end: at + form.length }
    at = span.end + 2
    const named = { id: `m${index + 1}`, span, name: full, rule: 'test', score: null }
    if (kind === 'person') return { ...named, kind, role: role === undefined ? null : { span, ...roles[role] } }
    return kind === 'place' ? { ...named, kind, country: null } : { ...named, kind }
  })
  return { ...parseArticle(source, { id }), mentions }
}

const find = (articles: readonly (readonly Named[])[], overrides?: EntityOverrides) =>
  findEntities(
    articles.map((names, index) => telling(`a${index + 1}`, names)),
    { overrides },
  )

/** Each person as the forms of the name. */
const who = (articles: readonly (readonly Named[])[], overrides?: EntityOverrides): string[] =>
  find(articles, overrides)
    .filter(({ kind }) => kind === 'person')
    .map(({ forms }) =>
      forms
        .map(({ form }) => form)
        .sort()
        .join(' = '),
    )
    .sort()

const minister = { role: 'minister' } as const
const party = { kind: 'organization' } as const
const rows: readonly (readonly [string, readonly (readonly Named[])[], readonly string[]])[] = [
  ['the same full name', [[['بشير حداد']], [['بشير حداد']]], ['بشير حداد']],
  ['hamza and article', [[['أشرف الحلاق']], [['اشرف حلاق']]], ['أشرف الحلاق = اشرف حلاق']],
  ['compounds in one word or two', [[['عبد الله الحلاق']], [['عبدالله الحلاق']]], ['عبد الله الحلاق = عبدالله الحلاق']],
  [
    'the family name in its article',
    [[['بسام الحلاق'], ['الحلاق', { full: 'بسام الحلاق' }]]],
    ['الحلاق = بسام الحلاق'],
  ],
  [
    'the family name in another article, with the same role',
    [[['بسام الحلاق', minister]], [['الحلاق', minister]]],
    ['الحلاق = بسام الحلاق'],
  ],
  [
    'the family name, where an article calls the person so and the same others are named',
    [
      [['بسام الحلاق'], ['الحلاق', { full: 'بسام الحلاق' }], ['حركة النور', party]],
      [['الحلاق'], ['حركة النور', party]],
    ],
    ['الحلاق = بسام الحلاق'],
  ],
  [
    'the family name without a sign of who it is stays apart',
    [[['بسام الحلاق', minister]], [['الحلاق']]],
    ['الحلاق', 'بسام الحلاق'],
  ],
  [
    'the family name of another minister stays apart',
    [[['بسام الحلاق', minister]], [['الحلاق', { role: 'other' }]]],
    ['الحلاق', 'بسام الحلاق'],
  ],
  [
    'a family name of two people stays apart',
    [[['بسام الحلاق', minister]], [['كمال الحلاق']], [['الحلاق', minister]]],
    ['الحلاق', 'بسام الحلاق', 'كمال الحلاق'],
  ],
  [
    'two full names that share a part stay apart',
    [[['بسام الحلاق', minister]], [['بسام العطار', minister]]],
    ['بسام الحلاق', 'بسام العطار'],
  ],
  ['common names need more than the name', [[['محمد حسن']], [['محمد حسن']]], ['محمد حسن', 'محمد حسن']],
  ['common names with the same role', [[['محمد حسن', minister]], [['محمد حسن', minister]]], ['محمد حسن']],
  [
    'the only longer name',
    [[['بسام بن كمال الحلاق', minister]], [['بسام الحلاق', minister]]],
    ['بسام الحلاق = بسام بن كمال الحلاق'],
  ],
  [
    'one of two longer names',
    [[['محمد كمال الحلاق', minister]], [['محمد منذر الحلاق', minister]], [['محمد الحلاق', minister]]],
    ['محمد الحلاق', 'محمد كمال الحلاق', 'محمد منذر الحلاق'],
  ],
  [
    'a son is not his father',
    [[['منذر كمال الحلاق', minister]], [['كمال الحلاق', minister]]],
    ['كمال الحلاق', 'منذر كمال الحلاق'],
  ],
  [
    'nor where their article takes them for one',
    [[['محمد بن سالم بن كمال'], ['سالم بن كمال', { full: 'محمد بن سالم بن كمال' }]]],
    ['سالم بن كمال', 'محمد بن سالم بن كمال'],
  ],
  [
    'nor his grandfather’s son',
    [[['فيصل بن خالد بن كمال', minister]], [['فيصل بن كمال', minister]]],
    ['فيصل بن خالد بن كمال', 'فيصل بن كمال'],
  ],
  [
    'foreign names in two spellings, with the same role',
    [[['بيتر غوستافسون', minister]], [['بيتر جوستافسون', minister]]],
    ['بيتر جوستافسون = بيتر غوستافسون'],
  ],
  [
    'short names that differ by a vowel',
    [[['سالم الحلاق', minister]], [['سليم الحلاق', minister]]],
    ['سالم الحلاق', 'سليم الحلاق'],
  ],
]

describe('people', () => {
  test.each(rows)('%s', (_, articles, expected) => {
    expect(who(articles)).toEqual(expected)
  })

  test('each merge says why', () => {
    expect(find([[['بسام الحلاق', minister]], [['الحلاق', minister]]])).toMatchObject([
      {
        slug: 'basam-al-halaq',
        name: 'بسام الحلاق',
        roles: [{ ...roles.minister, held: [{ article: 'a1', mention: 'm1' }, { article: 'a2' }] }],
        merges: [
          { rule: 'short/role', names: ['بسام الحلاق', 'الحلاق'], evidence: 'وزير الصحة السوري', articles: ['a2'] },
        ],
      },
    ])
  })
})

describe('places and bodies', () => {
  const place = { kind: 'place' } as const

  test('names of one country', () => {
    const [syria, ...others] = find([[['سوريا', place]], [['سورية', place]], [['الجمهورية العربية السورية', place]]])
    expect(syria).toMatchObject({
      slug: 'syria',
      name: 'سوريا',
      latin: { name: 'Syria', by: 'lexicon' },
      country: 'SY',
    })
    expect(syria?.forms).toHaveLength(3)
    expect(others).toEqual([])
  })

  test('a ministry belongs to the country that its article is from', () => {
    const texts = [
      'القاهرة - رويترز\nأعلنت وزارة الداخلية ذلك.',
      'بغداد - رويترز\nأعلنت وزارة الداخلية ذلك.',
      'أعلنت وزارة الداخلية المصرية ذلك.',
    ]
    const ministries = findEntities(texts.map((text, index) => parseArticle(text, { id: `a${index}` })))
      .map(({ forms }) => forms.map(({ form }) => form).join(' = '))
      .filter((forms) => forms.includes('وزارة'))
    expect(ministries.sort()).toEqual(['وزارة الداخلية', 'وزارة الداخلية = وزارة الداخلية المصرية'])
  })
})

describe('overrides', () => {
  const articles: readonly (readonly Named[])[] = [[['بسام الحلاق']], [['الحلاق']], [['بسام الحلاق']]]

  test('same, with a Latin name and a Wikidata id', () => {
    const overrides = {
      people: {
        same: [['بسام الحلاق', { name: 'الحلاق', article: 'a2' }]],
        names: { 'بسام الحلاق': { latin: 'Bassam Hallak', wikidata: 'Q42' } },
      },
    }
    expect(who(articles, overrides)).toEqual(['الحلاق = بسام الحلاق'])
    expect(find(articles, overrides)[0]).toMatchObject({
      slug: 'bassam-hallak',
      latin: { name: 'Bassam Hallak', by: 'override' },
      wikidata: 'Q42',
    })
  })

  test('different', () => {
    const refs = ['a1', 'a3'].map((article) => ({ name: 'بسام الحلاق', article }))
    const overrides = { people: { different: [refs] } }
    expect(who(articles, overrides)).toEqual(['الحلاق', 'بسام الحلاق', 'بسام الحلاق'])
    const slugs = find(articles, overrides).map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('what is not there, and what contradicts itself', () => {
    expect(() => find(articles, { people: { same: [['كمال العطار', 'الحلاق']] } })).toThrow(
      'the overrides name what is not there: كمال العطار',
    )
    const both = [['بسام الحلاق', 'الحلاق']]
    expect(() => find(articles, { people: { same: both, different: both } })).toThrow('take for one and keep apart')
  })
})

describe('rights', () => {
  const text = 'عنوان الخبر\nقال الوزير الحلاق في دمشق إن العمل بدأ.\nوكان الوزير بسام الحلاق قد زار روما. وعاد الحلاق.'
  const people = (rights: 'excerpt' | 'full' | 'metadata') =>
    buildCorpus([{ name: 'a.txt', content: text }], { ...defaultManifest, rights }).entities

  test('an article of which nothing is shown names nobody, an excerpt those in it', () => {
    expect(JSON.stringify(people('full'))).toContain('بسام')
    expect(JSON.stringify(people('full'))).toContain('روما')
    expect(people('metadata')).toEqual([])
    expect(JSON.stringify(people('excerpt'))).toContain('دمشق')
    expect(JSON.stringify(people('excerpt'))).not.toMatch(/بسام|روما/)
  })
})

test('the same corpus gives the same entities, whatever is in it', () => {
  const texts = [
    '',
    'constructor __proto__ toString',
    'قال الرئيس . قال الرئيس "" قال',
    '\ud800 الوزير \u0000',
    'زار الوفد سوريا أمس.',
  ]
  const build = () => findEntities(texts.map((text, index) => parseArticle(text, { id: `a${index}` })))
  expect(build()).toEqual(build())
})
