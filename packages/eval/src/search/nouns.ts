import { readFileSync } from 'node:fs'
import { normalize } from '@corpus/core'

/** Nouns of WikiNews as they stand without clitics, from its gold tags: masculine, or feminine in ة. */
export function readNouns(shared: string): string[] {
  const nouns = new Set<string>()
  for (const line of readFileSync(`${shared}/data/seg/wikinews/wikinews.tsv`, 'utf8').split('\n').slice(1)) {
    const [, , full = '', tags = ''] = line.split('\t')
    const parts = full.split('+')
    const kinds = tags.split('+')
    const at = kinds.indexOf('NOUN')
    if (at < 0 || parts.length !== kinds.length) continue
    if (kinds[at + 1] === 'NSUFF' && parts[at + 1] !== 'ة') continue
    const noun = `${parts[at]}${kinds[at + 1] === 'NSUFF' ? 'ة' : ''}`
    if (/^[ء-ي]{3,}$/u.test(noun)) nouns.add(noun)
  }
  return [...nouns]
}

/** Nouns that begin with a letter that is also a clitic. */
export const AMBIGUOUS = ['وزير', 'وزارة', 'بلد', 'كتاب', 'فريق', 'لقاء']

/** Eight forms in which a reader may type it. */
export function attachedForms(noun: string): string[] {
  const joined = noun.startsWith('ل') ? `ل${noun}` : `لل${noun}`
  return [...['', 'ال', 'وال', 'بال', 'و', 'ب', 'ل'].map((prefix) => prefix + noun), joined]
}

const PREPOSITIONS = ['', 'ب', 'ك', 'ل']
/** Without ي, which is written as the ending of relation: محلي. */
const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'كما', 'كن', 'نا']

/** All forms that the noun takes with clitics, for `isForm`: generated, not cut, so that they owe nothing to core. */
export function cliticForms(noun: string): ReadonlySet<string> {
  const forms = new Set<string>()
  const carriers = carriersOf(noun)
  for (const first of ['', 'و', 'ف']) {
    for (const preposition of PREPOSITIONS) {
      const prefix = first + preposition
      forms.add(toForm(prefix + noun))
      for (const pronoun of PRONOUNS) for (const carrier of carriers) forms.add(toForm(prefix + carrier + pronoun))
      forms.add(toForm(preposition === 'ل' ? `${prefix}ل${noun.replace(/^ل/u, '')}` : `${prefix}ال${noun}`))
    }
  }
  return forms
}

/** ة is written ت before a pronoun, and a final hamza has three seats. */
function carriersOf(noun: string): string[] {
  if (noun.endsWith('ة')) return [`${noun.slice(0, -1)}ت`]
  if (noun.endsWith('ء')) return [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`]
  return [noun]
}

/** Folded, but with ة apart from ه: بلدة is no form of بلد. */
export function toForm(word: string): string {
  return normalize(word.replaceAll('ة', '\u0001'))
}
