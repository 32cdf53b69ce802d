import { type AttributionPhrase, attributionPhrases } from '../lexicon/attribution-phrases.js'
import { normalize, type Span } from '../text/index.js'
import type { CueForm } from './quote.js'
import { type Reading, sentenceOf, stemStart, wordAt } from './reading.js'
import { jussiveForms, type VerbForm, verbForms } from './verb-forms.js'
import { ends, negations, relatives } from './words.js'

/** A word that may report: whether it does depends on what follows. */
export interface CueWord {
  /** Its token, and the one behind it. */
  readonly at: number
  readonly end: number
  readonly span: Span
  readonly verb: VerbForm | null
  readonly phrase: AttributionPhrase | null
  readonly form: CueForm
  /** و or ف stands before it. */
  readonly joined: boolean
  readonly negated: boolean
  /** A word before it makes it follow what it reports: وفق ما قال, حسبما قال; after كما it may. */
  readonly trails: 'maybe' | 'surely' | null
  /** It stands in a clause on a noun: البيان الذي قال. */
  readonly relative: boolean
}

/** The negation of the past. */
const LAM = /^[وف]?لم$/
const TRAILING = new Set(['حسبما', 'وفقما', 'بحسبما'])
const WHAT = new Set(['ما', 'لما'])
const SENTENCE_OPENERS = new Set(['ما', 'قد', 'لقد'])
const phrases = new Map<string, { words: readonly string[]; phrase: AttributionPhrase }[]>()
for (const phrase of attributionPhrases) {
  const words = normalize(phrase.words).split(' ')
  const first = words[0] ?? ''
  phrases.set(first, [...(phrases.get(first) ?? []), { words, phrase }])
}

/** All words of the text that may report, in order. */
export function findCueWords(reading: Reading): CueWord[] {
  const found: CueWord[] = []
  for (let at = 0; at < reading.tokens.length; at++) {
    if (reading.tokens[at]?.kind !== 'word' || (reading.named[at] ?? -1) >= 0) continue
    const cue = readPhrase(reading, at) ?? readVerb(reading, at)
    if (cue) found.push(cue)
  }
  return found
}

function readPhrase(reading: Reading, at: number): CueWord | null {
  for (const prefix of ['', 'و', 'ف']) {
    const text = wordAt(reading, at)
    if (!text.startsWith(prefix)) continue
    for (const { words, phrase } of phrases.get(text.slice(prefix.length)) ?? []) {
      const end = at + words.length
      if (words.some((word, index) => index > 0 && wordAt(reading, at + index) !== word)) continue
      // وفق ما قال: the verb is the cue
      if (WHAT.has(wordAt(reading, end)) || (phrase.before === 'an' && wordAt(reading, end) !== 'عن')) return null
      const start = stemStart(reading, at, prefix.length)
      const span = { start, end: reading.tokens[end - 1]?.end ?? start }
      const base = {
        at,
        end: phrase.before === 'an' ? end + 1 : end,
        span,
        verb: null,
        phrase,
        form: 'preposition',
      } as const
      return { ...base, joined: prefix !== '', negated: false, trails: null, relative: false }
    }
  }
  return null
}

