/**
 * Feasts with a day of their own. Source: Wikipedia, "Public holidays in Egypt" and "Islamic holidays" for the days;
 * Easter is computed (Western reckoning). Rows marked `ambiguous` do not say which feast it is.
 */
export interface Feast {
  readonly key: string
  readonly word: string
  readonly calendar: 'easter' | 'gregorian' | 'hijri' | null
  readonly month: number
  readonly day: number
}

export const feasts: readonly Feast[] = [
  { key: 'arafa', word: 'يوم عرفة', calendar: 'hijri', month: 12, day: 9 },
  { key: 'ashura', word: 'عاشوراء', calendar: 'hijri', month: 1, day: 10 },
  { key: 'christmas', word: 'عيد الميلاد', calendar: 'gregorian', month: 12, day: 25 },
  { key: 'christmas', word: 'عيد الميلاد المجيد', calendar: 'gregorian', month: 12, day: 25 },
  { key: 'christmas', word: 'كريسماس', calendar: 'gregorian', month: 12, day: 25 },
  { key: 'christmas', word: 'الكريسماس', calendar: 'gregorian', month: 12, day: 25 },
  { key: 'easter', word: 'عيد الفصح', calendar: 'easter', month: 0, day: 0 },
  { key: 'easter', word: 'عيد القيامة', calendar: 'easter', month: 0, day: 0 },
  { key: 'eid', word: 'العيد', calendar: null, month: 0, day: 0 },
  { key: 'eid-al-adha', word: 'عيد الأضحى', calendar: 'hijri', month: 12, day: 10 },
  { key: 'eid-al-adha', word: 'عيد الأضحى المبارك', calendar: 'hijri', month: 12, day: 10 },
  { key: 'eid-al-fitr', word: 'عيد الفطر', calendar: 'hijri', month: 10, day: 1 },
  { key: 'eid-al-fitr', word: 'عيد الفطر المبارك', calendar: 'hijri', month: 10, day: 1 },
  { key: 'hijri-new-year', word: 'رأس السنة الهجرية', calendar: 'hijri', month: 1, day: 1 },
  { key: 'mawlid', word: 'المولد النبوي', calendar: 'hijri', month: 3, day: 12 },
  { key: 'mawlid', word: 'المولد النبوي الشريف', calendar: 'hijri', month: 3, day: 12 },
  { key: 'new-year', word: 'رأس السنة الميلادية', calendar: 'gregorian', month: 1, day: 1 },
]
