import { describe, expect, test } from 'vitest'
import { parseArticle } from '../parse.js'

const kinds = (source: string): string[] => parseArticle(source).blocks.map((block) => block.kind)
const LONG = 'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة بعد استكمال جميع الإجراءات اللازمة.'
const MORE = 'وأضاف البيان أن الشركات المحلية ستشارك في التنفيذ خلال المرحلة الأولى التي تستمر عاما كاملا.'
const lines = (...parts: string[]): string => parts.join('\n')

describe('one line each', () => {
  test.each([
    ['place and agency', 'القاهرة - رويترز', 'dateline'],
    ['agency and place', 'رويترز – عمان', 'dateline'],
    ['place and outlet in marks', 'مدريد: «الشرق الأوسط»', 'dateline'],
    ['letters of an agency, spaced', 'باريس - أ ف ب:', 'dateline'],
    ['letters of an agency, dotted, in brackets', 'باريس : (أ.ف.ب)', 'dateline'],
    ['outlet from place', '«الاقتصادية» من الرياض', 'dateline'],
    ['a town that no list has, beside an agency', 'واس - السليل', 'dateline'],
    ['a date', 'الأحد 1 مارس 2020', 'dateline'],
    ['a date with the words of a stamp', 'تاريخ النشر: 2020-03-01 10:15', 'dateline'],
    ['an outlet', 'الوئام - د ب أ', 'byline'],
    ['place and person', 'صنعاء: سامي الحاج', 'byline'],
    ['person and place', 'علي محمود - الطائف', 'byline'],
    ['person in, place in brackets', 'محمد العمري (جدة)', 'byline'],
    ['two places, two persons, tatweel between', 'بيروت: نزار خليل ـ أربيل: كامل مراد', 'byline'],
    ['person alone', 'أيمن كريم', 'byline'],
    ['title and person', 'د. ماهر الخطيب', 'byline'],
    ['genre and person', 'كتب - مازن السعدي:', 'byline'],
    ['a section name', 'اقتصاد', 'section'],
    ['a section and a country', 'العالم - سوريا', 'section'],
  ])('%s: %s', (_, line, kind) => {
    expect(kinds(lines('عنوان الخبر الأول اليوم', line, LONG))).toEqual(['headline', kind, 'lead'])
  })

  test.each([
    ['a sentence that begins with a town', 'الرياض تستضيف القمة العربية المقبلة.'],
    ['a sentence that names an agency', 'وقالت رويترز إن الاجتماع تأجل إلى الغد.'],
  ])('%s is no credit: %s', (_, line) => {
    expect(kinds(lines('عنوان الخبر', LONG, line, MORE))).toEqual(['headline', 'lead', 'paragraph', 'paragraph'])
  })

  test.each([
    ['شارك'],
    ['مشاهدات عالية'],
    ['2min'],
    ['...المزيد'],
    ['// انتهى //'],
    ['/انتهى/'],
    ['* * *'],
    ['الوسوم: اقتصاد، شركات'],
    ['سمات اقتصاد شركات'],
    ['التعليقات (12)'],
    ['المصدر: وكالات'],
    ['أخبار ذات صلة'],
    ['اقرأ أيضا: شركات جديدة في السوق'],
    ['رابط الخبر بصحيفة المدينة: عنوان الخبر'],
    ['جميع الحقوق محفوظة 2020'],
  ])('stock text: %s', (line) => {
    expect(kinds(lines('عنوان الخبر', LONG, line))).toEqual(['headline', 'lead', 'boilerplate'])
  })

  test.each([
    ['انتهى الاجتماع دون اتفاق بين الطرفين على أي من النقاط.'],
    ['شارك الوزير في افتتاح المعرض الدولي.'],
    ['اشترك في الاجتماع عدد من الوزراء والخبراء.'],
    ['سمات القائد كثيرة كما يقول الخبراء في هذا الشأن.'],
    ['حقوق النشر موضوع النقاش الذي دار في الندوة.'],
    ['الصورة الحقيقية للوضع في البلاد مختلفة تماما.'],
  ])('a sentence that begins like stock text is none: %s', (line) => {
    expect(kinds(lines('عنوان الخبر', LONG, line))).toEqual(['headline', 'lead', 'paragraph'])
  })
})

