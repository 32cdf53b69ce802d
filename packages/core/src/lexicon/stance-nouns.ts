/**
 * Verbal nouns that a verb of stressing takes without a preposition: أكد أهمية الحوار. With other objects the verb is
 * not one of speech (أكدت النتائج). Source: formulas of official news.
 */
export const stanceNouns: readonly string[] = [
  'أحقية',
  'أهمية',
  'استعداد',
  'استمرار',
  'التزام',
  'إدانة',
  'ترحيب',
  'تضامن',
  'تمسك',
  'ثقة',
  'حرص',
  'دعم',
  'رغبة',
  'رفض',
  'ضرورة',
  'عدم',
  'عزم',
  'عمق',
  'متانة',
  'مواصلة',
  'موقف',
  'وجود',
  'وقوف',
]
