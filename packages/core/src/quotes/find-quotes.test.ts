import { describe, expect, test } from 'vitest'
import { type Name, print, quotesOf } from '../../test/quotes/quotes-of.js'

const SALEM: Name = { text: 'سالم النعيمي', role: 'وزير الصحة' }

/** Text, and what is found: kind | cue | speaker | words. */
const FOUND: readonly (readonly [rule: string, text: string, ...quotes: string[]])[] = [
  ['a clause', 'قال سالم النعيمي إن الحملة تبدأ غدا.', 'indirect | قال | سالم النعيمي | إن الحملة تبدأ غدا'],
  ['behind ب', 'وأكد سالم النعيمي بأن الحملة ناجحة.', 'indirect | أكد | سالم النعيمي | بأن الحملة ناجحة'],
  ['behind إلى', 'وأشار سالم النعيمي إلى أن العدد زاد.', 'indirect | أشار | سالم النعيمي | أن العدد زاد'],
  ['without hamza', 'واكد سالم النعيمي ان العدد زاد', 'indirect | اكد | سالم النعيمي | ان العدد زاد'],
  [
    'a participle beside it',
    'قال سالم النعيمي إن الحملة تبدأ غدا، مضيفا أن اللقاح متوفر.',
    'indirect | قال | سالم النعيمي | إن الحملة تبدأ غدا',
    'indirect | مضيفا | سالم النعيمي | أن اللقاح متوفر',
  ],
  [
    'a second verb beside it',
    'قال سالم النعيمي إن الحملة تبدأ غدا، كما شدد على أهمية الوقاية.',
    'indirect | قال | سالم النعيمي | إن الحملة تبدأ غدا',
    'indirect | شدد | سالم النعيمي | أهمية الوقاية',
  ],
  [
    'a verb inside it',
    'قال سالم النعيمي إن الأطباء يؤكدون أن اللقاح آمن.',
    'indirect | قال | سالم النعيمي | إن الأطباء يؤكدون أن اللقاح آمن',
    'indirect | يؤكدون | الأطباء | أن اللقاح آمن',
  ],
  ['marks', 'وقال سالم النعيمي: «نحن جاهزون للحملة».', 'direct | قال | سالم النعيمي | نحن جاهزون للحملة'],
  ['marks without a colon', 'وقال سالم النعيمي "نحن جاهزون".', 'direct | قال | سالم النعيمي | نحن جاهزون'],
  [
    'marks the wrong way round',
    'وقال سالم النعيمي: »نحن جاهزون للحملة«.',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة',
  ],
  [
    'one sign for both ends',
    'وقال سالم النعيمي: ”نحن جاهزون للحملة”.',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة',
  ],
  [
    'a mark that never closes',
    'وقال سالم النعيمي "نحن جاهزون للحملة، وأضاف "لدينا كل ما يلزم للعمل".',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة',
    'direct | أضاف | سالم النعيمي | لدينا كل ما يلزم للعمل',
  ],
  [
    'a closing mark alone',
    'وقال سالم النعيمي: نحن جاهزون للحملة ».',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة',
  ],
  ['a colon alone', 'وأضاف سالم النعيمي: اللقاح متوفر للجميع.', 'direct | أضاف | سالم النعيمي | اللقاح متوفر للجميع'],
  ['a colon and a clause', 'وأضاف سالم النعيمي: أن اللقاح متوفر.', 'indirect | أضاف | سالم النعيمي | أن اللقاح متوفر'],
  [
    'a clause and a colon',
    'قال سالم النعيمي إن: «اللقاح متوفر للجميع اليوم».',
    'direct | قال | سالم النعيمي | اللقاح متوفر للجميع اليوم',
  ],
  [
    'the speech on a line of its own',
    'عنوان الخبر\nوقال سالم النعيمي:\n«نحن جاهزون للحملة منذ أسبوع».',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة منذ أسبوع',
  ],
  [
    'quoted words in a clause',
    'قال سالم النعيمي إن الحملة «أكبر من كل ما سبق» في البلاد.',
    'mixed | قال | سالم النعيمي | إن الحملة «أكبر من كل ما سبق» في البلاد',
  ],
  ['a term in marks', 'قال سالم النعيمي إن حملة «صحتك» ناجحة.', 'indirect | قال | سالم النعيمي | إن حملة «صحتك» ناجحة'],
  [
    'a noun phrase',
    'وأعرب سالم النعيمي عن سعادته بالنتائج، مشيدا بالجهود الكبيرة.',
    'indirect | أعرب | سالم النعيمي | سعادته بالنتائج',
    'indirect | مشيدا | سالم النعيمي | الجهود الكبيرة',
  ],
  ['an object', 'أعلن سالم النعيمي أمس (السبت) بدء الحملة.', 'indirect | أعلن | سالم النعيمي | بدء الحملة'],
  ['what somebody is called', 'ووصف سالم النعيمي النتائج بأنها «ممتازة».', 'direct | وصف | سالم النعيمي | ممتازة'],
  ['an accusation', 'واتهم سالم النعيمي الشركة بإخفاء الأرقام.', 'indirect | اتهم | سالم النعيمي | إخفاء الأرقام'],
  ['nobody', 'ووصف بأنه «أفضل أطباء البلاد».', 'direct | وصف | ? | أفضل أطباء البلاد'],
  [
    'attribution behind it',
    'تبدأ الحملة الوطنية غدا في كل المدن، وفق ما قال سالم النعيمي.',
    'indirect | قال | سالم النعيمي | تبدأ الحملة الوطنية غدا في كل المدن',
  ],
  [
    'attribution to a source',
    'تبدأ الحملة الوطنية غدا في كل المدن، بحسب مصادر طبية.',
    'indirect | بحسب | مصادر طبية | تبدأ الحملة الوطنية غدا في كل المدن',
  ],
  [
    'attribution before it',
    'ووفقا لمصدر طبي، فإن الحملة تبدأ غدا في المدن.',
    'indirect | وفقا | مصدر طبي | فإن الحملة تبدأ غدا في المدن',
  ],
  [
    'a verb behind the marks',
    '«نحن جاهزون للحملة تماما»، قال سالم النعيمي.',
    'direct | قال | سالم النعيمي | نحن جاهزون للحملة تماما',
  ],
  [
    'a colon in a headline',
    'سالم النعيمي: الحملة تبدأ غدا\nبدأ الأطباء أمس عملهم في المدينة.',
    'direct | : | سالم النعيمي | الحملة تبدأ غدا',
  ],
  [
    'the first person goes on',
    'قال سالم النعيمي إن الحملة تبدأ غدا. نحن جاهزون للعمل.',
    'indirect | قال | سالم النعيمي | إن الحملة تبدأ غدا',
    'direct | قال | سالم النعيمي | نحن جاهزون للعمل',
  ],
  [
    'own words of the writer behind it',
    'قال سالم النعيمي إن العدد زاد، وهو ما أثار القلق.',
    'indirect | قال | سالم النعيمي | إن العدد زاد',
  ],
  ['vowel signs', 'قَالَ سالم النعيمي إِنَّ الحملة تبدأ غدًا.', 'indirect | قَالَ | سالم النعيمي | إِنَّ الحملة تبدأ غدًا'],
]