describe('the head', () => {
  test('a kicker that runs on, a doubled headline, a date line', () => {
    const source = lines(
      'خلال زيارته إلى المنطقة؛',
      'الوزير: المشروع لن يتوقف',
      'الوزير: المشروع لن يتوقف',
      'الأحد 1 مارس 2020',
      LONG,
    )
    const { blocks } = parseArticle(source)
    expect(blocks.map((block) => block.kind)).toEqual(['kicker', 'headline', 'headline', 'dateline', 'lead'])
    expect(blocks[2]?.repeats).toBe(blocks[1]?.id)
  })

  test('the date line may come first', () => {
    expect(kinds(lines('2020-03-01 10:15', 'الوزير يفتتح المشروع', LONG))).toEqual(['dateline', 'headline', 'lead'])
  })

  test('a headline that ends with a question mark', () => {
    expect(kinds(lines('هل يبدأ المشروع هذا العام؟', LONG, MORE))).toEqual(['headline', 'lead', 'paragraph'])
  })

  test.each([
    ['سمات القائد الناجح في زمن الأزمات'],
    ['التعليقات على القرار تتوالى'],
    ['الصورة تتضح في ملف التفاوض'],
    ['اقرأ أيضا في التاريخ'],
  ])('a headline that begins like stock text: %s', (headline) => {
    expect(kinds(lines(headline, LONG))).toEqual(['headline', 'lead'])
  })

  test.each([
    ['السعودية تستضيف القمة'],
    ['قتلى وجرحى'],
    ['موجة حر غير مسبوقة'],
    ['محلل: القرار متوقع'],
    ['طالب جامعي يبتكر جهازا جديدا'],
  ])('a deck below the headline is no author: %s', (deck) => {
    expect(kinds(lines('عنوان الخبر الأول من المدينة', deck, LONG))).toEqual(['headline', 'subhead', 'lead'])
  })

  test('an agency puts the section before its headline', () => {
    const source = lines('سياسي / الوزير يفتتح المشروع الجديد', LONG)
    const { blocks } = parseArticle(source)
    expect(blocks.map((block) => [block.kind, source.slice(block.span.start, block.span.end)]).slice(0, 2)).toEqual([
      ['section', 'سياسي /'],
      ['headline', 'الوزير يفتتح المشروع الجديد'],
    ])
  })

  test('a text without a headline begins with its lead', () => {
    expect(kinds(lines(LONG, MORE))).toEqual(['lead', 'paragraph'])
  })

  test('one long line is a lead, one short line a headline', () => {
    expect(kinds(LONG)).toEqual(['lead'])
    expect(kinds('الوزير يفتتح المشروع')).toEqual(['headline'])
  })

  test('share lines between two copies of the headline', () => {
    expect(kinds(lines('الوزير يفتتح المشروع', 'منوعات', 'شارك', '3min', 'الوزير يفتتح المشروع', LONG))).toEqual([
      'headline',
      'section',
      'boilerplate',
      'boilerplate',
      'headline',
      'lead',
    ])
  })

  test.each([
    ['a headline that ends with a pause', 'الوزير يفتتح المشروع الجديد..', LONG, ['headline', 'lead']],
    [
      'the first words of the body above it',
      `الوزير يفتتح المشروع\nقالت الوزارة في بيان`,
      LONG,
      ['headline', 'lead', 'paragraph'],
    ],
    [
      'an introduction above the body and in it',
      `الوزير يفتتح المشروع\nأبرز ما جاء في البيان:\nأبرز ما جاء في البيان:`,
      LONG,
      ['headline', 'lead', 'paragraph', 'paragraph'],
    ],
  ])('%s', (_, head, body, expected) => {
    expect(kinds(lines(head, body))).toEqual(expected)
  })

  test('a photo line that says so', () => {
    expect(kinds(lines('الوزير يفتتح المشروع', 'صورة أرشيفية للموقع', LONG))).toEqual(['headline', 'caption', 'lead'])
  })
})

