/**
 * Letters before a stop that shorten a word, so that the stop ends no sentence. A single letter always does; these are
 * Latin initials as Arabic spells them (general knowledge), and Latin titles.
 */
export const initials: readonly string[] = [
  'آر',
  'إتش',
  'إس',
  'إف',
  'إل',
  'إم',
  'إن',
  'إي',
  'بي',
  'تي',
  'جي',
  'جيه',
  'دبليو',
  'دي',
  'سي',
  'في',
  'كي',
  'Dr',
  'Mr',
  'Mrs',
  'Ms',
  'No',
  'Prof',
  'St',
  'vs',
]
