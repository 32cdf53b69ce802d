import { type MeetingWord, meetingWords } from '../lexicon/meeting-words.js'
import { normalize } from '../text/index.js'

/** A written form of a word that tells of a meeting. */
export interface MeetingForm {
  readonly word: MeetingWord
  readonly form: 'imperfect' | 'noun' | 'participle' | 'perfect'
  /** With a pronoun: استقبله is the one received; لقائه the one who meets; `both` for لقائهما. */
  readonly pronoun: 'both' | 'one' | null
  /** اللقاء: it may stand for one told before. */
  readonly definite: boolean
  /** سيلتقي */
  readonly ahead: boolean
  /** Words of the noun: two for جلسة مباحثات. */
  readonly length: number
}

const ONE = ['ه', 'ها', 'هم']
const BOTH = ['هما']
const none = { pronoun: null, definite: false, ahead: false, length: 1 } as const

/** All forms, as the normal view spells them, without و and ف before them. */
const forms = listForms()

function listForms(): ReadonlyMap<string, MeetingForm> {
  const found = new Map<string, MeetingForm>()
  const add = (word: string, form: MeetingForm): void => {
    const key = normalize(word)
    if (!found.has(key)) found.set(key, form)
  }
  for (const word of meetingWords) {
    for (const text of word.perfect ? perfectOf(word.perfect) : []) add(text, { ...none, word, form: 'perfect' })
    for (const text of word.imperfect ? imperfectOf(word.imperfect) : []) {
      add(text, { ...none, word, form: 'imperfect' })
      add(`س${text}`, { ...none, word, form: 'imperfect', ahead: true })
    }
    for (const verb of [word.perfect, word.imperfect]) {
      const form = verb === word.perfect ? 'perfect' : 'imperfect'
      const stem = verb?.replace(/ى$/, 'ا')
      if (stem) for (const ending of ONE) add(stem + ending, { ...none, word, form, pronoun: 'one' })
    }
    if (word.participle) add(`${word.participle}ا`, { ...none, word, form: 'participle' })
    for (const noun of word.nouns) {
      const length = noun.split(' ').length
      add(noun, { ...none, word, form: 'noun', length })
      add(`${noun}ا`, { ...none, word, form: 'noun', length })
      add(`ال${noun}`, { ...none, word, form: 'noun', definite: true, length })
      add(`لل${noun}`, { ...none, word, form: 'noun', definite: true, length })
      for (const stem of stemsOf(noun)) {
        for (const ending of ONE) add(stem + ending, { ...none, word, form: 'noun', pronoun: 'one', length })
        for (const ending of BOTH) add(stem + ending, { ...none, word, form: 'noun', pronoun: 'both', length })
      }
    }
  }
  return found
}

/** زار زارت زارا زارتا زاروا; التقى التقت التقيا التقوا. */
function perfectOf(word: string): string[] {
  if (!word.endsWith('ى')) return [word, `${word}ت`, `${word}ا`, `${word}تا`, `${word}وا`]
  const stem = word.slice(0, -1)
  return [word, `${stem}ت`, `${stem}يا`, `${stem}تا`, `${stem}وا`]
}

/** يلتقي تلتقي يلتقيان يلتقون, and behind لم يلتق and يزر. */
function imperfectOf(word: string): string[] {
  const rest = word.slice(1)
  const short = rest.replace(/ي$/, '').replace(/و(?=.$)/, '')
  return [`ي${rest}`, `ت${rest}`, `ي${rest}ان`, `ي${rest.replace(/ي$/, '')}ون`, `ي${short}`, `ت${short}`]
}

/** Before a pronoun: زيارت, لقائ, لقاؤ. */
function stemsOf(noun: string): string[] {
  if (noun.endsWith('ة')) return [`${noun.slice(0, -1)}ت`]
  if (noun.endsWith('ء')) return [noun, `${noun.slice(0, -1)}ئ`, `${noun.slice(0, -1)}ؤ`]
  return [noun]
}

/** و and ف, and before nouns ب and ل: وبلقاء, للقاء. */
const PREFIX = /^([وف]?)([بل]?)/

/**
 * Reads the word as a form, with its prefixes: `joined` for و and ف, `purpose` for ل; null when it is none.
 * `next` is the word behind it, for nouns of two words.
 */
export function readForm(text: string, next: string): (MeetingForm & { joined: boolean; purpose: boolean }) | null {
  const [, conjunction = '', preposition = ''] = PREFIX.exec(text) ?? []
  for (const cut of new Set([0, conjunction.length, conjunction.length + preposition.length])) {
    const bare = text.slice(cut)
    const form = forms.get(`${bare} ${next}`) ?? forms.get(bare)
    if (!form || (cut > conjunction.length && form.form !== 'noun')) continue
    const purpose = form.form === 'noun' && text.slice(0, cut).endsWith('ل')
    return { ...form, joined: cut > 0 && conjunction !== '', purpose }
  }
  return null
}
