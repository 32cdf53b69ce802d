/**
 * Words behind (or before) a clock time that say in which half of the day it is. Source: Hans Wehr; `loose` words are
 * colloquial, or are read only where the text is known to be a time.
 */
export interface ClockHalf {
  readonly key: 'afternoon' | 'evening' | 'midnight' | 'morning' | 'night' | 'noon'
  readonly word: string
  readonly loose?: true
}

export const clockHalves: readonly ClockHalf[] = [
  { key: 'afternoon', word: 'بعد الظهر' },
  { key: 'afternoon', word: 'بعد العصر' },
  { key: 'afternoon', word: 'عصرا' },
  { key: 'afternoon', word: 'العصر', loose: true },
  { key: 'evening', word: 'العشاء', loose: true },
  { key: 'evening', word: 'المساء', loose: true },
  { key: 'evening', word: 'بعد المغرب' },
  { key: 'evening', word: 'في المساء' },
  { key: 'evening', word: 'قبل المغرب' },
  { key: 'evening', word: 'مساء' },
  { key: 'evening', word: 'مساءا' },
  { key: 'evening', word: 'هذا المساء' },
  { key: 'midnight', word: 'بعد منتصف الليل' },
  { key: 'midnight', word: 'بعد منتصف ليل' },
  { key: 'midnight', word: 'منتصف الليل' },
  { key: 'morning', word: 'الصباح', loose: true },
  { key: 'morning', word: 'الصبح', loose: true },
  { key: 'morning', word: 'الفجر', loose: true },
  { key: 'morning', word: 'صباحا' },
  { key: 'morning', word: 'ضحى' },
  { key: 'morning', word: 'فجرا' },
  { key: 'morning', word: 'في الصباح' },
  { key: 'morning', word: 'قبل الظهر' },
  { key: 'morning', word: 'هذا الصباح' },
  { key: 'night', word: 'الليلة', loose: true },
  { key: 'night', word: 'في الليل', loose: true },
  { key: 'night', word: 'ليلا' },
  { key: 'night', word: 'هذه الليلة' },
  { key: 'noon', word: 'الظهر', loose: true },
  { key: 'noon', word: 'ظهرا' },
  { key: 'noon', word: 'وقت الغداء', loose: true },
]
