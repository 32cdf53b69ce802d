import { OpenAPIHono } from '@hono/zod-openapi'
import { explainIssue } from './faults.js'
import { toProblem } from './problem.js'

/** A router whose validation failures are problems. */
export function newRouter(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const errors = result.error.issues.map((issue) => ({
        path: [result.target, ...issue.path].join('.'),
        messages: explainIssue(issue),
      }))
      return toProblem(c, 'invalid-request', errors)
    },
  })
}
