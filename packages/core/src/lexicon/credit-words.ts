/**
 * Words of credit lines that are neither place, outlet nor name.
 * `author` stands before a person's name, `genre` names the kind of piece, `stamp` stands before a date or time,
 * `title` is set before a name.
 * Source: credit lines of Arab dailies; the titles are the usual abbreviations for doctor, professor, engineer, lawyer.
 */
export interface CreditWord {
  readonly kind: 'author' | 'genre' | 'stamp' | 'title'
  readonly word: string
}

export const creditWords: readonly CreditWord[] = [
  { kind: 'author', word: 'أجرى الحوار' },
  { kind: 'author', word: 'أعده' },
  { kind: 'author', word: 'أعدها' },
  { kind: 'author', word: 'إعداد' },
  { kind: 'author', word: 'بقلم' },
  { kind: 'author', word: 'ترجمة' },
  { kind: 'author', word: 'تصوير' },
  { kind: 'author', word: 'حاوره' },
  { kind: 'author', word: 'حاورها' },
  { kind: 'author', word: 'عدسة' },
  { kind: 'author', word: 'كتب' },
  { kind: 'author', word: 'كتبت' },
  { kind: 'author', word: 'مراسلنا' },
  { kind: 'genre', word: 'استطلاع' },
  { kind: 'genre', word: 'تحقيق' },
  { kind: 'genre', word: 'تغطية' },
  { kind: 'genre', word: 'تقرير' },
  { kind: 'genre', word: 'حوار' },
  { kind: 'genre', word: 'خاص' },
  { kind: 'genre', word: 'خاصة' },
  { kind: 'genre', word: 'متابعات' },
  { kind: 'genre', word: 'متابعة' },
  { kind: 'genre', word: 'مكتب' },
  { kind: 'stamp', word: 'آخر تحديث' },
  { kind: 'stamp', word: 'التاريخ' },
  { kind: 'stamp', word: 'الساعة' },
  { kind: 'stamp', word: 'بتاريخ' },
  { kind: 'stamp', word: 'تاريخ' },
  { kind: 'stamp', word: 'تاريخ النشر' },
  { kind: 'stamp', word: 'تحديث' },
  { kind: 'stamp', word: 'تم النشر' },
  { kind: 'stamp', word: 'تم النشر في' },
  { kind: 'stamp', word: 'توقيت' },
  { kind: 'stamp', word: 'نشر' },
  { kind: 'stamp', word: 'نشر في' },
  { kind: 'stamp', word: 'نشرت في' },
  { kind: 'title', word: 'أ' },
  { kind: 'title', word: 'أ.د' },
  { kind: 'title', word: 'الدكتور' },
  { kind: 'title', word: 'د' },
  { kind: 'title', word: 'دكتور' },
  { kind: 'title', word: 'م' },
]
