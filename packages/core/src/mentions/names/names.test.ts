import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../parse.js'
import type { MentionKind } from '../mention.js'

/** Names of one kind as printed, found by rule alone. */
const names = (kind: MentionKind, sentence: string): string[] =>
  parseArticle(`عنوان الخبر الأول من نوعه\n${sentence}`)
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ span }) => `عنوان الخبر الأول من نوعه\n${sentence}`.slice(span.start, span.end))

describe('places', () => {
  test.each([
    [
      'countries, behind clitics',
      'وصل الوفد من لبنان إلى سوريا وللأردن وبمصر مصالح.',
      ['لبنان', 'سوريا', 'لأردن', 'مصر'],
    ],
    [
      'the formal name of a state',
      'زار جمهورية مصر العربية ثم مملكة البحرين.',
      ['جمهورية مصر العربية', 'مملكة البحرين'],
    ],
    ['any state behind its class word', 'وصل إلى جمهورية كوبا أمس.', ['جمهورية كوبا']],
    ['a capital', 'عقد اللقاء في تونس العاصمة.', ['تونس العاصمة']],
    ['behind a class word', 'وقع الحادث في بلدة الزهور قرب مدينة حلب.', ['الزهور', 'حلب']],
    ['in two words', 'يقع الحادث ببلدية عين الريحان.', ['عين الريحان']],
    [
      'a building with its class word',
      'نقل إلى مستشفى الزهراء التعليمي في مطار الملك خالد الدولي.',
      ['مستشفى الزهراء التعليمي', 'مطار الملك خالد الدولي'],
    ],
    ['waters', 'عبرت السفينة البحر الأحمر إلى خليج عدن.', ['البحر الأحمر', 'خليج عدن']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(names('place', sentence)).toEqual(expected)
  })

  test('a place behind و that is one with it too is the one that the text names', () => {
    expect(names('place', 'الرياض وجدة من المدن الكبرى، وجدة أحب إليه، وقد زار جدة.')).toEqual([
      'الرياض',
      'جدة',
      'جدة',
      'جدة',
    ])
    expect(names('place', 'تقع فاس شرقا ثم وجدة.')).toContain('وجدة')
  })

  test.each([
    ['a nationality', 'قال المسؤول السوري إن الكرة السعودية بخير.'],
    ['in the name of an event', 'فاز الفريق في كأس آسيا وفي دوري أبطال أوروبا.'],
    ['in the name of a body', 'أعلنت شرطة دبي ذلك في مجلس أوروبا.'],
    ['a family name', 'قال محمد المغرب إن الأمر انتهى.'],
    ['an everyday word behind a class word', 'وصل إلى مدينة كبيرة وقرية مجاورة ومنطقة حدودية.'],
    ['an everyday word that is also a town', 'قدم حجة أخرى في مشهد آخر.'],
    ['figures', 'في منطقة 51 وفي محافظة تضم قرى.'],
  ])('%s is none: %s', (_, sentence) => {
    expect(names('place', sentence)).toEqual([])
  })

  test.each([
    ['by a nationality', 'عمان - وصل الوفد إلى العاصمة الأردنية.', 'JO'],
    ['by another place', 'قال في مسقط إن عمان ترحب بالوفد.', 'OM'],
    ['another text', 'طرابلس - قالت الحكومة الليبية ذلك.', 'LY'],
    ['the same name elsewhere', 'طرابلس - قال الجيش اللبناني ذلك.', 'LB'],
    ['open where nothing tells', 'زار الوفد عمان أمس.', null],
  ])('a name of two places is of the country that the text tells: %s', (_, text, country) => {
    const places = parseArticle(text).mentions.filter(({ kind }) => kind === 'place')
    const place = places.find(({ span }) => /عمان|طرابلس/.test(text.slice(span.start, span.end)))
    expect(place?.kind === 'place' && place.country).toBe(country)
  })

  test('a road is not in the country that it is named for', () => {
    const [road] = parseArticle('وقع الحادث في شارع فرنسا أمس.').mentions
    expect(road).toMatchObject({ kind: 'place', country: null })
  })

  test('the country of a place is told', () => {
    const { mentions } = parseArticle('وصل الوفد إلى حلب ثم إلى البحر الأحمر.')
    expect(mentions.map((mention) => mention.kind === 'place' && mention.country)).toEqual(['SY', null])
  })
})

describe('organisations', () => {
  test.each([
    ['a ministry', 'أعلنت وزارة الثقافة والفنون الشعبية ذلك.', ['وزارة الثقافة والفنون الشعبية']],
    ['with its nationality', 'قال متحدث باسم وزارة الداخلية اللبنانية أمس.', ['وزارة الداخلية اللبنانية']],
    ['a chain of nouns', 'وصلت قوة من مديرية أمن القاهرة.', ['مديرية أمن القاهرة']],
    ['a definite head', 'قضت المحكمة الدستورية بذلك.', ['المحكمة الدستورية']],
    ['what it is for', 'قال الاتحاد المصري لكرة اليد ذلك.', ['الاتحاد المصري لكرة اليد']],
    [
      'a state body with its nationality',
      'قالت الحكومة الفرنسية والجيش اللبناني ذلك.',
      ['الحكومة الفرنسية', 'الجيش اللبناني'],
    ],
    ['known by name', 'دعت الأمم المتحدة وحلف الناتو إلى ذلك.', ['الأمم المتحدة', 'حلف الناتو']],
    ['behind ل', 'قال ذلك للأمم المتحدة.', ['لأمم المتحدة']],
    ['a class word goes without', 'فاز نادي الزمالك على فريق "النسور".', ['الزمالك', 'النسور']],
    ['a party', 'قال حزب النور والأمل إن الأمر انتهى.', ['حزب النور والأمل']],
    [
      'a chain of matters',
      'أعلنت وزارة الزراعة والموارد المائية والصيد البحري ذلك.',
      ['وزارة الزراعة والموارد المائية والصيد البحري'],
    ],
    ['matters behind ل', 'قال المركز الوطني للقياس والتقويم ذلك.', ['المركز الوطني للقياس والتقويم']],
    ['an adjective of people', 'قالت النقابة الوطنية للمحامين السوريين ذلك.', ['النقابة الوطنية للمحامين السوريين']],
    [
      'two adjectives behind ل',
      'قالت الهيئة المستقلة للاتصال السمعي البصري ذلك.',
      ['الهيئة المستقلة للاتصال السمعي البصري'],
    ],
    ['a verbal noun', 'قالت اللجنة الوطنية للوقاية من الكوارث ذلك.', ['اللجنة الوطنية للوقاية من الكوارث']],
    ['two verbal nouns', 'قالت الشركة الوطنية لاستغلال وتوزيع المياه ذلك.', ['الشركة الوطنية لاستغلال وتوزيع المياه']],
    ['no people', 'قالت هيئة الإحصاء الحكومية التركية ذلك.', ['هيئة الإحصاء الحكومية التركية']],
    ['people', 'أقر مجلس الوزراء الميزانية العامة.', ['مجلس الوزراء']],
    ['part of a land', 'قال الجيش الكوري الجنوبي ذلك.', ['الجيش الكوري الجنوبي']],
    ['what it is asked to do', 'دعا وزارة الصحة للنظر في الأمر.', ['وزارة الصحة']],
    ['an object behind its nationality', 'دان مجلس الوزراء الكويتي التفجير.', ['مجلس الوزراء الكويتي']],
    ['beside another party', 'حضرت وزارة الثقافة والوفد المرافق والوزير.', ['وزارة الثقافة']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(names('organization', sentence)).toEqual(expected)
  })

  test.each([
    ['bare', 'قالت الوزارة إن الحكومة والحزب والجيش بخير.'],
    ['a minister', 'قال وزير الخارجية السوري ذلك.'],
    ['any court', 'قضت محكمة مصرية بذلك.'],
    ['what a head governs by a preposition', 'طالب بلجنة لدراسة الأمر.'],
    ['a policeman', 'قال رقيب شرطة محمد حسن ذلك.'],
    ['a day behind a head', 'قالت الهيئة اليوم إن الأمر انتهى.'],
  ])('%s is none: %s', (_, sentence) => {
    expect(names('organization', sentence)).toEqual([])
  })
})

describe('people', () => {
  test.each([
    ['behind a title', 'قدم الدكتور ماهر بن سليم عرضا.', ['ماهر بن سليم']],
    ['given and family name', 'قال خالد الحمدان إن الأمر انتهى.', ['خالد الحمدان']],
    ['with particles', 'قال محمود عبد اللطيف أبو زيد ذلك.', ['محمود عبد اللطيف أبو زيد']],
    ['the family name again', 'قال خالد الحمدان ذلك. وأضاف الحمدان أن الأمر انتهى.', ['خالد الحمدان', 'الحمدان']],
    ['علي where the text writes على', 'أكد علي سلماني على ذلك.', ['علي سلماني']],
    ['in a list', 'حضر خالد الحمدان وشاهين الصياد وسمير الحلبي.', ['خالد الحمدان', 'شاهين الصياد', 'سمير الحلبي']],
  ])('%s: %s', (_, sentence, expected) => {
    expect(names('person', sentence)).toEqual(expected)
  })

  test.each([
    ['a preposition that looks like علي', 'أكد على الدوام على الفكرة الجديدة.'],
    ['a title alone', 'قال الدكتور إن السيد الوزير وصل.'],
    ['a body behind a title', 'التقى الأمير الاتحاد السعودي لكرة القدم.'],
    ['stock text', 'المصدر: محمد حسن'],
  ])('%s is none: %s', (_, sentence) => {
    expect(names('person', sentence)).toEqual([])
  })

  test.each([
    ['the fullest form', 'قال سمير بن خالد الحلبي ذلك. وأضاف سمير الحلبي أنه انتهى.', 'سمير بن خالد الحلبي'],
    [
      'compound parts are one',
      'قال محمد عبدالله الحلبي ذلك. وأضاف محمد عبد الله الحلبي أنه انتهى.',
      'محمد عبد الله الحلبي',
    ],
    ['one letter apart', 'قال محمد الدريسيي ذلك. وأضاف محمد الدريسي أنه انتهى.', 'محمد الدريسيي'],
  ])('%s', (_, sentence, name) => {
    const { mentions } = parseArticle(sentence)
    expect(mentions.filter(({ kind }) => kind === 'person').map((mention) => mention.name)).toEqual([name, name])
  })

  test('a short form is rather of the name that has it with its article', () => {
    const { mentions } = parseArticle('حضر خالد الأحمد وسامر بن ناصر أحمد. وأكد الأحمد ذلك.')
    expect(mentions.filter(({ kind }) => kind === 'person').at(-1)?.name).toBe('خالد الأحمد')
  })

  test('a father is not his son', () => {
    const { mentions } = parseArticle('قال محمد بن سالم بن خالد ذلك. وأضاف سالم بن خالد أنه انتهى.')
    expect(mentions.map(({ name }) => name)).toEqual(['محمد بن سالم بن خالد', 'سالم بن خالد'])
  })

  test('two people of one family name stay apart', () => {
    const { mentions } = parseArticle('قال سمير الحلبي ذلك. وأضاف خالد الحلبي أنه انتهى.')
    expect(mentions.map(({ name }) => name)).toEqual(['سمير الحلبي', 'خالد الحلبي'])
  })
})