describe('what is said', () => {
  test.each(FOUND)('%s', (_, text, ...quotes) => {
    expect(quotesOf(text, [SALEM]).map((quote) => print(text, quote))).toEqual(quotes)
  })
})

/** Nothing is said here. */
const NOT_FOUND: readonly (readonly [why: string, text: string])[] = [
  ['impersonal: يذكر أن', 'يذكر أن الحملة بدأت في العام الماضي.'],
  ['impersonal: يشار إلى أن', 'يشار إلى أن الحملة بدأت في العام الماضي.'],
  ['impersonal: الجدير بالذكر', 'والجدير بالذكر أن الحملة بدأت في العام الماضي.'],
  ['impersonal: من المتوقع', 'ومن المتوقع أن تبدأ الحملة غدا.'],
  ['impersonal: يتوقع أن', 'يتوقع أن تبدأ الحملة غدا.'],
  ['a preposition: بين', 'بدأ السباق بين الرياض وجدة أمس.'],
  ['a preposition: عبر', 'وصل الوفد عبر المطار أمس.'],
  ['a noun: طالب', 'فاز طالب من المدرسة بالجائزة أمس.'],
  ['a noun: وصف, نقل, كتب', 'بيعت كتب عن نقل البضائع وعن وصف المدن.'],
  ['a noun: متابعة', 'جرت متابعة الأعمال أمس.'],
  ['a noun: هاتفه', 'قال الرجل كلاما عن هاتفه في الطريق.'],
  ['a measure: وفقا للقانون', 'عوقب المتهم بالسجن سنة كاملة، وفقا للقانون الجديد.'],
  ['a measure: حسب الجدول', 'تقام المباراة غدا في الملعب الكبير حسب الجدول.'],
  ['a demand without its words', 'طالب سالم النعيمي الشركة بتحسين الخدمة.'],
  ['a question without its words', 'وتساءل سالم النعيمي عن السبب.'],
  ['not أن of the verb: بعد أن', 'قال سالم النعيمي كلمته بعد أن وصل الضيوف.'],
  ['an object that is a thing', 'وأضاف سالم النعيمي الهدف الثاني في الشوط الأول.'],
  ['an order', 'أعطى الطبيب المريض الدواء.'],
  ['a name in marks', 'فاز "النجم" على "الترجي" أمس.'],
  ['a title in marks', 'وقع الكاتب روايته «ليالي المدينة القديمة» أمس.'],
  ['marks round a figure', 'وأضاف اللاعب هدفا في الدقيقة "20" من المباراة.'],
  ['a place and a colon', 'مصر: افتتاح الجسر الجديد\nافتتح أمس الجسر الجديد في المدينة بحضور الأهالي.'],
  ['a topic and a colon', 'كرة القدم: فوز كبير للمنتخب\nفاز المنتخب أمس على ضيفه في المباراة الودية.'],
  ['a clock', 'تبدأ المباراة عند الساعة 10:30 مساء.'],
  ['a greeting', 'ورحب سالم النعيمي بالضيوف.'],
  ['a god-willing prayer', 'سائلا الله أن يرحم الفقيد.'],
  ['what was said stands elsewhere', 'وصل البيان الذي ذكرته الصحيفة بعد أيام إلى أن ضاع.'],
  ['an empty pair of marks', 'قال "" ثم خرج.'],
  ['a cue alone', 'قال'],
  ['a cue and a colon alone', 'قال:'],
  ['marks alone', '"«»"'],
]

