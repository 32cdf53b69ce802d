/** Words for a part of a month, year or century. Source: Hans Wehr; `loose` words are colloquial or mostly mean a number. */
export interface Stretch {
  readonly key: 'early' | 'late' | 'middle'
  readonly word: string
  readonly loose?: true
}

export const stretches: readonly Stretch[] = [
  { key: 'early', word: 'أوائل' },
  { key: 'early', word: 'الثلث الأول من' },
  { key: 'early', word: 'النصف الأول من' },
  { key: 'early', word: 'بداية' },
  { key: 'early', word: 'مطلع' },
  { key: 'late', word: 'أواخر' },
  { key: 'late', word: 'الثلث الأخير من' },
  { key: 'late', word: 'النصف الأخير من' },
  { key: 'late', word: 'النصف الثاني من' },
  { key: 'late', word: 'نهاية' },
  { key: 'middle', word: 'أواسط' },
  { key: 'middle', word: 'منتصف' },
  { key: 'middle', word: 'نص', loose: true },
  { key: 'middle', word: 'نصف', loose: true },
]
