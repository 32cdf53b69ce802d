import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parse.js'

/** The first person's role: its text, office, body and country. */
const roleOf = (sentence: string) => {
  const person = parseArticle(sentence).mentions.find(({ kind }) => kind === 'person')
  const role = person?.kind === 'person' ? person.role : null
  return role && [role.text, role.office, role.body, role.country]
}

describe('roles beside a name', () => {
  test.each([
    ['قال وزير الخارجية السوري خالد الحمدان ذلك.', ['وزير الخارجية السوري', 'minister', 'الخارجية', 'SY']],
    ['قال وزير خارجية سوريا خالد الحمدان ذلك.', ['وزير خارجية سوريا', 'minister', 'خارجية', 'SY']],
    ['قال رئيس الوزراء الأسبق خالد الحمدان ذلك.', ['رئيس الوزراء الأسبق', 'prime-minister', null, null]],
    [
      'قال المدير العام لدائرة الشؤون البلدية، خالد الحمدان، ذلك.',
      ['المدير العام لدائرة الشؤون البلدية', 'director', 'دائرة الشؤون البلدية', null],
    ],
    ['قال خالد الحمدان، سفير المغرب في كوبا، ذلك.', ['سفير المغرب في كوبا', 'ambassador', 'كوبا', 'MA']],
    ['قال مستشار قائد الثورة خالد الحمدان ذلك.', ['مستشار قائد الثورة', 'adviser', 'قائد الثورة', null]],
    ['حضرت الجمعية ورئيستها خالد الحمدان الحفل.', ['رئيستها', 'president', null, null]],
    ['وصل مدربهم التشيلي خالد الحمدان أمس.', ['مدربهم التشيلي', 'coach', null, 'CL']],
    ['وحوكم رئيس تحريرها خالد الحمدان أمس.', ['رئيس تحريرها', 'journalist', null, null]],
    ['وجه الرئيس دعوة للرئيس خالد الحمدان أمس.', ['الرئيس', 'president', null, null]],
    [
      'قال المتحدث الإعلامي لشرطة دبي خالد الحمدان ذلك.',
      ['المتحدث الإعلامي لشرطة دبي', 'spokesperson', 'شرطة دبي', null],
    ],
    [
      'قال رئيس المنظمة الوطنية للسياحة خالد الحمدان ذلك.',
      ['رئيس المنظمة الوطنية للسياحة', 'president', 'المنظمة الوطنية للسياحة', null],
    ],
    [
      'قال الأمين العام السابق لحركة النور خالد الحمدان ذلك.',
      ['الأمين العام السابق لحركة النور', 'secretary-general', 'حركة النور', null],
    ],
    [
      'قال المتحدث الرسمي للجنة المحلية خالد الحمدان ذلك.',
      ['المتحدث الرسمي للجنة المحلية', 'spokesperson', 'اللجنة المحلية', null],
    ],
    ['قال صاحب السمو الملكي الأمير خالد بن فهد أمير منطقة الجوف ذلك.', ['أمير منطقة الجوف', 'emir', null, 'SA']],
  ])('%s', (sentence, role) => {
    expect(roleOf(sentence)).toEqual(role)
  })

  test.each([
    ['courtesy only', 'قال الدكتور خالد الحمدان ذلك.'],
    ['another person between', 'قال الوزير سمير الحلبي وخالد الحمدان ذلك.', 'second'],
    ['a verb between', 'قال الوزير إن خالد الحمدان وصل.'],
    ['another sentence', 'وصل الوزير. خالد الحمدان غادر.'],
  ])('%s: %s', (_, sentence, which?: string) => {
    const people = parseArticle(sentence).mentions.filter(({ kind }) => kind === 'person')
    const person = which === 'second' ? people[1] : people[0]
    expect(person?.kind === 'person' && person.role).toBeNull()
  })
})

describe('roles alone', () => {
  const alone = (source: string) =>
    parseArticle(source).mentions.flatMap((mention) =>
      mention.kind === 'role' ? [[mention.role.text, mention.name] as const] : [],
    )

  test('stand for the one person of the text who holds them', () => {
    expect(alone('وصل وزير خارجية سوريا. وقال الوزير السوري إن وزير الخارجية السوري خالد الحمدان غادر.')).toEqual([
      ['وزير خارجية سوريا', 'خالد الحمدان'],
      ['الوزير السوري', 'خالد الحمدان'],
    ])
  })

  test('stay open where nobody or several hold them', () => {
    expect(alone('قال وزير الدفاع إن الأمر انتهى.')).toEqual([['وزير الدفاع', null]])
    expect(alone('قال الوزير إن الوزير خالد الحمدان والوزير سمير الحلبي غادرا.')).toEqual([['الوزير', null]])
  })

  test('a calling that may be anybody is none', () => {
    expect(alone('قال الشاعر إن العالم كله يعرف.')).toEqual([])
  })
})
