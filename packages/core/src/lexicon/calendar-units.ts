/** Week, month and year, with the article. Source: Hans Wehr. */
export interface CalendarUnit {
  readonly key: 'month' | 'week' | 'year'
  readonly word: string
}

export const calendarUnits: readonly CalendarUnit[] = [
  { key: 'month', word: 'الشهر' },
  { key: 'week', word: 'الأسبوع' },
  { key: 'year', word: 'السنة' },
  { key: 'year', word: 'العام' },
]
