import type { z } from '@hono/zod-openapi'
import type { Messages } from './problem.js'

/**
 * What is wrong with a value that a schema refused, in both languages. A check of one's own brings its Arabic sentence
 * as `params.ar`, beside its English `error`.
 */
export function explainIssue(issue: z.core.$ZodIssue): Messages {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = issue.keys.join(', ')
      return { ar: `غير معروف: ${names}`, en: `unknown: ${names}` }
    }
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
