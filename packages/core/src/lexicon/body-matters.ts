/**
 * Words that tell how far the name of a body goes. Source: names of ministries, councils, agencies and unions of Arab
 * states; prepositions of verbal nouns after Hans Wehr.
 */
export const bodyMatters = {
  /** Adjectives that are not relational, behind a definite noun: مديرية الأمن العام. */
  adjectives: [
    'العام',
    'الخاص',
    'الشامل',
    'العرب',
    'الكريم',
    'المتحد',
    'المتوسط',
    'المستقل',
    'المشترك',
    'المعاصر',
    'المفتوح',
    'الموحد',
  ],
  /** What bodies see to, though the words are also bodies and sources: وزارة المرأة والأسرة, هيئة الإذاعة والتلفزيون. */
  alsoBodies: ['أسرة', 'إذاعة', 'تلفزيون', 'سكان'],
  /** Verbal nouns of what a body is for, with their prepositions: للدفاع عن حقوق الإنسان, للتأمين على المرض. */
  governing: [
    { noun: 'إشراف', preposition: 'على' },
    { noun: 'بحث', preposition: 'عن' },
    { noun: 'تأمين', preposition: 'على' },
    { noun: 'حد', preposition: 'من' },
    { noun: 'حصول', preposition: 'على' },
    { noun: 'حفاظ', preposition: 'على' },
    { noun: 'دفاع', preposition: 'عن' },
    { noun: 'رقابة', preposition: 'على' },
    { noun: 'كشف', preposition: 'عن' },
    { noun: 'وقاية', preposition: 'من' },
  ],
} as const
