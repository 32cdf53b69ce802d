/**
 * Formal names of states, and names that stand for one, beside the short ones of `countries.ts`. Source: member list of
 * the United Nations (Arabic), constitutions' own names, and usage of the press; names of contested wording are listed
 * because texts use them.
 */
export interface StateName {
  readonly country: string | null
  readonly words: readonly string[]
}

export const stateNames: readonly StateName[] = [
  { country: 'AE', words: ['دولة الإمارات العربية المتحدة', 'دولة الإمارات'] },
  { country: 'BH', words: ['مملكة البحرين'] },
  { country: 'CN', words: ['جمهورية الصين الشعبية'] },
  { country: 'DZ', words: ['الجمهورية الجزائرية', 'الجمهورية الجزائرية الديمقراطية الشعبية'] },
  { country: 'EG', words: ['جمهورية مصر العربية'] },
  { country: 'IL', words: ['الكيان الصهيوني', 'الكيان الإسرائيلي', 'كيان العدو'] },
  { country: 'IQ', words: ['جمهورية العراق'] },
  {
    country: 'IR',
    words: ['الجمهورية الإسلامية الإيرانية', 'الجمهورية الإسلامية', 'الجمهورية الاسلامية في ايران'],
  },
  { country: 'JO', words: ['المملكة الأردنية الهاشمية', 'المملكة الأردنية'] },
  { country: 'KR', words: ['جمهورية كوريا'] },
  { country: 'KW', words: ['دولة الكويت'] },
  { country: 'LB', words: ['الجمهورية اللبنانية'] },
  { country: 'MA', words: ['المملكة المغربية'] },
  { country: 'MR', words: ['الجمهورية الإسلامية الموريتانية'] },
  { country: 'OM', words: ['سلطنة عمان'] },
  { country: 'PS', words: ['دولة فلسطين', 'فلسطين المحتلة', 'الأراضي المحتلة', 'الأراضي الفلسطينية المحتلة'] },
  { country: 'QA', words: ['دولة قطر'] },
  { country: 'RU', words: ['روسيا الاتحادية', 'روسيا الإتحادية', 'الاتحاد الروسي'] },
  { country: 'SA', words: ['المملكة العربية السعودية'] },
  { country: 'SY', words: ['الجمهورية العربية السورية', 'الجمهورية السورية'] },
  { country: 'TN', words: ['الجمهورية التونسية'] },
  { country: 'TR', words: ['الجمهورية التركية'] },
  { country: 'US', words: ['الولايات المتحدة الأميركية'] },
  { country: 'YE', words: ['الجمهورية اليمنية'] },
]
