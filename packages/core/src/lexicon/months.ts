/**
 * Names of Gregorian months as Arab countries write them.
 * Source: Unicode CLDR 48 (ar-*, gregorian; Unicode-3.0) for the first spelling of each system;
 * the rows marked `press` are further spellings of newspapers (Hans Wehr; usage in Morocco and Tunisia).
 */
export interface MonthName {
  readonly system: 'egyptian' | 'levantine' | 'maghrebi' | 'mauritanian' | 'moroccan'
  readonly word: string
  readonly month: number
  readonly press?: true
}

export const months: readonly MonthName[] = [
  { system: 'egyptian', word: 'يناير', month: 1 },
  { system: 'egyptian', word: 'فبراير', month: 2 },
  { system: 'egyptian', word: 'مارس', month: 3 },
  { system: 'egyptian', word: 'أبريل', month: 4 },
  { system: 'egyptian', word: 'مايو', month: 5 },
  { system: 'egyptian', word: 'يونيو', month: 6 },
  { system: 'egyptian', word: 'يونية', month: 6, press: true },
  { system: 'egyptian', word: 'يوليو', month: 7 },
  { system: 'egyptian', word: 'يولية', month: 7, press: true },
  { system: 'egyptian', word: 'أغسطس', month: 8 },
  { system: 'egyptian', word: 'سبتمبر', month: 9 },
  { system: 'egyptian', word: 'أكتوبر', month: 10 },
  { system: 'egyptian', word: 'نوفمبر', month: 11 },
  { system: 'egyptian', word: 'ديسمبر', month: 12 },
  { system: 'levantine', word: 'كانون الثاني', month: 1 },
  { system: 'levantine', word: 'شباط', month: 2 },
  { system: 'levantine', word: 'آذار', month: 3 },
  { system: 'levantine', word: 'نيسان', month: 4 },
  { system: 'levantine', word: 'أيار', month: 5 },
  { system: 'levantine', word: 'حزيران', month: 6 },
  { system: 'levantine', word: 'تموز', month: 7 },
  { system: 'levantine', word: 'آب', month: 8 },
  { system: 'levantine', word: 'أيلول', month: 9 },
  { system: 'levantine', word: 'تشرين الأول', month: 10 },
  { system: 'levantine', word: 'تشرين الثاني', month: 11 },
  { system: 'levantine', word: 'كانون الأول', month: 12 },
  { system: 'levantine', word: 'كانون ثاني', month: 1, press: true },
  { system: 'levantine', word: 'تشرين أول', month: 10, press: true },
  { system: 'levantine', word: 'تشرين ثاني', month: 11, press: true },
  { system: 'levantine', word: 'كانون أول', month: 12, press: true },
  { system: 'maghrebi', word: 'جانفي', month: 1 },
  { system: 'maghrebi', word: 'فيفري', month: 2 },
  { system: 'maghrebi', word: 'أفريل', month: 4 },
  { system: 'maghrebi', word: 'ماي', month: 5 },
  { system: 'maghrebi', word: 'جوان', month: 6 },
  { system: 'maghrebi', word: 'جويلية', month: 7 },
  { system: 'maghrebi', word: 'أوت', month: 8 },
  { system: 'mauritanian', word: 'إبريل', month: 4 },
  { system: 'mauritanian', word: 'أغشت', month: 8 },
  { system: 'mauritanian', word: 'شتمبر', month: 9 },
  { system: 'mauritanian', word: 'دجمبر', month: 12 },
  { system: 'moroccan', word: 'يوليوز', month: 7 },
  { system: 'moroccan', word: 'غشت', month: 8 },
  { system: 'moroccan', word: 'شتنبر', month: 9 },
  { system: 'moroccan', word: 'نونبر', month: 11 },
  { system: 'moroccan', word: 'دجنبر', month: 12 },
]
