/** Adjectives that set a day beside the time of writing: the last, this, the next. Source: Hans Wehr. */
export interface Relation {
  readonly key: 'last' | 'next' | 'this'
  readonly word: string
}

export const relations: readonly Relation[] = [
  { key: 'last', word: 'الفائت' },
  { key: 'last', word: 'الماضي' },
  { key: 'last', word: 'المنصرم' },
  { key: 'next', word: 'القادم' },
  { key: 'next', word: 'المقبل' },
  { key: 'this', word: 'الجاري' },
  { key: 'this', word: 'الحالي' },
]
