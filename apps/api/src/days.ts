import { faults } from './faults.js'
import { Problem } from './problem.js'

/** Days of a request, `YYYY-MM-DD`, both included. */
interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** @throws Problem when the last day is before the first */
export function refuseReversed({ from, to }: Days): void {
  if (from === undefined || to === undefined || from <= to) return
  throw new Problem('invalid-request', [{ path: 'query.to', messages: faults.reversed }])
}
