/** Parts of the day, in the construct state before a day: صباح اليوم. Source: Hans Wehr. */
export interface DayPart {
  readonly key: 'afternoon' | 'dawn' | 'evening' | 'forenoon' | 'morning' | 'night' | 'noon'
  readonly word: string
}

export const dayParts: readonly DayPart[] = [
  { key: 'afternoon', word: 'بعد ظهر' },
  { key: 'afternoon', word: 'عصر' },
  { key: 'dawn', word: 'فجر' },
  { key: 'evening', word: 'عشية' },
  { key: 'evening', word: 'مساء' },
  { key: 'forenoon', word: 'ضحى' },
  { key: 'morning', word: 'صباح' },
  { key: 'morning', word: 'صبيحة' },
  { key: 'night', word: 'ليل' },
  { key: 'night', word: 'ليلة' },
  { key: 'night', word: 'منتصف ليل' },
  { key: 'noon', word: 'ظهر' },
]
