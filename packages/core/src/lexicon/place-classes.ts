/**
 * Class words before the name of a place. `outside`: the name goes without it (مدينة الرقة); `inside`: it is part of the
 * name of a building, road, water or mountain (مستشفى مروانة, جبل راونج). A `loose` word stands before ordinary words as
 * well (منطقة), so that only a name known
 * otherwise counts behind it; behind a `state` word only a country does, and the word is part of it (جمهورية كوستاريكا). Source: usage of the press.
 */
export interface PlaceClass {
  readonly key: 'inside' | 'loose' | 'outside' | 'state'
  readonly word: string
}

export const placeClasses: readonly PlaceClass[] = [
  { key: 'inside', word: 'بحيرة' },
  { key: 'inside', word: 'جبل' },
  { key: 'inside', word: 'جسر' },
  { key: 'inside', word: 'سد' },
  { key: 'inside', word: 'شارع' },
  { key: 'inside', word: 'قصر' },
  { key: 'inside', word: 'كنيسة' },
  { key: 'inside', word: 'متحف' },
  { key: 'inside', word: 'مخيم' },
  { key: 'inside', word: 'مستشفى' },
  { key: 'inside', word: 'مطار' },
  { key: 'inside', word: 'معبر' },
  { key: 'inside', word: 'ملعب' },
  { key: 'inside', word: 'ميدان' },
  { key: 'inside', word: 'ميناء' },
  { key: 'inside', word: 'نهر' },
  { key: 'inside', word: 'وادي' },
  { key: 'loose', word: 'حي' },
  { key: 'loose', word: 'دائرة' },
  { key: 'loose', word: 'ضاحية' },
  { key: 'loose', word: 'قضاء' },
  { key: 'loose', word: 'مديرية' },
  { key: 'loose', word: 'مركز' },
  { key: 'loose', word: 'منطقة' },
  { key: 'loose', word: 'ناحية' },
  { key: 'outside', word: 'إقليم' },
  { key: 'outside', word: 'بلدة' },
  { key: 'outside', word: 'بلدية' },
  { key: 'outside', word: 'جزيرة' },
  { key: 'outside', word: 'عمالة' },
  { key: 'outside', word: 'قرية' },
  { key: 'outside', word: 'محافظة' },
  { key: 'outside', word: 'مدينة' },
  { key: 'outside', word: 'مشتة' },
  { key: 'outside', word: 'مشيخة' },
  { key: 'outside', word: 'معتمدية' },
  { key: 'outside', word: 'ولاية' },
  { key: 'state', word: 'جمهورية' },
  { key: 'state', word: 'دولة' },
  { key: 'state', word: 'سلطنة' },
  { key: 'state', word: 'مملكة' },
]

/** Words that open a place name of two or more: عين جاسر, بني ملال. Source: toponyms of the Arab countries. */
export const placeOpeners: readonly string[] = [
  'أبو',
  'أم',
  'أولاد',
  'آيت',
  'باب',
  'برج',
  'بن',
  'بني',
  'بئر',
  'بيت',
  'تل',
  'حاسي',
  'حمام',
  'حوش',
  'خان',
  'دار',
  'دير',
  'رأس',
  'سان',
  'سانت',
  'سوق',
  'سيدي',
  'عين',
  'قصر',
  'قلعة',
  'كفر',
  'منزل',
  'وادي',
]
