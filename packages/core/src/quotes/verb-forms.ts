import { type ReportingVerb, reportingVerbs } from '../lexicon/reporting-verbs.js'
import { normalize } from '../text/index.js'
import type { CueForm } from './quote.js'

/** A written form of a verb of reporting. */
export interface VerbForm {
  readonly verb: ReportingVerb
  readonly form: CueForm
  /** It carries a pronoun for whom or what is spoken of: وصفه, أعلنته. For a noun it is the one who speaks: قوله. */
  readonly pronoun: boolean
  /** What its subject is: قال, يقول, قائلا, قوله; قالت, تقول, قائلة, قولها; قالوا, يقولون, قائلين, قولهم. Null for القول. */
  readonly subject: Subject | null
}

export type Subject = 'feminine' | 'masculine' | 'plural'

/** A spelling with what its subject is. */
type Spelling = readonly [word: string, subject: Subject | null]

const PRONOUNS: readonly Spelling[] = [
  ['ه', 'masculine'],
  ['ها', 'feminine'],
  ['هم', 'plural'],
  ['هما', 'plural'],
]

/** All forms, as the normal view spells them. Where two rows share a form the first one and the finite verb win. */
export const verbForms: ReadonlyMap<string, VerbForm> = listForms()

/** Forms behind لم that are written in another way than the imperfect: لم يقل, لم يشر, لم ينف. */
export const jussiveForms: ReadonlyMap<string, VerbForm> = listJussives()

/** Whether the form is an everyday word too. */
export function isDoubtful({ verb: { doubtful }, form }: VerbForm): boolean {
  if (doubtful === undefined) return false
  if (doubtful === 'finite') return form !== 'participle'
  return doubtful === 'all' || doubtful.includes(form)
}

function listForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (verb: ReportingVerb, form: CueForm, spellings: readonly Spelling[], pronoun = false): void => {
    for (const [word, subject] of spellings) {
      const key = normalize(word)
      const known = forms.get(key)
      if (!known) forms.set(key, { verb, form, pronoun, subject })
      else if (known.verb === verb && known.form === 'imperfect' && form === 'noun')
        forms.set(key, { ...known, subject: null }) // تطمئن, تطمين
    }
  }
  for (const verb of reportingVerbs) add(verb, 'perfect', perfectOf(verb.forms[0]))
  for (const verb of reportingVerbs) if (verb.forms[1]) add(verb, 'imperfect', imperfectOf(verb.forms[1]))
  for (const verb of reportingVerbs) if (verb.forms[2]) add(verb, 'participle', participleOf(verb.forms[2]))
  for (const verb of reportingVerbs) {
    const [perfect, imperfect, , masdar] = verb.forms
    if (isTransitive(verb)) {
      add(verb, 'perfect', perfectOf(perfect).flatMap(withObject), true)
      if (imperfect) add(verb, 'imperfect', imperfectOf(imperfect).flatMap(withObject), true)
    }
    if (masdar) {
      add(verb, 'noun', withPronoun(masdar), true)
      add(verb, 'noun', [
        [masdar, null],
        [`ال${masdar}`, null],
      ])
    }
  }
  return forms
}

function listJussives(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const verb of reportingVerbs) {
    const short = verb.forms[1]?.replace(/[اوي](.)$/, '$1').replace(/[ىيو]$/, '')
    if (!short || short === verb.forms[1] || !verb.takes.includes('clause')) continue
    for (const [prefix, subject] of [
      ['ي', 'masculine'],
      ['ت', 'feminine'],
    ] as const) {
      forms.set(normalize(prefix + short.slice(1)), { verb, form: 'imperfect', pronoun: false, subject })
    }
  }
  return forms
}

/** Verbs that take a preposition alone carry no pronoun: إشادته is the noun. */
function isTransitive({ takes, ...verb }: ReportingVerb): boolean {
  // إضافة is no أضافه.
  if (verb.class === 'add') return false
  return takes.length === 0 || takes.includes('clause') || takes.includes('as')
}

/** قال قالت قالوا قالا قالتا; نفى نفت نفوا. */
function perfectOf(word: string): Spelling[] {
  const stem = /[ىا]$/.test(word) ? word.slice(0, -1) : word
  const dual: readonly Spelling[] = stem === word ? [[`${word}ا`, 'plural']] : []
  return [[word, 'masculine'], [`${stem}ت`, 'feminine'], [`${stem}وا`, 'plural'], ...dual, [`${stem}تا`, 'plural']]
}

/** يقول تقول يقولون يقولان; يدعي تدعي يدعون. */
function imperfectOf(word: string): Spelling[] {
  const rest = word.slice(1)
  const stem = rest.replace(/[ىيو]$/, '')
  return [
    [`ي${rest}`, 'masculine'],
    [`ت${rest}`, 'feminine'],
    [`ي${stem}ون`, 'plural'],
    [`ي${rest}ان`, 'plural'],
  ]
}

/** مؤكدا مؤكدة مؤكدين. */
function participleOf(word: string): Spelling[] {
  return [
    [`${word}ا`, 'masculine'],
    [`${word}ة`, 'feminine'],
    [`${word.replace(/ي$/, '')}ين`, 'plural'],
  ]
}

/** وصفه, أعلنته, اتهموه: the pronoun is not the subject. */
function withObject([word, subject]: Spelling): Spelling[] {
  return withPronoun(word).map(([spelling]) => [spelling, subject])
}

/** قوله, ادعائه: the pronoun is who speaks. */
function withPronoun(word: string): Spelling[] {
  const stem = word.replace(/وا$/, 'و').replace(/ة$/, 'ت').replace(/ى$/, 'ا')
  return PRONOUNS.flatMap(([pronoun, subject]) =>
    (stem.endsWith('ء') ? [stem, `${stem.slice(0, -1)}ئ`] : [stem]).map((base): Spelling => [base + pronoun, subject]),
  )
}
