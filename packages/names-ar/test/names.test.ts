import { parseArticle, type Span, splitSentences, tokenize } from '@corpus/core'
import { type NameSpan, tagNames } from '@corpus/core/names'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesModel } from '../src/index.js'

const model = namesModel()

const namesIn = (text: string, known: readonly NameSpan[] = []): string[] =>
  tagNames(text, tokenize(text), splitSentences(text), model, { known }).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  )

describe('names are found', () => {
  test.each([
    ['a person behind a title', 'وقال الرئيس محمود عباس إن اللقاء انتهى.', ['person محمود عباس']],
    ['a foreign name', 'وصرح المتحدث جون سميث للصحافيين بذلك.', ['person جون سميث']],
    ['a place behind a preposition', 'وصل الوفد إلى بغداد مساء أمس.', ['place بغداد']],
    ['without its conjunction', 'زار الوزير باريس ولندن هذا العام.', ['place باريس', 'place لندن']],
    ['behind ل the article keeps its second ل', 'ووصل الوفد للقاهرة أمس.', ['place لقاهرة']],
    ['a body of two words', 'دعا مجلس الأمن إلى وقف القتال.', ['organization مجلس الأمن']],
    ['a ministry, without its nationality', 'أعلنت وزارة الخارجية الفرنسية ذلك.', ['organization وزارة الخارجية']],
    ['no people or faith', 'يعيش المسلمون والمسيحيون والأكراد في المنطقة.', []],
    [
      'and before a name not known',
      'وصل الرئيسان شافيز وكراتشوك إلى باريس.',
      ['person شافيز', 'person كراتشوك', 'place باريس'],
    ],
    [
      'two people joined by و',
      'أخرجه حمودة بن حليمة والهادي بن خليفة.',
      ['person حمودة بن حليمة', 'person الهادي بن خليفة'],
    ],
    ['no name over a quotation mark', 'قال الكاتب مكي هلال "شعرزاد" عنوانا لديوانه.', ['person مكي هلال']],
    ['على is no علي', 'وافق المجلس على القرار.', []],
    ['nothing', 'ارتفعت الأسعار هذا العام.', []],
  ])('%s: %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('people by the rules and the model together', () => {
  const people = (text: string): string[] =>
    parseArticle(text, { names: model }).mentions.flatMap(({ kind, span }) =>
      kind === 'person' ? [text.slice(span.start, span.end)] : [],
    )
  test.each([
    ['the words of an office', 'ذكر الناطق الرسمي باسم المحكمة الابتدائية أن الملف أغلق.', []],
    ['a name that such a word begins', 'ذكر الوزير باسم المرواني أن الملف أغلق.', ['باسم المرواني']],
    [
      'a given name that is a noun',
      'وردت في التقرير أسماء الأدوية الطبية. ولا يريد مالك العقار أن تتغير سياسة حسن الجوار.',
      [],
    ],
    ['an office behind a title', 'حضر سمو أمير المنطقة ومعالي وزير الصحة الحفل.', []],
    ['the word behind بن', 'وصرح المتحدث الرسمي خالد بن مساعد السهلي بذلك.', ['خالد بن مساعد السهلي']],
    ['the word behind أبو', 'وأعلن المشرف صالح أبو نخاع ذلك.', ['صالح أبو نخاع']],
    ['a wish behind a name', 'عاش الملك فيصل – رحمه الله – في المدينة، حفظها الله.', ['فيصل']],
    ['الله after نصر الله', 'قال حسن نصر الله ذلك. ونشكر الله على ذلك.', ['حسن نصر الله']],
    ['على behind a title', 'شكر خادم الحرمين الشريفين على دعمه.', []],
    ['no town in a name', 'وصل الرئيس الأميركي باراك أوباما أمس.', ['باراك أوباما']],
    [
      'the first name behind a role',
      'وأعلن المتحدث باسم مجلس المحافظة عيد عماش الكربولي، أن القوات تطوق المدينة.',
      ['عيد عماش الكربولي'],
    ],
    ['no adjective of a noun', 'اتخذ المجلس موقف حازم.', []],
    ['such a word behind a verb that no list has', 'غادر سالم إلى القاهرة.', ['سالم']],
    ['such a word behind a verb', 'قال كريم إنه لن يعود. وأوضح صالح أنهم تلقوه.', ['كريم', 'صالح']],
    ['no office of two words', 'استقبل الأمير محمد بن نايف ولي العهد نائب رئيس المجلس أمس.', ['محمد بن نايف']],
    ['no noun behind a role', 'أعلن رئيس المجلس الدستوري فوز إيمانويل ماكرون أمس.', ['إيمانويل ماكرون']],
    ['the first name behind a nationality', 'قال الرئيس اليمني عبدربه منصور هادي ذلك.', ['عبدربه منصور هادي']],
  ])('%s: %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected)
  })
})

test.each([
  ['a head and an adjective name no body', 'وشكك معهد بحثي في ذلك أمس.', []],
  ['a town does', 'وصل الطلاب إلى جامعة بيرزيت أمس.', ['جامعة بيرزيت']],
  ['a name of the gazetteer is read whole', 'أعلن حزب المؤتمر من أجل الجمهورية ذلك.', ['حزب المؤتمر من أجل الجمهورية']],
])('%s: %s', (_, text, expected) => {
  const bodies = parseArticle(text, { names: model }).mentions.filter(({ kind }) => kind === 'organization')
  expect(bodies.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
})

describe('what is known stands', () => {
  const text = 'زار وزير الخارجية جامعة بغداد أمس.'
  const known = [{ kind: 'organization', span: { start: 18, end: 29 } }] as const

  test('as it is, and nothing else in it', () => {
    expect(text.slice(18, 29)).toBe('جامعة بغداد')
    expect(namesIn(text, known)).toEqual(['organization جامعة بغداد'])
  })
})

describe('laws', () => {
  const check = (text: string, known: readonly NameSpan[]): void => {
    let at = 0
    for (const { span, score } of tagNames(text, tokenize(text), splitSentences(text), model, { known })) {
      expect(span.start).toBeGreaterThanOrEqual(at)
      expect(span.end).toBeGreaterThan(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      at = span.end
    }
  }
  const piece = fc.constantFrom(
    ...[
      'محمد',
      'و',
      'بغداد',
      'للقاهرة',
      'عَلِيّ',
      'ولـ',
      '«',
      '"',
      '.',
      '\n',
      ' ',
      ' ',
      ' ',
      '2024',
      'ﻻ',
      '\u200f',
      'a',
      '\ud800',
    ],
  )
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

  test('names are in order, not empty, within the text', () => {
    fc.assert(
      fc.property(text, (source) => check(source, [])),
      { numRuns: 1000 },
    )
  })

  test('with known names anywhere', () => {
    const spans = (source: string, cuts: readonly number[]): NameSpan[] => {
      const places = [...new Set(cuts.map((cut) => cut % (source.length + 1)))].sort((a, b) => a - b)
      const found: Span[] = []
      for (let i = 0; i + 1 < places.length; i += 2) found.push({ start: places[i] ?? 0, end: places[i + 1] ?? 0 })
      return found.map((span) => ({ kind: 'place', span }))
    }
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { maxLength: 6 }), (source, cuts) => check(source, spans(source, cuts))),
      { numRuns: 1000 },
    )
  })

  test('the same text gives the same names', () => {
    const source = 'التقى الرئيس رجب طيب أردوغان وزير الخارجية في أنقرة. وقال أردوغان إن اللقاء مهم.'
    expect(namesIn(source)).toEqual(namesIn(source))
  })
})
