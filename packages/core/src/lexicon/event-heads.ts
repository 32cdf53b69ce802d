/**
 * Words that open the name of an event, prize or treaty; a place behind them is part of that name (كأس آسيا, مؤتمر جنيف).
 * Source: usage of the press.
 */
export const eventHeads: readonly string[] = [
  'بطولة',
  'بطل',
  'تصفيات',
  'جائزة',
  'خليجي',
  'دوري',
  'رالي',
  'سوبر',
  'طواف',
  'كأس',
  'كاس',
  'ماراثون',
  'معاهدة',
  'معرض',
  'منتدى',
  'مهرجان',
  'مؤتمر',
  'مونديال',
  'هاكاثون',
]
