/** Names of decades, with and without the article, in the press's two spellings. Source: Hans Wehr. */
export interface Decade {
  readonly key: string
  readonly word: string
  readonly value: number
}

export const decades: readonly Decade[] = [
  { key: 'decade-20', word: 'عشرينيات', value: 20 },
  { key: 'decade-20', word: 'عشرينات', value: 20 },
  { key: 'decade-20', word: 'العشرينيات', value: 20 },
  { key: 'decade-20', word: 'العشرينات', value: 20 },
  { key: 'decade-30', word: 'ثلاثينيات', value: 30 },
  { key: 'decade-30', word: 'ثلاثينات', value: 30 },
  { key: 'decade-30', word: 'الثلاثينيات', value: 30 },
  { key: 'decade-30', word: 'الثلاثينات', value: 30 },
  { key: 'decade-40', word: 'أربعينيات', value: 40 },
  { key: 'decade-40', word: 'أربعينات', value: 40 },
  { key: 'decade-40', word: 'الأربعينيات', value: 40 },
  { key: 'decade-40', word: 'الأربعينات', value: 40 },
  { key: 'decade-50', word: 'خمسينيات', value: 50 },
  { key: 'decade-50', word: 'خمسينات', value: 50 },
  { key: 'decade-50', word: 'الخمسينيات', value: 50 },
  { key: 'decade-50', word: 'الخمسينات', value: 50 },
  { key: 'decade-60', word: 'ستينيات', value: 60 },
  { key: 'decade-60', word: 'ستينات', value: 60 },
  { key: 'decade-60', word: 'الستينيات', value: 60 },
  { key: 'decade-60', word: 'الستينات', value: 60 },
  { key: 'decade-70', word: 'سبعينيات', value: 70 },
  { key: 'decade-70', word: 'سبعينات', value: 70 },
  { key: 'decade-70', word: 'السبعينيات', value: 70 },
  { key: 'decade-70', word: 'السبعينات', value: 70 },
  { key: 'decade-80', word: 'ثمانينيات', value: 80 },
  { key: 'decade-80', word: 'ثمانينات', value: 80 },
  { key: 'decade-80', word: 'الثمانينيات', value: 80 },
  { key: 'decade-80', word: 'الثمانينات', value: 80 },
  { key: 'decade-90', word: 'تسعينيات', value: 90 },
  { key: 'decade-90', word: 'تسعينات', value: 90 },
  { key: 'decade-90', word: 'التسعينيات', value: 90 },
  { key: 'decade-90', word: 'التسعينات', value: 90 },
]
