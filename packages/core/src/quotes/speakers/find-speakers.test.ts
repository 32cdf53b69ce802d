import { describe, expect, test } from 'vitest'
import { type Name, quotesOf } from '../../../test/quotes/quotes-of.js'
import type { QuoteOptions } from '../quote.js'

const NAMES: readonly Name[] = [
  { text: 'سالم النعيمي', role: 'وزير الصحة' },
  { text: 'النعيمي', name: 'سالم النعيمي' },
  { text: 'عمر الحداد', role: 'مدير المستشفى المركزي' },
  { text: 'ليلى حمدان', role: 'رئيسة البلدية' },
  { text: 'معهد الأبحاث الصحية', kind: 'organization' },
  { text: 'رويترز', kind: 'agency' },
  { text: 'وكالة الشام', kind: 'agency' },
  { text: 'صحيفة الساحل', kind: 'agency' },
]

/** Full forms only once: a longer name holds its last part. */
const namesIn = (text: string): Name[] =>
  NAMES.filter((name) => name.text !== 'النعيمي' || !text.includes('سالم النعيمي'))

/** Each report's speaker with the rule that found it. */
const speakersOf = (text: string, options: QuoteOptions = {}, names = namesIn(text)): string[] =>
  quotesOf(text, names, options).map(({ speaker }) =>
    speaker ? `${speaker.name} (${speaker.rule.replace('speaker/', '')})` : '?',
  )

