/**
 * Months of the Hijri year.
 * Source: Unicode CLDR 48 (ar, islamic; Unicode-3.0); rows marked `press` are further spellings of newspapers.
 */
export interface HijriMonthName {
  readonly key: string
  readonly word: string
  readonly month: number
  readonly press?: true
}

export const hijriMonths: readonly HijriMonthName[] = [
  { key: 'muharram', word: 'محرم', month: 1 },
  { key: 'muharram', word: 'المحرم', month: 1, press: true },
  { key: 'safar', word: 'صفر', month: 2 },
  { key: 'rabi-1', word: 'ربيع الأول', month: 3 },
  { key: 'rabi-2', word: 'ربيع الآخر', month: 4 },
  { key: 'rabi-2', word: 'ربيع الثاني', month: 4, press: true },
  { key: 'jumada-1', word: 'جمادى الأولى', month: 5 },
  { key: 'jumada-1', word: 'جمادى الأول', month: 5, press: true },
  { key: 'jumada-2', word: 'جمادى الآخرة', month: 6 },
  { key: 'jumada-2', word: 'جمادى الثانية', month: 6, press: true },
  { key: 'jumada-2', word: 'جمادى الآخر', month: 6, press: true },
  { key: 'jumada-2', word: 'جمادى الثاني', month: 6, press: true },
  { key: 'rajab', word: 'رجب', month: 7 },
  { key: 'shaban', word: 'شعبان', month: 8 },
  { key: 'ramadan', word: 'رمضان', month: 9 },
  { key: 'shawwal', word: 'شوال', month: 10 },
  { key: 'dhu-al-qada', word: 'ذو القعدة', month: 11 },
  { key: 'dhu-al-qada', word: 'ذي القعدة', month: 11, press: true },
  { key: 'dhu-al-hijja', word: 'ذو الحجة', month: 12 },
  { key: 'dhu-al-hijja', word: 'ذي الحجة', month: 12, press: true },
]
