import { futureWords } from '../../lexicon/future-words.js'
import { anyOf, type NormalView, type Span, textOf, WORD_END, WORD_START } from '../../text/index.js'
import type { DateDraft } from '../draft.js'
import { findNear } from '../near.js'
import {
  LOOSE_RELATION,
  notNear,
  PART_BEFORE,
  partField,
  RELATION,
  relationField,
  START,
  WEEKDAY,
  weekdayField,
} from '../words.js'

const KEY = new RegExp(WEEKDAY, 'gu')

/** عصر الأربعاء, يوم الاثنين, الخميس الماضي. Not صلاة الجمعة, كل جمعة. */
const pattern = (relation: string): RegExp =>
  new RegExp(
    `${PART_BEFORE}${notNear('weekday', 'before')}(?:${START}(?<this>هذا) {1,4})?(?:${START}يوم {1,4})?${START}(?<weekday>${WEEKDAY})${WORD_END}` +
      `(?: {1,4}(?<relation>${relation})${WORD_END})?`,
    'gu',
  )
const PRESS = pattern(RELATION)
const LOOSE = pattern(LOOSE_RELATION)

const wordsOf = (key: 'phrase' | 'verb') => futureWords.filter((row) => row.key === key).map((row) => row.word)
/** ستعقد الحكومة, من المقرر أن يصل: before a weekday, with no other sentence between them */
const AHEAD = new RegExp(
  `${WORD_START}[وف]?(?:${anyOf(wordsOf('phrase'))}|س[يت]${anyOf(wordsOf('verb').map((word) => word.slice(1)))})${WORD_END}[^.؟!\\n]{0,60}$`,
  'u',
)
const REACH = 76

export function weekday(view: NormalView, loose: boolean): DateDraft[] {
  return findNear(view, KEY, loose ? LOOSE : PRESS).map(({ span, groups }) => {
    const relation = relationField(groups.relation)
    return {
      span,
      calendar: 'gregorian',
      fields: {
        ...weekdayField(groups.weekday),
        ...relation,
        ...partField(groups.part),
        ...(relation.relation === undefined && isAhead(view, span) ? { ahead: true } : {}),
      },
      rule: 'weekday',
    }
  })
}

function isAhead(view: NormalView, { start }: Span): boolean {
  return AHEAD.test(textOf(view, { start: Math.max(0, start - REACH), end: start }))
}
