import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parse.js'

const BODY = 'قالت الوزارة في بيان لها إن المشروع الجديد سيبدأ في المدينة بعد استكمال جميع الإجراءات اللازمة.'
const agencies = (source: string): (readonly [name: string, key: string | null])[] =>
  parseArticle(source).mentions.flatMap((mention) =>
    mention.kind === 'agency' ? [[mention.name, mention.outlet?.key ?? null] as const] : [],
  )
const inCredit = (line: string) => agencies(`عنوان الخبر الأول من المدينة\n${line}\n${BODY}`)
const inBody = (sentence: string) => agencies(`عنوان الخبر الأول من المدينة\n${BODY}\n${sentence}`)

describe('in a credit line', () => {
  test.each([
    ['القاهرة - رويترز', 'رويترز', 'reuters'],
    ['باريس - أ ف ب:', 'أ ف ب', 'afp'],
    ['باريس - أ.ف.ب', 'أ.ف.ب', 'afp'],
    ['برلين (د. ب. أ)', 'د. ب. أ', 'dpa'],
    ['مدريد: «الشرق الأوسط»', 'الشرق الأوسط', 'aawsat'],
    ['جدة 10 صفر 1437 هـ الموافق 22 نوفمبر 2015 م واس', 'واس', 'spa'],
    ['ماجد الغامدي- سبق- جدة:', 'سبق', 'sabq'],
  ])('%s', (line, name, key) => {
    expect(inCredit(line)).toEqual([[name, key]])
  })

  test('two of them', () => {
    expect(inCredit('عكاظ - د ب أ').map(([name]) => name)).toEqual(['عكاظ', 'د ب أ'])
  })

  test('run into the first sentence', () => {
    expect(agencies(`باريس (أ ف ب) - ${BODY}`)).toEqual([['أ ف ب', 'afp']])
    expect(agencies(`القاهرة - رويترز: ${BODY}`)).toEqual([['رويترز', 'reuters']])
  })

  test.each([['علي محمود - الطائف'], ['القاهرة 3 مارس 2021']])('none: %s', (line) => {
    expect(inCredit(line)).toEqual([])
  })
})

describe('named as a source', () => {
  test.each([
    ['وأفادت وكالة مهر للأنباء، أن اللقاء انتهى.', 'وكالة مهر للأنباء', 'mehr'],
    ['وصرح لوكالة الأنباء الجزائرية بأن اللقاء انتهى.', 'وكالة الأنباء الجزائرية', 'aps'],
    ['ونقلت وكالة الأنباء السويدية (تي تي) عنه ذلك.', 'وكالة الأنباء السويدية (تي تي)', null],
    ['ونقلت وكالة أنباء فارس عنه ذلك.', 'وكالة أنباء فارس', 'fars'],
    ['ذكرت وكالة خبر برس للأنباء ذلك.', 'وكالة خبر برس للأنباء', null],
    ['وقال الوزير لرويترز إن اللقاء انتهى.', 'رويترز', 'reuters'],
    ['وقال الوزير للأناضول إن اللقاء انتهى.', 'لأناضول', 'aa'],
    ['وقال الوزير لـ«الشرق الأوسط» إن اللقاء انتهى.', 'الشرق الأوسط', 'aawsat'],
    ['وأضاف في اتصال مع «العربية» أن اللقاء انتهى.', 'العربية', 'alarabiya'],
    ['بحسب صحيفة الغد فإن اللقاء انتهى.', 'الغد', 'al-ghad'],
    ['وقال لصحيفة "لوموند" إن اللقاء انتهى.', 'لوموند', 'le-monde'],
    ['ووفقا لموقع «خبر اليوم» فإن اللقاء انتهى.', 'خبر اليوم', null],
  ])('%s', (sentence, name, key) => {
    expect(inBody(sentence)).toEqual([[name, key]])
  })

  test('by itself, in quotation marks, where the credit names it', () => {
    const source = `عنوان الخبر الأول من المدينة\nسبق- جدة:\n${BODY}\nوكانت "سبق" قد نشرت الخبر.`
    expect(agencies(source).map(([name]) => name)).toEqual(['سبق', 'سبق'])
  })
})

describe('not a source', () => {
  test.each([
    ['a region', 'بحث اللقاء الأوضاع في الشرق الأوسط والعالم.'],
    ['a month that looks like initials', 'بدأ العمل في آب من العام نفسه.'],
    ['two words that look like initials', 'ومع أن اللقاء انتهى لم يصدر بيان.'],
    ['words that look like a short name', 'حضرت الأم وآل الفقيد وأم خالد والـ5 أطفال، وهو واعٍ لذلك.'],
    ['an everyday word in quotation marks', 'رفع المشاركون لافتة كتب عليها "الوطن" في الساحة.'],
    ['a paper that is the topic', 'وصل رئيس تحرير صحيفة الوسط إلى المدينة.'],
    ['a canal', 'زار الوفد المرافق لقناة السويس الجديدة.'],
    ['a verb that is also a paper', 'سبق للوزير أن زار المدينة.'],
    ['stock text', 'المصدر: رويترز'],
  ])('%s: %s', (_, sentence) => {
    expect(inBody(sentence)).toEqual([])
  })
})
