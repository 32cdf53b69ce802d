/**
 * Words for kinds of outlets (`paper`: those behind which a word with the article is a name), and nouns and verbs
 * behind which an outlet is a source. Source: reporting formulas of the press.
 */
export interface OutletWord {
  readonly kind: 'class' | 'cue' | 'paper'
  readonly word: string
}

export const outletWords: readonly OutletWord[] = [
  { kind: 'paper', word: 'إذاعة' },
  { kind: 'class', word: 'تلفزيون' },
  { kind: 'paper', word: 'جريدة' },
  { kind: 'class', word: 'راديو' },
  { kind: 'class', word: 'شبكة' },
  { kind: 'paper', word: 'صحيفة' },
  { kind: 'paper', word: 'فضائية' },
  { kind: 'class', word: 'قناة' },
  { kind: 'paper', word: 'مجلة' },
  { kind: 'class', word: 'محطة' },
  { kind: 'class', word: 'موقع' },
  { kind: 'paper', word: 'يومية' },
  { kind: 'cue', word: 'أبلغ' },
  { kind: 'cue', word: 'أبلغت' },
  { kind: 'cue', word: 'أفاد' },
  { kind: 'cue', word: 'أفادت' },
  { kind: 'cue', word: 'أورد' },
  { kind: 'cue', word: 'أوردت' },
  { kind: 'cue', word: 'أوردته' },
  { kind: 'cue', word: 'أورده' },
  { kind: 'cue', word: 'بثته' },
  { kind: 'cue', word: 'بحسب' },
  { kind: 'cue', word: 'حسب' },
  { kind: 'cue', word: 'ذكر' },
  { kind: 'cue', word: 'ذكرت' },
  { kind: 'cue', word: 'ذكرته' },
  { kind: 'cue', word: 'ذكره' },
  { kind: 'cue', word: 'قالت' },
  { kind: 'cue', word: 'كتبت' },
  { kind: 'cue', word: 'كشفت' },
  { kind: 'cue', word: 'مع' },
  { kind: 'cue', word: 'نشرت' },
  { kind: 'cue', word: 'نشرته' },
  { kind: 'cue', word: 'نشره' },
  { kind: 'cue', word: 'نقل' },
  { kind: 'cue', word: 'نقلا عن' },
  { kind: 'cue', word: 'نقلت' },
  { kind: 'cue', word: 'نقلته' },
  { kind: 'cue', word: 'نقله' },
  { kind: 'cue', word: 'وفق' },
  { kind: 'cue', word: 'وفقا' },
]
