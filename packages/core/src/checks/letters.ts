import { type Diagnostic, toDiagnostic } from '../diagnostic.js'
import { isArabicLetter } from '../text/index.js'

/** Of any script; letters beyond the Basic Multilingual Plane are not counted. */
const LETTER = /\p{L}/u

/** Whether most letters are Arabic. */
export function checkLetters(source: string): Diagnostic[] {
  let arabic = 0
  let other = 0
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (isArabicLetter(code)) arabic++
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++
    else if (code >= 0xc0 && LETTER.test(source.charAt(i))) other++
  }
  return other > arabic ? [toDiagnostic('not-arabic', null, `${other}/${arabic + other}`)] : []
}
