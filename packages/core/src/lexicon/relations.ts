/** Adjectives that set a day beside the time of writing: the last, this, the next. Source: Hans Wehr. */
export interface Relation {
  readonly key: 'last' | 'next' | 'this'
  readonly word: string
}

export const relations: readonly Relation[] = [
  { key: 'last', word: 'الفائت' },
  { key: 'last', word: 'الفائتة' },
  { key: 'last', word: 'الماضي' },
  { key: 'last', word: 'الماضية' },
  { key: 'last', word: 'المنصرم' },
  { key: 'last', word: 'المنصرمة' },
  { key: 'next', word: 'القادم' },
  { key: 'next', word: 'القادمة' },
  { key: 'next', word: 'المقبل' },
  { key: 'next', word: 'المقبلة' },
  { key: 'this', word: 'الجاري' },
  { key: 'this', word: 'الجارية' },
  { key: 'this', word: 'الحالي' },
  { key: 'this', word: 'الحالية' },
]
