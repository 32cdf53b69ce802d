/**
 * Months of the Solar Hijri year. Source: Unicode CLDR 48 (ar, persian; Unicode-3.0); rows marked `press` are the usual
 * spellings of newspapers and agencies.
 */
export interface PersianMonthName {
  readonly key: string
  readonly word: string
  readonly month: number
  readonly press?: true
}

export const persianMonths: readonly PersianMonthName[] = [
  { key: 'farvardin', word: 'فرفردن', month: 1 },
  { key: 'farvardin', word: 'فروردين', month: 1, press: true },
  { key: 'ordibehesht', word: 'أذربيهشت', month: 2 },
  { key: 'ordibehesht', word: 'أرديبهشت', month: 2, press: true },
  { key: 'ordibehesht', word: 'ارديبهشت', month: 2, press: true },
  { key: 'khordad', word: 'خرداد', month: 3 },
  { key: 'tir', word: 'تار', month: 4 },
  { key: 'tir', word: 'تير', month: 4, press: true },
  { key: 'mordad', word: 'مرداد', month: 5 },
  { key: 'shahrivar', word: 'شهرفار', month: 6 },
  { key: 'shahrivar', word: 'شهريور', month: 6, press: true },
  { key: 'mehr', word: 'مهر', month: 7 },
  { key: 'aban', word: 'آيان', month: 8 },
  { key: 'aban', word: 'آبان', month: 8, press: true },
  { key: 'azar', word: 'آذر', month: 9 },
  { key: 'dey', word: 'دي', month: 10 },
  { key: 'bahman', word: 'بهمن', month: 11 },
  { key: 'esfand', word: 'اسفندار', month: 12 },
  { key: 'esfand', word: 'إسفند', month: 12, press: true },
  { key: 'esfand', word: 'اسفند', month: 12, press: true },
]
