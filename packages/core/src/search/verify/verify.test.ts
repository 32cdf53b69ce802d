import { describe, expect, test } from 'vitest'
import { indexBuilder } from '../builder.js'
import { openIndex } from '../store/open.js'
import { LONGEST_QUOTATION, verify } from './verify.js'

const TEXTS: Readonly<Record<string, string>> = {
  a: 'أكد الوزير أن الاجتماع سيعقد في موعده المحدد، وأن الدعوات أرسلت إلى جميع الأطراف.',
  b: 'وقال رئيس البلدية إن أعمال الصيانة في الشارع الرئيسي تنتهي خلال شهرين على الأكثر.',
}

async function ask(quotation: string) {
  const builder = indexBuilder()
  for (const [id, source] of Object.entries(TEXTS)) builder.add({ id, source, breaks: [], fields: [], card: {} })
  const { verdict, parts } = await verify(openIndex(builder.build()), quotation, (id) => TEXTS[id] ?? null)
  return {
    verdict,
    parts: parts.map(({ id, source, changes }) => ({
      id,
      text: TEXTS[id]?.slice(source.start, source.end),
      changes: changes.map(({ kind, quotation: mine, source: theirs }) =>
        [
          kind,
          mine && quotation.slice(mine.start, mine.end),
          theirs && TEXTS[id]?.slice(theirs.start, theirs.end),
        ].join(':'),
      ),
    })),
  }
}

describe('verify', () => {
  test.each([
    ['the same characters', 'verbatim', 'الاجتماع سيعقد في موعده المحدد، وأن الدعوات'],
    ['other spaces and quotation marks around it', 'verbatim', '«الاجتماع سيعقد\n في موعده»'],
    ['hamza left out', 'folded', 'اكد الوزير ان الاجتماع سيعقد'],
    ['marks', 'folded', 'أكَّد الوزيرُ أنّ الاجتماعَ'],
    ['other punctuation inside', 'folded', 'في موعده المحدد؛ وأن الدعوات'],
    ['a word of another text', 'near', 'الاجتماع سيعقد في موعده السابق، وأن الدعوات أرسلت'],
    ['two words left out', 'near', 'الاجتماع سيعقد في المحدد، وأن أرسلت إلى جميع الأطراف'],
    ['two places in one', 'joined', 'أكد الوزير أن الاجتماع سيعقد خلال شهرين على الأكثر'],
    ['something else', 'absent', 'نفت الشركة ما تناقلته مواقع التواصل عن بيع أسهمها'],
    ['nothing', 'absent', ' … '],
  ])('%s: %s', async (_, verdict, quotation) => {
    expect((await ask(quotation)).verdict).toBe(verdict)
  })

  test('tells each word that differs', async () => {
    const { parts } = await ask('أعمال الصيانة في الطريق الرئيسي تنتهي تماما خلال على الأكثر')
    expect(parts).toEqual([
      {
        id: 'b',
        text: 'أعمال الصيانة في الشارع الرئيسي تنتهي خلال شهرين على الأكثر',
        changes: ['changed:الطريق:الشارع', 'added:تماما:', 'dropped::شهرين'],
      },
    ])
  })

  test('gives the parts of a joined quotation with their places', async () => {
    const { parts } = await ask('أكد الوزير أن الاجتماع سيعقد خلال شهرين على الأكثر')
    expect(parts.map(({ id, text }) => [id, text])).toEqual([
      ['a', 'أكد الوزير أن الاجتماع سيعقد'],
      ['b', 'خلال شهرين على الأكثر'],
    ])
  })

  test('refuses what is no quotation any more', async () => {
    await expect(ask('كلمة '.repeat(LONGEST_QUOTATION + 1))).rejects.toThrow(RangeError)
  })
})