describe('who speaks', () => {
  test.each([
    ['the subject behind the verb', 'قال سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['its office before it', 'قال وزير الصحة سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['a comma before the name', 'قال وزير الصحة، سالم النعيمي، إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['marks round the name', 'قال وزير الصحة "سالم النعيمي" إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['a title before the name', 'قال الدكتور سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    [
      'the name behind a long office, a title before it',
      'قال المشرف على البرنامج الدكتور عمر الحداد إن العدد زاد.',
      ['عمر الحداد (subject)'],
    ],
    [
      'the name behind a long office and a comma',
      'قال المشرف على البرنامج، عمر الحداد، إن العدد زاد.',
      ['عمر الحداد (subject)'],
    ],
    [
      'the name behind whoever is charged with something',
      'قال المكلف بالإعلام في البلدية، عمر الحداد، إن العدد زاد.',
      ['عمر الحداد (subject)'],
    ],
    [
      'a chair that is called after somebody',
      'قال المشرف على كرسي الدكتور عمر الحداد إن العدد زاد.',
      ['المشرف (subject)'],
    ],
    [
      'the name behind a long office that ends in a definite noun',
      'قال المشرف على البرنامج عمر الحداد إن العدد زاد.',
      ['عمر الحداد (subject)'],
    ],
    [
      'a centre that is called after a king',
      'قال المشرف على مركز الملك عمر الحداد إن العدد زاد.',
      ['المشرف (subject)'],
    ],
    [
      'not another person behind the office',
      'أكد المستشار لمدير البرنامج عمر الحداد أن العدد زاد.',
      ['المستشار (subject)'],
    ],
    ['a shortened title', 'وقال د. عمر الحداد إن العدد زاد.', ['عمر الحداد (subject)']],
    [
      'a shortened title behind a long office',
      'وقال المشرف على البرنامج د. عمر الحداد إن العدد زاد.',
      ['عمر الحداد (subject)'],
    ],
    [
      'an unknown name that is spelled like فإن',
      'قال سالم النعيمي إن العدد زاد. وقال فان دير إن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    ['a day before the subject', 'قال أمس سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['a time before the subject', 'وقال آنذاك سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['whom it was said to before the subject', 'قال لرويترز سالم النعيمي إن العدد زاد.', ['سالم النعيمي (subject)']],
    ['whom alone it was said to', 'وقال لمراسل الإذاعة إن العدد زاد.', ['?']],
    ['the writer before the subject', 'وقال لي المدير عمر الحداد إن العدد زاد.', ['عمر الحداد (subject)']],
    ['no verb before the verb', 'كنت أعتقد أن العدد زاد.', []],
    ['a family, not the one it is of', 'قالت عائلة سالم النعيمي إنه بخير.', ['عائلة سالم النعيمي (subject)']],
    ['nameless', 'قال مسؤول في وزارة الدفاع إن الطريق مفتوح.', ['مسؤول في وزارة الدفاع (subject)']],
    ['a spokesman', 'قال متحدث باسم الشرطة إن الطريق مفتوح.', ['متحدث باسم الشرطة (subject)']],
    ['sources', 'وذكرت مصادر أمنية مطلعة أن الطريق مفتوح.', ['مصادر أمنية مطلعة (subject)']],
    ['a body', 'أعلنت وزارة الدفاع اليوم أن الطريق مفتوح.', ['وزارة الدفاع (subject)']],
    ['in SVO order', 'وكان سالم النعيمي قد قال إن العدد زاد.', ['سالم النعيمي (before-verb)']],
    ['the head of a body', 'رئيس معهد الأبحاث الصحية قال إن العدد زاد.', ['رئيس معهد الأبحاث الصحية (before-verb)']],
    ['no name behind a preposition', 'وفي حديث مع صحيفة الساحل، قال إن العدد زاد.', ['?']],
    ['behind a conjunction', 'ولكن دراسة جديدة كشفت أن العدد زاد.', ['دراسة جديدة (before-verb)']],
    ['behind عن', 'نقلت وكالة الشام عن سالم النعيمي قوله إن العدد زاد.', ['سالم النعيمي (relayed)']],
    ['behind عن before القول', 'نقلت وكالة الشام عن سالم النعيمي القول إن العدد زاد.', ['سالم النعيمي (relayed)']],
    ['behind عن without قوله', 'ونقلت رويترز عن سالم النعيمي أن العدد زاد.', ['سالم النعيمي (relayed)']],
    ['the agency itself', 'ونقلت رويترز أن العدد زاد.', ['رويترز (subject)']],
    ['the main verb of the sentence', 'رفض سالم النعيمي الاقتراح قائلا إن الوقت مبكر.', ['سالم النعيمي (main-verb)']],
    [
      'the main verb, the cue a noun that is spelled like a verb',
      'وسارع سالم النعيمي إلى تطمين الأهالي بأن الوضع آمن.',
      ['سالم النعيمي (main-verb)'],
    ],
    [
      'a verb without words of its own behind a conjunction',
      'كتب سالم النعيمي أن "العدد زاد في كل المدن هذا العام"، فيما تساءل آخرون عن السبب، معتبرين أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'آخرون (other-verb)'],
    ],
    [
      'the report before it in the sentence',
      'قال سالم النعيمي إن العدد زاد، مضيفا أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'سالم النعيمي (same-sentence)'],
    ],
    [
      'a verb without a subject',
      'قال سالم النعيمي إن العدد زاد. وأضاف أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'سالم النعيمي (continuation)'],
    ],
    [
      'a name inside the speech is not the speaker',
      'قال سالم النعيمي إنه اجتمع مع عمر الحداد. وأضاف أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'سالم النعيمي (continuation)'],
    ],
    [
      'من جانبه with another name',
      'قال سالم النعيمي إن العدد زاد. من جانبه، أكد عمر الحداد أن الوضع آمن. وأضاف أن العمل مستمر.',
      ['سالم النعيمي (subject)', 'عمر الحداد (subject)', 'عمر الحداد (continuation)'],
    ],
    [
      'من جانبه without a name',
      'قال سالم النعيمي إن العدد زاد. من جانبه، أكد أن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    ['attribution', 'زاد عدد المرضى في المدينة أمس، بحسب رويترز.', ['رويترز (attributed)']],
    ['attribution behind ل', 'زاد عدد المرضى في المدينة أمس، وفقا للنعيمي.', ['سالم النعيمي (attributed)']],
    ['nobody before', 'وأضاف أن الوضع آمن.', ['?']],
    ['the passive', 'ووصف بأنه «أفضل أطباء البلاد».', ['?']],
  ] as const)('%s', (_, text, speakers) => {
    const names = text.includes('للنعيمي') ? [{ text: 'لنعيمي', name: 'سالم النعيمي' }] : namesIn(text)
    expect(speakersOf(text, {}, names)).toEqual(speakers)
  })
})

describe('word and speaker agree', () => {
  test.each([
    [
      'a verb in the feminine does not go on with a man',
      'قال سالم النعيمي إن العدد زاد. وأضافت أن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    [
      'past a report of another gender inside the sentence',
      'قال سالم النعيمي إن الشركة أعلنت أن العدد زاد، مضيفا أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'الشركة (before-verb)', 'سالم النعيمي (same-sentence)'],
    ],
    [
      'several behind a verb in the singular',
      'قال شهود عيان إن العدد زاد. وأضافوا أن الوضع آمن.',
      ['شهود عيان (subject)', 'شهود عيان (continuation)'],
    ],
    [
      'not one person in the plural',
      'قال سالم النعيمي إن السكان عادوا، مؤكدين أن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    ['the noun before a relative that agrees with the verb', 'انتقد سالم النعيمي الصحف التي تقول إن العدد زاد.', ['?']],
    [
      'not where it returns as a pronoun',
      'انتقد سالم النعيمي الصحف التي وصفها بأنها «عدوة الناس كلهم».',
      ['سالم النعيمي (main-verb)'],
    ],
    [
      'a subject right before the verb, whoever it is',
      'قال سالم النعيمي إن العدد زاد، وكل ما حدث هنا يؤكد أن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    [
      'what it was said in before the verb',
      'أصدر معهد الأبحاث الصحية بيانا أكد فيه أن الوضع آمن.',
      ['معهد الأبحاث الصحية (main-verb)'],
    ],
    [
      'not a preposition that is spelled like a verb',
      'انتقد سالم النعيمي الخلاف بين ليلى حمدان والشركة، مضيفا أن الوضع آمن.',
      ['سالم النعيمي (main-verb)'],
    ],
  ] as const)('%s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test.each([
    ['دعا المواطنين إلى «وقف هذا كله فورا».', ['?']],
    [
      'قال سالم النعيمي إن العدد زاد، ودعا الشركة إلى «وقف هذا كله فورا».',
      ['سالم النعيمي (subject)', 'سالم النعيمي (same-sentence)'],
    ],
    ['سالم النعيمي يحذر عمر الحداد من «كل هذا الخطر».', ['سالم النعيمي (before-verb)']],
  ] as const)('whom something is asked of does not say it: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  test.each([
    'وقال أنا مستعد لكل شيء ولكل سؤال: «لن نعود».',
    'وقال شيئاً آخر: «لن نعود إليها».',
    'وعلق بالقول: «لن نعود إليها».',
    'وقال بهذا الصدد إن العدد زاد.',
  ])('no subject behind the verb: %s', (text) => {
    expect(speakersOf(text)).toEqual(['?'])
  })

  test('what was said may stand before the subject', () => {
    expect(speakersOf('وأكد ذلك سالم النعيمي لرويترز: «لن نعود إليها».')).toEqual(['سالم النعيمي (subject)'])
  })

  test.each([
    [
      'who acts in the sentence before',
      'قال سالم النعيمي إن العدد زاد. وانتقد عمر الحداد القرار أمام الصحفيين. وأضاف أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'عمر الحداد (continuation)'],
    ],
    [
      'nobody known where another one acted further back',
      'قال سالم النعيمي إن العدد زاد. وانتقد عمر الحداد القرار. وبدأ العمل أمس. وأضاف أن الوضع آمن.',
      ['سالم النعيمي (subject)', '?'],
    ],
    [
      'not a woman where the verb is of a man',
      'قال سالم النعيمي إن العدد زاد. وانتقدت ليلى حمدان القرار. وأضاف أن الوضع آمن.',
      ['سالم النعيمي (subject)', 'سالم النعيمي (continuation)'],
    ],
  ] as const)('goes on with %s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('who is meant', () => {
  test.each([
    [
      'the office, named later',
      'أكد وزير الصحة أن العدد زاد.\nوحضر اللقاء سالم النعيمي وزير الصحة في المدينة.',
      'سالم النعيمي',
    ],
    [
      'the noun of an office',
      'زار مدير المستشفى المركزي عمر الحداد المدينة.\nوقال المدير إن العمل مستمر.',
      'عمر الحداد',
    ],
    ['the noun of a body', 'نشر معهد الأبحاث الصحية تقريره السنوي.\nوأوضح المعهد أن العدد زاد.', 'معهد الأبحاث الصحية'],
    [
      'a body of the kind described',
      'نشر معهد الأبحاث الصحية تقريره السنوي.\nوأوضح معهد أمريكي أن العدد زاد.',
      'معهد الأبحاث الصحية',
    ],
    ['another body of the kind', 'نشر معهد الأبحاث الصحية تقريره.\nوأوضح معهد سنابل أن العدد زاد.', 'معهد سنابل'],
    [
      'the noun of an office before a name',
      'قال المشرف على البرنامج عمر الحداد إن العدد زاد.\nوأضاف المشرف أن الوضع آمن.',
      'عمر الحداد',
    ],
    ['the honorific', 'زار عمر الحداد المدينة أمس.\nوأكد سعادته أن العمل مستمر.', 'عمر الحداد'],
    [
      'the honorific of a prince, not the guest',
      'استقبل الأمير عمر الحداد أمس في مكتبه الدكتور سالم النعيمي.\nوأكد سموه أن العمل مستمر.',
      'عمر الحداد',
    ],
    ['the honorific of nobody named', 'استقبل الضيف الدكتور سالم النعيمي.\nوأكد سموه أن العمل مستمر.', 'سموه'],
    ['a surname that was not marked', 'وصل سالم النعيمي أمس.\nوقال الدكتور نعيمي إن العمل مستمر.', 'سالم النعيمي'],
    ['who put it out', 'أوضح بيان أصدره معهد الأبحاث الصحية أن العدد زاد.', 'معهد الأبحاث الصحية'],
    [
      'the text of the statement',
      'قال معهد الأبحاث الصحية في بيان إن العدد زاد.\nوالعمل مستمر في كل المدن، وفق نص البيان.',
      'معهد الأبحاث الصحية',
    ],
    ['whose statement it is', 'أوضح بيان صادر عن معهد الأبحاث الصحية أن العدد زاد.', 'معهد الأبحاث الصحية'],
    [
      'the statement of a body called by its noun',
      'نشر معهد الأبحاث الصحية تقريره.\nوأوضح بيان للمعهد أن العدد زاد.',
      'معهد الأبحاث الصحية',
    ],
    ['a name behind a body and its class', 'وجاء في موقع منظمة "الفجر" أن العدد زاد.', 'موقع منظمة "الفجر"'],
    ['no manner of speaking', 'قالت امرأة سورية بصوتها العالي: «نحن مستعدون للعمل».', 'امرأة سورية'],
    ['no accusative', 'يقول أحد السكان عارضًا تجربته إن العدد زاد.', 'أحد السكان'],
    ['of whom the speaker is', 'قال مسؤول بمكتب سالم النعيمي إن العدد زاد.', 'مسؤول بمكتب سالم النعيمي'],
    ['for whom he speaks', 'أعلن متحدث باسم سالم النعيمي أن العدد زاد.', 'متحدث باسم سالم النعيمي'],
    [
      'the name behind an honorific and an office',
      'أكد فضيلة إمام الجامع الشيخ عمر الحداد أن العدد زاد.',
      'عمر الحداد',
    ],
    [
      'the name behind a rank and its preposition',
      'زاد العدد كثيرا في كل المدن، وفقا للمقدم عمر الحداد.',
      'عمر الحداد',
    ],
    [
      'the name behind an office that another bears',
      'أوضح المشرف على كرسي الأمير سالم النعيمي لدراسات المدن الدكتور عمر الحداد أن العدد زاد.',
      'عمر الحداد',
    ],
    ['no accusatives', 'يعتبر جزءا أساسيا من العمل وكيف يرون أن العدد زاد.', undefined],
    ['no possessed noun', 'وقال النعيمي إن بلاده تتوقع أن يزيد العدد.', undefined],
    ['a source close to somebody', 'أكد مصدر مقرب من المدرب السابق أن العدد زاد.', 'مصدر مقرب من المدرب السابق'],
    ['no participle', 'قال متحدثا عن العمل إن العدد زاد.', undefined],
    ['an accusative behind أن', 'وذكرت الصحف أن مسؤولا محليا أكد أن العدد زاد.', 'مسؤولا محليا'],
    ['nobody who is denied', 'لكن لا أحد يؤكد أن العدد زاد.', undefined],
    [
      'whoever spoke last, called by a general noun',
      'قال عمر الحداد إن العدد زاد.\nوأضاف المتحدث أن الوضع آمن.',
      'عمر الحداد',
    ],
    [
      'nobody who has just spoken, if he is told apart',
      'قال عمر الحداد إن العدد زاد.\nوأضاف المسؤول الذي طلب عدم ذكر اسمه أن الوضع آمن.',
      'المسؤول',
    ],
    ['all of several', 'أكدت كل من سنابل وزهور أن العدد زاد.', 'كل من سنابل وزهور'],
    ['a source of a body', 'قال مصدر من معهد الأبحاث الصحية إن العدد زاد.', 'مصدر من معهد الأبحاث الصحية'],
    ['no noun that governs a name', 'حكومة سالم النعيمي أمام امتحان كبير وأعتقد أن العدد زاد.', undefined],
    ['no addressee', 'وفق ما أفاد به مصدر أمني مراسل الساحل أن العدد زاد.', 'مصدر أمني'],
    ['no addressee before the name', 'أبلغ "رويترز" الشيخ عمر الحداد رئيس اللجنة، أن العدد زاد.', 'عمر الحداد'],
    [
      'an office of another country',
      'حضر اللقاء سالم النعيمي وزير الصحة في المدينة.\nوأكد وزير الصحة المصري أن العدد زاد.',
      'وزير الصحة المصري',
    ],
    [
      'an office that he held',
      'حضر اللقاء وزير الصحة سالم النعيمي في المدينة.\nوأكد وزير الصحة السابق أن العدد زاد.',
      'وزير الصحة السابق',
    ],
    ['all of several who are named', 'أكد كل من عمر الحداد وليلى حمدان أن العدد زاد.', 'كل من عمر الحداد وليلى حمدان'],
    ['for whom he works', 'قال محامي سالم النعيمي إن العدد زاد.', 'محامي سالم النعيمي'],
    ['his president', 'قال رئيسه سالم النعيمي إن العدد زاد.', 'سالم النعيمي'],
    ['two of them', 'قال مندوبا النعيمي إن العدد زاد.', 'مندوبا النعيمي'],
    ['those who consider it so', 'يعتبر الأطباء في المستشفى أن العدد زاد.', 'الأطباء'],
    ['a source alone', 'قال مصدر طبي إن العدد زاد.\nوقال مصدر إن العدد نقص.\nوأضاف المصدر أن الوضع آمن.', 'مصدر'],
    ['an office that nobody holds', 'أكد وزير الدفاع أن العدد زاد.\nوحضر وزير الصحة سالم النعيمي.', 'وزير الدفاع'],
  ])('%s', (_, text, name) => {
    expect(quotesOf(text, namesIn(text)).at(-1)?.speaker?.name).toBe(name)
  })

  test.each([
    ['قال نجل الراحل إن البيت قديم.\nوأضاف الابن أن العائلة كبيرة.', 'نجل الراحل'],
    ['قالت والدة الطفل إن البيت قديم.\nوأضافت الأم أن العائلة كبيرة.', 'والدة الطفل'],
    ['قالت والدة الطفل إن البيت قديم.\nوأضاف الأب أن العائلة كبيرة.', 'الأب'],
  ])('a noun of kin points back to another word for the same: %s', (text, name) => {
    expect(
      quotesOf(text)
        .map(({ speaker }) => speaker?.name)
        .at(-1),
    ).toBe(name)
  })

  test('المصادر and البيان point back to the speaker before', () => {
    const text = 'قالت مصادر طبية إن العدد زاد.\nوأضافت المصادر أن الوضع آمن.\nوأكدت المصادر ذاتها أن العمل مستمر.'
    expect(quotesOf(text).map(({ speaker }) => speaker?.name)).toEqual(['مصادر طبية', 'مصادر طبية', 'مصادر طبية'])
  })
})

describe('who passed it on, and to whom', () => {
  test.each([
    ['نقلت وكالة الشام عن سالم النعيمي قوله إن العدد زاد.', ['وكالة الشام'], null],
    ['ونقلت رويترز عن سالم النعيمي أن العدد زاد.', ['رويترز'], null],
    ['أكد سالم النعيمي أن العدد زاد في كل المدن، وفق ما ذكرت رويترز.', ['رويترز'], null],
    ['ونقلت رويترز أن العدد زاد.', [], null],
    ['قالت صحيفة الساحل نقلا عن مصدر أمني إن العدد زاد.', ['مصدر أمني'], null],
    ['قال سالم النعيمي لرويترز إن العدد زاد.', [], 'رويترز'],
    ['قال سالم النعيمي لـ"صحيفة الساحل" إن العدد زاد.', [], 'صحيفة الساحل'],
    ['قال سالم النعيمي إن العدد زاد.', [], null],
  ])('%s', (text, sources, addressee) => {
    const [quote] = quotesOf(text, namesIn(text))
    expect(quote?.sources.map(({ span }) => text.slice(span.start, span.end))).toEqual(sources)
    expect(quote?.addressee ? text.slice(quote.addressee.start, quote.addressee.end) : null).toBe(addressee)
  })
})

test('courtesy words without end are read through', () => {
  const text = `أكد ${'سمو '.repeat(20_000)}أن العدد زاد في كل المدن.`
  expect(quotesOf(text)).toEqual([])
})

describe('high precision', () => {
  const high = { precision: 'high' } as const

  test('keeps what is next to the cue', () => {
    expect(speakersOf('قال سالم النعيمي إن العدد زاد، مضيفا أن الوضع آمن.', high)).toEqual([
      'سالم النعيمي (subject)',
      'سالم النعيمي (same-sentence)',
    ])
  })

  test('leaves open who goes on in the next sentence, and a noun that points to nobody found', () => {
    expect(speakersOf('قال سالم النعيمي إن العدد زاد. وأضاف أن الوضع آمن.', high)).toEqual([
      'سالم النعيمي (subject)',
      '?',
    ])
    expect(speakersOf('وقال الطبيب إن العدد زاد.', high)).toEqual(['?'])
  })

  test.each([
    ['a source', 'قال مصدر أمني إن العدد زاد.', 'مصدر أمني'],
    ['somebody in a body', 'قال مسؤول في الوزارة إن العدد زاد.', 'مسؤول في الوزارة'],
    ['one of many', 'قال أحد المواطنين إن العدد زاد.', 'أحد المواطنين'],
    ['a study', 'كشفت دراسة طبية أن العدد زاد.', 'دراسة طبية'],
    ['the one body of its kind', 'نشر معهد الأبحاث الصحية تقريره.\nوأوضح المعهد أن العدد زاد.', 'معهد الأبحاث الصحية'],
    ['whose statement it is', 'جاء في بيان لمعهد الأبحاث الصحية أن العدد زاد.', 'معهد الأبحاث الصحية'],
    ['an office whose holder is not named', 'قال وزير الصحة إن العدد زاد.', undefined],
    ['the same with a place', 'قال سفير فرنسا إن العدد زاد.', undefined],
    ['a person of one word', 'قال القمودي إن العدد زاد.', undefined],
    ['a name without its first part', 'قال أبو زاهر إن العدد زاد.', undefined],
    ['عبد is no such part', 'قال عبد الله الحداد إن العدد زاد.', 'عبد الله الحداد'],
    ['a body of one word', 'قال زمردي إن العدد زاد.', undefined],
    ['an agency of one word', 'قالت رويترز إن العدد زاد.', 'رويترز'],
    ['who opens the clause', 'وكان وزير الصحة سالم النعيمي قد أكد أن العدد زاد.', 'سالم النعيمي'],
    ['who opens it without a particle', 'لكن سالم النعيمي أكد أن العدد زاد.', 'سالم النعيمي'],
    ['who stands before the verb within it', 'وجاءت زيارة سالم النعيمي التي تؤكد أن العدد زاد.', undefined],
    ['who is described', 'التقى المدير سالم النعيمي الذي وصفه بأنه «صديق قديم جدا».', undefined],
    ['a statement of nobody named', 'جاء في بيان صدر أمس أن العدد زاد.', undefined],
    ['the statement of whoever spoke last', 'قالت مصادر طبية إن العدد زاد.\nوأضاف البيان أن الوضع آمن.', undefined],
  ])('%s: %s', (_, text, name) => {
    const names: Name[] = [
      ...namesIn(text),
      { text: 'فرنسا', kind: 'place' },
      { text: 'زمردي', kind: 'organization' },
      ...['القمودي', 'أبو زاهر', 'عبد الله الحداد'].map((name) => ({ text: name })),
    ]
    const normal = quotesOf(text, names)
    expect(normal.at(-1)?.speaker).toEqual(expect.objectContaining({ name: name ?? expect.any(String) }))
    expect(quotesOf(text, names, high).at(-1)?.speaker?.name).toBe(name)
  })

  test('names nobody else than without', () => {
    const text =
      'قال مصدر طبي إن العدد زاد، مضيفا أن الوضع آمن.\nوقال مصدر إن العدد نقص.\nوأضاف المصدر أن الوضع آمن.\nوكان سالم النعيمي حضر اجتماعا مع وفد كبير أكد أن العمل مستمر. وأضاف أن العدد زاد.'
    const normal = quotesOf(text, namesIn(text))
    const sure = quotesOf(text, namesIn(text), high)
    expect(sure).toHaveLength(normal.length)
    expect(sure.map(({ speaker }, at) => speaker ?? normal[at]?.speaker)).toEqual(normal.map(({ speaker }) => speaker))
    expect(sure.map(({ speaker }) => speaker !== null)).toEqual([true, true, false, false, false, false])
  })
})
