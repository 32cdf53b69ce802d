import { type ReportingVerb, reportingVerbs } from '../lexicon/reporting-verbs.js'
import { normalize } from '../text/index.js'
import type { CueForm } from './quote.js'

/** A written form of a verb of reporting. */
export interface VerbForm {
  readonly verb: ReportingVerb
  readonly form: CueForm
  /** It carries a pronoun for whom or what is spoken of: وصفه, أعلنته. For a noun it is the one who speaks: قوله. */
  readonly pronoun: boolean
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما']

/** All forms, as the normal view spells them. Where two rows share a form the first one and the finite verb win. */
export const verbForms: ReadonlyMap<string, VerbForm> = listForms()

/** Forms behind لم that are written in another way than the imperfect: لم يقل, لم يشر, لم ينف. */
export const jussiveForms: ReadonlyMap<string, VerbForm> = listJussives()

function listForms(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (verb: ReportingVerb, form: CueForm, words: readonly string[], pronoun = false): void => {
    for (const word of words) {
      const key = normalize(word)
      if (!forms.has(key)) forms.set(key, { verb, form, pronoun })
    }
  }
  for (const verb of reportingVerbs) add(verb, 'perfect', perfectOf(verb.forms[0]))
  for (const verb of reportingVerbs) if (verb.forms[1]) add(verb, 'imperfect', imperfectOf(verb.forms[1]))
  for (const verb of reportingVerbs) if (verb.forms[2]) add(verb, 'participle', participleOf(verb.forms[2]))
  for (const verb of reportingVerbs) {
    const [perfect, imperfect, , masdar] = verb.forms
    if (isTransitive(verb)) {
      add(verb, 'perfect', perfectOf(perfect).flatMap(withPronoun), true)
      if (imperfect) add(verb, 'imperfect', imperfectOf(imperfect).flatMap(withPronoun), true)
    }
    if (masdar) {
      add(verb, 'noun', withPronoun(masdar), true)
      add(verb, 'noun', [masdar, `ال${masdar}`])
    }
  }
  return forms
}

function listJussives(): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  for (const verb of reportingVerbs) {
    const short = verb.forms[1]?.replace(/[اوي](.)$/, '$1').replace(/[ىيو]$/, '')
    if (!short || short === verb.forms[1] || !verb.takes.includes('clause')) continue
    for (const prefix of ['ي', 'ت']) {
      forms.set(normalize(prefix + short.slice(1)), { verb, form: 'imperfect', pronoun: false })
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
function perfectOf(word: string): string[] {
  if (/[ىا]$/.test(word)) {
    const stem = word.slice(0, -1)
    return [word, `${stem}ت`, `${stem}وا`, `${stem}تا`]
  }
  return [word, `${word}ت`, `${word}وا`, `${word}ا`, `${word}تا`]
}

/** يقول تقول يقولون يقولان; يدعي تدعي يدعون. */
function imperfectOf(word: string): string[] {
  const rest = word.slice(1)
  const stem = rest.replace(/[ىيو]$/, '')
  return [`ي${rest}`, `ت${rest}`, `ي${stem}ون`, `ي${rest}ان`]
}

/** مؤكدا مؤكدة مؤكدين. */
function participleOf(word: string): string[] {
  return [`${word}ا`, `${word}ة`, `${word.replace(/ي$/, '')}ين`]
}

/** وصفه, أعلنته, اتهموه, ادعائه. */
function withPronoun(word: string): string[] {
  const stem = word.replace(/وا$/, 'و').replace(/ة$/, 'ت').replace(/ى$/, 'ا')
  return PRONOUNS.flatMap((pronoun) =>
    stem.endsWith('ء') ? [`${stem}${pronoun}`, `${stem.slice(0, -1)}ئ${pronoun}`] : [stem + pronoun],
  )
}
