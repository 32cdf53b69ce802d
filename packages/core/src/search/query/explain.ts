import type { QueryError } from './query.js'

type Sentence = (expected: string) => { readonly ar: string; readonly en: string }

/** What is wrong, for people; `expected` is a list or a limit. */
const sentences: Readonly<Record<QueryError['code'], Sentence>> = {
  'too-long': (limit) => ({
    ar: `العبارة أطول من ${limit} حرف.`,
    en: `The query is longer than ${limit} characters.`,
  }),
  'too-deep': (limit) => ({
    ar: `الأقواس متداخلة أكثر من ${limit} مرة.`,
    en: `The query is nested more than ${limit} times.`,
  }),
  'too-many-words': (limit) => ({
    ar: `في العبارة أكثر من ${limit} كلمة.`,
    en: `The query has more than ${limit} words.`,
  }),
  unexpected: (expected) => ({
    ar: `لا يصح هذا هنا؛ المنتظر: ${expected}`,
    en: `This cannot stand here; expected: ${expected}`,
  }),
  unclosed: (expected) => ({ ar: `ينقص هنا ${expected}`, en: `${expected} is missing here` }),
  'unknown-field': (expected) => ({
    ar: `لا حقل بهذا الاسم؛ الحقول: ${expected}`,
    en: `There is no such field; the fields are ${expected}`,
  }),
  'unknown-level': (expected) => ({
    ar: `لا درجة بهذا الاسم؛ الدرجات: ${expected}`,
    en: `There is no such level; the levels are ${expected}`,
  }),
  'short-prefix': (limit) => ({
    ar: `يلزم قبل النجمة ${limit} من الحروف على الأقل.`,
    en: `At least ${limit} letters must stand before the asterisk.`,
  }),
  distance: (expected) => ({ ar: `المسافة المقبولة: ${expected}`, en: `The distance must be ${expected}` }),
  date: (expected) => ({ ar: `صيغة التاريخ: ${expected}`, en: `A date is written ${expected}` }),
  'no-word': (expected) => ({
    ar: `لا كلمة هنا يبحث عنها؛ المنتظر: ${expected}`,
    en: `There is no word to look for; expected: ${expected}`,
  }),
}

/** Why a query was refused, in a sentence of both languages. */
export function explainQueryError({ code, expected }: QueryError): { readonly ar: string; readonly en: string } {
  const en = expected.join(', ')
  const ar = expected.map((each) => (each === 'word' ? 'كلمة' : each === 'one word' ? 'كلمة واحدة' : each)).join(' أو ')
  return { ar: sentences[code](ar).ar, en: sentences[code](en).en }
}
