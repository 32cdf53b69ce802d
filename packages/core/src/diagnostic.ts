import type { Span } from './text/index.js'

/** What is damaged or doubtful in a text, and where. Any string parses; this is how its faults are told. */
export interface Diagnostic {
  readonly code: DiagnosticCode
  readonly severity: 'info' | 'warning' | 'error'
  /** Null when it is about the whole text. */
  readonly span: Span | null
  /** For faults of the bytes: where in the file, in bytes. */
  readonly byteOffset: number | null
  readonly message: { readonly ar: string; readonly en: string }
}

/** More of one kind than this are not listed one by one: a broken file would have one for every character. */
export const MOST_OF_A_KIND = 20

/** Every kind of diagnostic, with its severity and its sentence in both languages; `{}` takes the detail. */
const kinds = {
  'bidi-override': {
    severity: 'warning',
    ar: 'محرف يقلب اتجاه العرض: {}',
    en: 'a character that overrides the direction of display: {}',
  },
  'calendar-mismatch': {
    severity: 'warning',
    ar: 'التاريخان المكتوبان معا ليسا يوما واحدا، وما كُتب بالتقويم الآخر يوافق {}',
    en: 'the two dates written together are not one day; the one in the other calendar is {}',
  },
  'control-character': {
    severity: 'warning',
    ar: 'محرف تحكم لا مكان له في نص: {}',
    en: 'a control character that has no place in a text: {}',
  },
  'cut-off': {
    severity: 'info',
    ar: 'يبدو النص مقطوعا قبل نهايته',
    en: 'the text seems to stop before its end',
  },
  'empty-text': { severity: 'error', ar: 'لا نص في المُدخل', en: 'there is no text in the input' },
  'invalid-utf8': {
    severity: 'error',
    ar: 'بايتات ليست UTF-8 حلّ محلها المحرف U+FFFD، أولها عند البايت {}',
    en: 'bytes that are not UTF-8 were read as U+FFFD, the first at byte {}',
  },
  'lone-surrogate': {
    severity: 'warning',
    ar: 'نصف محرف بلا نصفه الآخر: {}',
    en: 'half of a character without its other half: {}',
  },
  'mixed-digits': {
    severity: 'warning',
    ar: 'عدد كُتب بنظامين من الأرقام: {}',
    en: 'one number in two systems of figures: {}',
  },
  'not-arabic': {
    severity: 'warning',
    ar: 'أكثر الحروف ليست عربية: {}',
    en: 'most letters are not Arabic: {}',
  },
  'repeated-block': {
    severity: 'info',
    ar: 'فقرة مكررة، انظر {}',
    en: 'a paragraph that stands twice, see {}',
  },
  'replacement-character': {
    severity: 'warning',
    ar: 'المحرف U+FFFD: ضاع هنا حرف قبل أن يصل النص',
    en: 'U+FFFD: a character was lost here before the text arrived',
  },
  'reversed-quotation-marks': {
    severity: 'info',
    ar: 'علامات اقتباس معكوسة',
    en: 'quotation marks that stand the wrong way round',
  },
  'unbalanced-quotation-mark': {
    severity: 'info',
    ar: 'علامة اقتباس بلا أخت',
    en: 'a quotation mark without its partner',
  },
  'utf-16': {
    severity: 'info',
    ar: 'الملف بترميز UTF-16 لا UTF-8، وقد حُوّل',
    en: 'the file is UTF-16, not UTF-8, and was converted',
  },
  'weekday-mismatch': {
    severity: 'warning',
    ar: 'يوم الأسبوع المكتوب لا يوافق التاريخ؛ فالتاريخ يوافق يوم {}',
    en: 'the weekday as written is not that of the date, which is a {}',
  },
  'windows-1256': {
    severity: 'info',
    ar: 'الملف بترميز Windows-1256 لا UTF-8، وقد حُوّل',
    en: 'the file is Windows-1256, not UTF-8, and was converted',
  },
} as const satisfies Record<string, { severity: Diagnostic['severity']; ar: string; en: string }>

export type DiagnosticCode = keyof typeof kinds

export const diagnosticCodes = Object.keys(kinds) as readonly DiagnosticCode[]

/** Makes a diagnostic of a kind; `detail` is what goes into its sentence, in both languages or one for each. */
export function toDiagnostic(
  code: DiagnosticCode,
  span: Span | null,
  detail: string | { readonly ar: string; readonly en: string } = '',
  byteOffset: number | null = null,
): Diagnostic {
  const { severity, ar, en } = kinds[code]
  const words = typeof detail === 'string' ? { ar: detail, en: detail } : detail
  return {
    code,
    severity,
    span,
    byteOffset,
    message: { ar: ar.replace('{}', words.ar), en: en.replace('{}', words.en) },
  }
}
