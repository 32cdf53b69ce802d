/** Seasons, with and without the article. Source: Hans Wehr. */
export interface Season {
  readonly key: 'autumn' | 'spring' | 'summer' | 'winter'
  readonly word: string
  readonly bare: string
}

export const seasons: readonly Season[] = [
  { key: 'autumn', word: 'الخريف', bare: 'خريف' },
  { key: 'spring', word: 'الربيع', bare: 'ربيع' },
  { key: 'summer', word: 'الصيف', bare: 'صيف' },
  { key: 'winter', word: 'الشتاء', bare: 'شتاء' },
]
