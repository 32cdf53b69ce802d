import type { Span } from '@corpus/core'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Every failure of the API, by its stable code: status and sentence in both languages. */
export const problems = {
  'bad-cursor': {
    status: 400,
    en: 'The cursor is not one that this API gave out.',
    ar: 'لم تُصدر هذه الواجهة المؤشر (cursor) المرسل.',
  },
  'bad-query': {
    status: 400,
    en: 'The query cannot be read; `errors` says where and what was expected there.',
    ar: 'لا يمكن قراءة عبارة البحث؛ يبين errors موضع الخطأ وما كان منتظرا فيه.',
  },
  'broken-json': { status: 400, en: 'The body is not JSON.', ar: 'جسم الطلب ليس JSON.' },
  'internal-error': { status: 500, en: 'Something failed on our side.', ar: 'حدث خطأ في الخادم.' },
  'invalid-request': {
    status: 400,
    en: 'A parameter or field is missing, unknown or has a wrong value; see `errors`.',
    ar: 'معامل أو حقل ناقص أو غير معروف أو قيمته خاطئة؛ انظر errors.',
  },
  'method-not-allowed': {
    status: 405,
    en: 'This address does not take this method.',
    ar: 'لا يقبل هذا العنوان طريقة الطلب هذه.',
  },
  'not-found': { status: 404, en: 'There is nothing at this address.', ar: 'لا يوجد شيء على هذا العنوان.' },
  'rights-reserved': {
    status: 403,
    en: 'The rights of this article do not allow its text to be given out.',
    ar: 'حقوق هذا الخبر لا تسمح بنشر نصه.',
  },
  'too-large': {
    status: 413,
    en: 'The body is larger than 1 MB (1,000,000 bytes).',
    ar: 'جسم الطلب أكبر من ميغابايت واحد (1,000,000 بايت).',
  },
  'unsupported-media-type': {
    status: 415,
    en: 'The body must be application/json or text/plain.',
    ar: 'يجب أن يكون جسم الطلب application/json أو text/plain.',
  },
} as const satisfies Record<string, { status: ContentfulStatusCode; en: string; ar: string }>

export type ProblemCode = keyof typeof problems

const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Where the code is explained.' }),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
    instance: z.string().meta({ description: 'Path of the request.' }),
    messages: z.object({ ar: z.string(), en: z.string() }),
    errors: z
      .array(
        z.object({
          path: z.string(),
          message: z.string().meta({ description: 'In English.' }),
          span: z
            .object({ start: z.int().min(0), end: z.int().min(0) })
            .optional()
            .meta({ description: 'Of the fault in the query, end excluded; empty at its end.' }),
          expected: z.array(z.string()).readonly().optional().meta({ description: 'What could stand there.' }),
          messages: z.object({ ar: z.string(), en: z.string() }),
        }),
      )
      .optional()
      .meta({ description: 'Each fault by its place in the request.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, with a stable code and the sentence in both languages.' })

/** A sentence in both languages. */
export interface Messages {
  readonly ar: string
  readonly en: string
}

export interface Fault {
  readonly path: string
  readonly messages: Messages
  readonly span?: Span
  readonly expected?: readonly string[]
}

/** Thrown by a handler: the request ends with this problem. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly faults: readonly Fault[] | undefined

  constructor(code: ProblemCode, faults?: readonly Fault[]) {
    super(problems[code].en)
    this.code = code
    this.faults = faults
  }
}

/** Answers with a problem, as `application/problem+json`. */
export function toProblem(
  c: Context,
  code: ProblemCode,
  errors?: readonly Fault[],
  headers?: Record<string, string>,
): Response {
  const { status, ar, en } = problems[code]
  const body = {
    type: `/docs#${code}`,
    title: en,
    status,
    code,
    instance: new URL(c.req.url).pathname,
    messages: { ar, en },
    ...(errors ? { errors: errors.map((fault) => ({ message: fault.messages.en, ...fault })) } : {}),
  }
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json; charset=utf-8', ...headers })
}

/** The problem responses of a route, for its OpenAPI description; codes of one status are told together. */
export function problemResponses(...codes: readonly ProblemCode[]) {
  const statuses = new Set(codes.map((code) => problems[code].status))
  return Object.fromEntries(
    [...statuses].map((status) => {
      const told = codes.filter((code) => problems[code].status === status)
      const description = told.map((code) => `\`${code}\`: ${problems[code].en}`).join(' ')
      return [status, { description, content: { 'application/problem+json': { schema: problemSchema } } }]
    }),
  )
}