describe('the body', () => {
  test('a section line between paragraphs, and a subhead', () => {
    expect(kinds(lines('عنوان الخبر', LONG, 'العالم - سوريا', MORE, 'المرحلة الثانية من المشروع', LONG))).toEqual([
      'headline',
      'lead',
      'section',
      'paragraph',
      'subhead',
      'paragraph',
    ])
  })

  test('a date between paragraphs is part of a list, and not when the article was published', () => {
    const source = lines('برنامج المباريات', LONG, MORE, 'الأحد 2 أبريل 2017', LONG, 'الأحد 7 مايو 2017', MORE)
    expect(kinds(source)).not.toContain('dateline')
    expect(parseArticle(source).published).toBeNull()
  })

  test.each([
    ['a question of an interview', 'متى يبدأ المشروع؟'],
    ['a list item', '- المرحلة الأولى'],
    ['an introduction', 'وجاء في البيان:'],
  ])('%s is no subhead: %s', (_, line) => {
    expect(kinds(lines('عنوان الخبر', LONG, line, MORE))[2]).toBe('paragraph')
  })

  test('several short lines are verse or a table, not subheads', () => {
    expect(kinds(lines('عنوان الخبر', LONG, 'سطر أول', 'سطر ثان', 'سطر ثالث', MORE)).slice(2, 5)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })

  test('a tag list, one word a line, and the teaser of the next article', () => {
    expect(
      kinds(
        lines(
          'عنوان الخبر',
          LONG,
          MORE,
          'منوعات',
          'مشروع',
          'المدينة',
          'شركات',
          'التالي',
          'الوزير يلتقي رجال الأعمال في المدينة',
        ),
      ).slice(3),
    ).toEqual(Array(6).fill('boilerplate'))
  })

  test.each([
    ['a link back', `${LONG} رابط الخبر بصحيفة المدينة: عنوان.. الخبر`, 'رابط الخبر بصحيفة المدينة: عنوان.. الخبر'],
    ['an end mark', `${LONG}/انتهى/`, '/انتهى/'],
    ['a tag list', `${LONG} سمات اقتصاد شركات`, 'سمات اقتصاد شركات'],
  ])('stock text on the line of the last sentence: %s', (_, line, tail) => {
    const source = lines('عنوان الخبر', LONG, line)
    const last = parseArticle(source).blocks.at(-1)
    expect(last?.kind).toBe('boilerplate')
    expect(last && source.slice(last.span.start, last.span.end)).toBe(tail)
  })

  test('a sentence that begins like a tag list stays in the body', () => {
    const source = lines('عنوان الخبر', 'ناقش المؤتمر القضية. سمات المرحلة المقبلة هي التعاون بين الدول، كما قيل.')
    expect(kinds(source)).toEqual(['headline', 'lead'])
  })

  test('a credit copied into the first words of the body', () => {
    const source = lines('عنوان الخبر', 'ماجد الغامدي- سبق- جدة:', `ماجد الغامدي- سبق- جدة: ${LONG}`)
    const { blocks } = parseArticle(source)
    expect(blocks.map((block) => block.kind)).toEqual(['headline', 'byline', 'byline', 'lead'])
    expect(blocks[2]?.repeats).toBe(blocks[1]?.id)
  })
})

describe('a text on one line', () => {
  const read = (source: string) =>
    parseArticle(source).blocks.map((block) => [block.kind, source.slice(block.span.start, block.span.end)])

  test.each([
    ['a date line', 'الخميس 21 نوفمبر 2024 - 03:39'],
    ['a credit', 'القاهرة - رويترز:'],
    ['a credit in brackets', 'باريس (أ ف ب) -'],
  ])('%s parts headline and body', (_, credit) => {
    expect(read(`الوزير يفتتح المشروع الجديد ${credit} ${LONG} ${MORE}`)).toEqual([
      ['headline', 'الوزير يفتتح المشروع الجديد'],
      ['dateline', credit],
      ['lead', `${LONG} ${MORE}`],
    ])
  })

  test.each([
    [`أعلنت الوزارة في بيان لها في 21 نوفمبر 2024 الساعة 03:39 أن المشروع سيبدأ. ${MORE}`],
    [`باريس (أ ف ب) - ${LONG}`],
    [`قال الوزير في المدينة إن رويترز نشرت الخبر. ${MORE}`],
  ])('or nothing does: %s', (source) => {
    expect(read(source)).toEqual([['lead', source]])
  })
})

describe('lines', () => {
  test.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['blank lines with spaces, NBSP and marks', '\n \u00a0\n\u200f\n'],
    ['LINE SEPARATOR', '\u2028'],
  ])('%s', (_, newline) => {
    const source = ['\ufeffعنوان الخبر', LONG, MORE].join(newline)
    const { blocks } = parseArticle(source)
    expect(blocks.map((block) => source.slice(block.span.start, block.span.end))).toEqual(['عنوان الخبر', LONG, MORE])
  })
})
