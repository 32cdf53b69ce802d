import type { z } from '@hono/zod-openapi'
import type { Messages } from './problem.js'

/** What may be wrong with a request beside what a schema sees. */
export const faults = {
  unknown: (names: string): Messages => ({ ar: `غير معروف: ${names}`, en: `unknown: ${names}` }),
  noField: (name: string, known: string): Messages => ({
    ar: `لا حقل باسم ${name}؛ الحقول: ${known}`,
    en: `no field ${name}; there are ${known}`,
  }),
  tooManyWords: (most: number): Messages => ({ ar: `أكثر من ${most} كلمة`, en: `more than ${most} words` }),
  reversed: { ar: 'قبل from', en: 'before `from`' },
  sameArticle: { ar: 'الخبران واحد', en: 'The two articles are the same' },
  dayInBody: {
    ar: 'مع JSON يوضع referenceDate في جسم الطلب.',
    en: 'With JSON, put referenceDate into the body.',
  },
} as const

/**
 * What is wrong with a value that a schema refused, in both languages. A check of one's own brings its Arabic sentence
 * as `params.ar`, beside its English `error`.
 */
export function explainIssue(issue: z.core.$ZodIssue): Messages {
  switch (issue.code) {
    case 'unrecognized_keys':
      return faults.unknown(issue.keys.join(', '))
    case 'invalid_type':
      return { ar: `المنتظر هنا قيمة واحدة من نوع ${issue.expected}`, en: `expected: one ${issue.expected}` }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ')
      return { ar: `المنتظر إحدى القيم: ${values}`, en: `expected one of: ${values}` }
    }
    case 'invalid_format':
      return { ar: 'صيغة القيمة غير مقبولة', en: 'the value is not written as expected' }
    case 'too_small':
      return issue.origin === 'string'
        ? { ar: `أقل طول مقبول ${issue.minimum}`, en: `too short: at least ${issue.minimum}` }
        : { ar: `أقل قيمة مقبولة ${issue.minimum}`, en: `too small: at least ${issue.minimum}` }
    case 'too_big':
      return issue.origin === 'string'
        ? { ar: `أكبر طول مقبول ${issue.maximum}`, en: `too long: at most ${issue.maximum}` }
        : { ar: `أكبر قيمة مقبولة ${issue.maximum}`, en: `too large: at most ${issue.maximum}` }
    default: {
      const ar = issue.code === 'custom' ? issue.params?.ar : undefined
      return { ar: typeof ar === 'string' ? ar : 'قيمة غير مقبولة', en: issue.message }
    }
  }
}
