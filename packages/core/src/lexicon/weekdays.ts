/** Days of the week, 0 = Sunday as in `Date.prototype.getUTCDay`. Source: Unicode CLDR 48 (ar; Unicode-3.0); further spellings as the press has them. */
export interface WeekdayName {
  readonly key: string
  readonly word: string
  readonly day: number
}

export const weekdays: readonly WeekdayName[] = [
  { key: 'sunday', word: 'الأحد', day: 0 },
  { key: 'monday', word: 'الاثنين', day: 1 },
  { key: 'tuesday', word: 'الثلاثاء', day: 2 },
  { key: 'tuesday', word: 'الثلاثا', day: 2 },
  { key: 'tuesday', word: 'الثلثاء', day: 2 },
  { key: 'wednesday', word: 'الأربعاء', day: 3 },
  { key: 'wednesday', word: 'الأربعا', day: 3 },
  { key: 'thursday', word: 'الخميس', day: 4 },
  { key: 'friday', word: 'الجمعة', day: 5 },
  { key: 'saturday', word: 'السبت', day: 6 },
]