describe('what is not said', () => {
  test.each(NOT_FOUND)('%s', (_, text) => {
    expect(quotesOf(text, [SALEM, { text: 'مصر', kind: 'place' }]).map((quote) => print(text, quote))).toEqual([])
  })
})

describe('the cue', () => {
  test.each([
    ['قال سالم النعيمي إن العدد زاد', 'say', 'say', 'perfect', false],
    ['ويقول سالم النعيمي إن العدد زاد', 'say', 'say', 'imperfect', false],
    ['ونفى سالم النعيمي أن يكون العدد زاد', 'deny', 'deny', 'perfect', true],
    ['ولم يقل سالم النعيمي إن العدد زاد', 'say', 'say', 'imperfect', true],
    ['ولم ينف سالم النعيمي أن العدد زاد', 'deny', 'deny', 'imperfect', false],
    ['وصل سالم النعيمي مؤكدا أن العدد زاد', 'affirm', 'stress', 'participle', false],
    ['وسارع سالم النعيمي إلى نفي أن العدد زاد', 'deny', 'deny', 'noun', true],
    ['زاد عدد المرضى في المدينة، بحسب سالم النعيمي', 'according-to', 'attribution', 'preposition', false],
  ] as const)('%s', (text, verb, type, form, negated) => {
    expect(quotesOf(text, [SALEM])[0]?.cue).toMatchObject({ verb, class: type, form, negated })
  })
})

test('nested reports know their parent, also behind a trailing attribution', () => {
  const text = 'قال سالم النعيمي إن الأطباء يؤكدون أن اللقاح آمن.'
  expect(quotesOf(text, [SALEM]).map(({ id, parent }) => [id, parent])).toEqual([
    ['q1', null],
    ['q2', 'q1'],
  ])
})

test('a report inside quoted speech is the speaker’s own, unless it names another', () => {
  const own = 'وقال سالم النعيمي: «نحن نؤكد أن اللقاح آمن للجميع».'
  expect(quotesOf(own, [SALEM])).toHaveLength(1)
  const other = 'وقال سالم النعيمي: «لقد قال عمر الحداد إن اللقاح آمن للجميع».'
  expect(quotesOf(other, [SALEM, { text: 'عمر الحداد' }]).map((quote) => print(other, quote))).toEqual([
    'direct | قال | سالم النعيمي | لقد قال عمر الحداد إن اللقاح آمن للجميع',
    'indirect | قال | عمر الحداد | إن اللقاح آمن للجميع',
  ])
})
