/**
 * Words that say of what follows that it is to come: المقرر أن, يعتزم; and verbs of events, which say it with the
 * prefix سـ, in the masculine: سيعقد, ستعقد. Source: usage of the press; forms after Hans Wehr.
 */
export interface FutureWord {
  readonly key: 'phrase' | 'verb'
  readonly word: string
}

export const futureWords: readonly FutureWord[] = [
  { key: 'phrase', word: 'سوف' },
  { key: 'phrase', word: 'المقرر' },
  { key: 'phrase', word: 'المزمع' },
  { key: 'phrase', word: 'المنتظر' },
  { key: 'phrase', word: 'المتوقع' },
  { key: 'phrase', word: 'المرتقب' },
  { key: 'phrase', word: 'المرتقبة' },
  { key: 'phrase', word: 'يعتزم' },
  { key: 'phrase', word: 'تعتزم' },
  { key: 'phrase', word: 'مقررا' },
  { key: 'verb', word: 'يبدأ' },
  { key: 'verb', word: 'يبحث' },
  { key: 'verb', word: 'يتم' },
  { key: 'verb', word: 'يتوجه' },
  { key: 'verb', word: 'يجتمع' },
  { key: 'verb', word: 'يجري' },
  { key: 'verb', word: 'يحتضن' },
  { key: 'verb', word: 'يخوض' },
  { key: 'verb', word: 'يزور' },
  { key: 'verb', word: 'يستأنف' },
  { key: 'verb', word: 'يستضيف' },
  { key: 'verb', word: 'يستقبل' },
  { key: 'verb', word: 'يشارك' },
  { key: 'verb', word: 'يشهد' },
  { key: 'verb', word: 'يصدر' },
  { key: 'verb', word: 'يصل' },
  { key: 'verb', word: 'يصوت' },
  { key: 'verb', word: 'يعرض' },
  { key: 'verb', word: 'يعقد' },
  { key: 'verb', word: 'يعلن' },
  { key: 'verb', word: 'يعود' },
  { key: 'verb', word: 'يغادر' },
  { key: 'verb', word: 'يفتتح' },
  { key: 'verb', word: 'يقام' },
  { key: 'verb', word: 'يقدم' },
  { key: 'verb', word: 'يكون' },
  { key: 'verb', word: 'يلتقي' },
  { key: 'verb', word: 'يلعب' },
  { key: 'verb', word: 'يلقي' },
  { key: 'verb', word: 'يناقش' },
  { key: 'verb', word: 'ينطلق' },
  { key: 'verb', word: 'ينظم' },
  { key: 'verb', word: 'يواجه' },
]
