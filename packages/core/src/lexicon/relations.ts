/**
 * Adjectives that set a day beside the time of writing: the last, this, the next. Source: Hans Wehr;
 * `loose` words are colloquial or mostly mean something else.
 */
export interface Relation {
  readonly key: 'last' | 'next' | 'this'
  readonly word: string
  readonly loose?: true
}

export const relations: readonly Relation[] = [
  { key: 'last', word: 'الفائت' },
  { key: 'last', word: 'الفائتة' },
  { key: 'last', word: 'الماضي' },
  { key: 'last', word: 'الماضية' },
  { key: 'last', word: 'المنصرم' },
  { key: 'last', word: 'المنصرمة' },
  { key: 'last', word: 'السابق', loose: true },
  { key: 'last', word: 'السابقة', loose: true },
  { key: 'last', word: 'الماض', loose: true },
  { key: 'next', word: 'التالي', loose: true },
  { key: 'next', word: 'التالية', loose: true },
  { key: 'next', word: 'الجاي', loose: true },
  { key: 'next', word: 'القادم' },
  { key: 'next', word: 'القادمة' },
  { key: 'next', word: 'المقبل' },
  { key: 'next', word: 'المقبلة' },
  { key: 'this', word: 'الجاري' },
  { key: 'this', word: 'الجارية' },
  { key: 'this', word: 'الحالي' },
  { key: 'this', word: 'الحالية' },
]