function readVerb(reading: Reading, at: number): CueWord | null {
  const text = wordAt(reading, at)
  const behindLam = LAM.test(wordAt(reading, at - 1)) ? jussiveForms.get(text) : undefined
  const read = behindLam ? { verb: behindLam, prefix: 0 } : lookUp(text)
  if (!read) return null
  const { prefix } = read
  const previous = at > sentenceOf(reading, at).first ? wordAt(reading, at - 1) : ''
  const joined = /^[وف]/.test(text.slice(0, prefix)) || previous === 'و'
  if (CERTAINLY.has(text) && reading.tokens[at - 1]?.kind !== 'word') return null
  // Behind a preposition there is no verb: في رد, بعد نفي.
  if (read.verb.form === 'noun' && POSSIBLE.test(previous)) return null
  if (read.verb.form === 'imperfect' && prefix === 0 && isWished(reading, at)) return null
  const noVerb =
    DONE.test(previous) ||
    (!joined && (ends.has(previous) || phrases.has(previous)) && !SENTENCE_OPENERS.has(previous) && !STAY.has(previous))
  const verb = noVerb ? asNoun(read.verb, text.slice(prefix)) : read.verb
  if (!verb) return null
  const finite = verb.form === 'perfect' || verb.form === 'imperfect'
  const span = { start: stemStart(reading, at, prefix), end: reading.tokens[at]?.end ?? 0 }
  const what = WHAT.has(previous) && (phraseEndsAt(reading, at - 2) || TRAILING.has(wordAt(reading, at - 1)))
  const trails = what || TRAILING.has(previous) ? 'surely' : previous === 'كما' && !joined ? 'maybe' : null
  const relative = trails === null && relatives.has(previous) && previous !== 'من'
  const negated = finite && (LAM.test(previous) || (verb.form === 'imperfect' && negations.has(previous)))
  return { at, end: at + 1, span, verb, phrase: null, form: verb.form, joined, negated, trails, relative }
}

/** At the head of a clause it is "certainly". */
const CERTAINLY = new Set(['بالتاكيد', 'وبالتاكيد'])

/** يمكن القول إن: whoever may say it does not. */
const POSSIBLE = /^[ويلت]?(?:يمكن|يجوز|نستطيع|بوسع|بامكان|بالامكان)(?:ني|نا|ك|ه)?$/

/** سيتم نقل, جرى كشف, عدم نفي: a verbal noun stands behind them. */
const DONE = /^(?:[وف]?س?(?:يتم|تتم|يجري)|[وف]?(?:تم|تمت|جري|جرت)|عدم)$/

/** عليه أن يقول, لكي يؤكد, قد يقول: what is not said yet; but قبل أن يضيف. */
function isWished(reading: Reading, at: number): boolean {
  const previous = wordAt(reading, at - 1)
  if (previous === 'ان') return wordAt(reading, at - 2) !== 'قبل'
  return /^(?:ل?كي|قد|سوف|لن)$/.test(previous)
}

/** Verb and verbal noun may be written alike: إلى نفي, حول وصفه, إلى تطمين. */
function asNoun(form: VerbForm, text: string): VerbForm | null {
  if (form.form === 'noun' || form.form === 'participle') return form
  const masdar = form.verb.forms[3]
  return masdar !== undefined && text.startsWith(normalize(masdar).replace(/ه$/, '')) ? { ...form, form: 'noun' } : null
}

/** Words among `ends` behind which a verb may stand. */
const STAY = new Set([
  'حيث',
  'بينما',
  'فيما',
  'ثم',
  'لكن',
  'عندما',
  'حين',
  'كما',
  'قد',
  'كان',
  'كانت',
  'انا',
  'نحن',
  'هم',
  'هو',
  'هي',
  'اذا',
  'بعدما',
  'الا',
  'او',
])

/** The form itself, or behind و and ف, or, for a noun, behind ب as well: وبقوله. */
function lookUp(text: string): { verb: VerbForm; prefix: number } | null {
  const whole = verbForms.get(text)
  if (whole) return { verb: whole, prefix: 0 }
  let prefix = text.startsWith('و') || text.startsWith('ف') ? 1 : 0
  const joined = prefix ? verbForms.get(text.slice(prefix)) : undefined
  if (joined) return { verb: joined, prefix }
  if (text.charAt(prefix) !== 'ب') return null
  prefix++
  // نفى and نفي are written alike on the view; behind ب it is the noun, and وبعد is no form of عد.
  const form = verbForms.get(text.slice(prefix))
  const noun = form ? asNoun(form, text.slice(prefix)) : null
  // بوصفه: in his quality as
  return noun?.form === 'noun' && noun.verb.key !== 'describe' ? { verb: noun, prefix } : null
}

/** Whether an attribution phrase ends with this token. */
function phraseEndsAt(reading: Reading, at: number): boolean {
  const text = wordAt(reading, at).replace(/^[وف](?=.{3})/, '')
  return phrases.has(text) || phrases.has(wordAt(reading, at)) || wordAt(reading, at - 1) === 'حد'
}
