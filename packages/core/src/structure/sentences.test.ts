import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences.js'

const split = (source: string): string[] =>
  findSentences(source, [
    { id: 'b1', kind: 'lead', span: { start: 0, end: source.length }, repeats: null, rule: 'test' },
  ]).map(({ span }) => source.slice(span.start, span.end))

/** `|` marks where a sentence ends. */
describe('findSentences', () => {
  test.each([
    ['انتهى اللقاء. |وغادر الوفد.'],
    ['لكافة المسلمين.|واردف الرئيس.'],
    ['هل تأجل؟ |نعم! |انتهى.'],
    ['قال: «انتهى اللقاء.» |وغادر.'],
    ['قال "لن نعود." |وغادر.'],
    ['بلغت 7.25 مليون دولار.'],
    ['بلغت 7.٢٥ مليون.'],
    ['وصل د. محمد و أ. د. سالم إلى المقر.'],
    ['متحف إم. جورج للفنون.'],
    ['لبنان.. تأجيل جلسة البرلمان.'],
    ['لا أعرف... |ربما غدا.'],
    ['انتهى (كما قال.)، ثم غادر.'],
    ['الموقع www.example.com يعمل.'],
    ['الساعة 03:39؛ ثم غادر، وعاد: نعم'],
    ['بلا نقطة في آخره'],
  ])('%s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()))
  })

  test('other blocks are one unit', () => {
    const source = 'مصر. الحكم. اليوم'
    const block = {
      id: 'b1',
      kind: 'headline',
      span: { start: 0, end: source.length },
      repeats: null,
      rule: 'test',
    } as const
    expect(findSentences(source, [block])).toEqual([{ id: 's1', block: 'b1', span: block.span }])
  })
})
