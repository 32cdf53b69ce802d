import { bodyMatters } from '../../lexicon/body-matters.js'
import { bodyWords } from '../../lexicon/body-words.js'
import { organizationHeads } from '../../lexicon/organization-heads.js'
import { speakerNouns } from '../../lexicon/speaker-nouns.js'
import { titles } from '../../lexicon/titles.js'
import { indexBy, normalize, setOf, type Word } from '../../text/index.js'
import { matchPlace } from './find-places.js'
import { isGivenName } from './given-name.js'
import { nationalityOf } from './nationality.js'
import { isJoined } from './phrase-index.js'
import { endsName, isPlainWord } from './plain-word.js'

/** How far the name of a body goes behind its head word. */

export const heads = indexBy(organizationHeads, ({ word }) => [word])
const wordsOf = (key: (typeof bodyWords)[number]['key']): ReadonlySet<string> =>
  new Set(bodyWords.filter((row) => row.key === key).map((row) => normalize(row.word)))
const adjectives = wordsOf('adjective')
const matters = wordsOf('matter')
const alsoBodies: ReadonlySet<string> = new Set(bodyMatters.alsoBodies)
/** Who is named beside a body: والجهات, والوفد, والسيد. */
const parties = setOf([
  ...speakerNouns.flatMap(({ kind, word }) =>
    (kind === 'person' || kind === 'body' || kind === 'source') && !alsoBodies.has(word) ? [`ال${word}`] : [],
  ),
  ...titles.map(({ word }) => word),
])
/** A name of a body has no more words behind its head. */
const MOST_WORDS = 6

/** الخطوط الجوية الماليزية */
export const endOfAdjectives = (words: readonly Word[], at: number): number =>
  endOfRun(words, at, isAdjective, MOST_OF_HEAD)
/** Adjectives right behind the head: المركز الإسلامي الثقافي الإيطالي. */
const MOST_OF_HEAD = 3

/** الكوري الجنوبي */
const PART_OF_LAND = /^ال(?:جنوبي|شمالي|شرقي|غربي)ه?$/
/** الحكومة المغربية, الجيش السوري, البرلمان الأوروبي */
export function endOfState(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i]
    if (!word || !isJoined(word)) return null
    if (nationalityOf(word.text) !== undefined) return endOfRun(words, i, (text) => PART_OF_LAND.test(text), 1)
    if (!adjectives.has(word.text)) return null
  }
  return null
}

/** المحكمة الدستورية, الاتحاد السعودي لكرة القدم: behind a definite head an adjective must come. */
export function endOfDefinite(words: readonly Word[], at: number): number | null {
  const last = endOfAdjectives(words, at)
  return last === at ? null : endOfMatter(words, last, false)
}

/** Heads whose name may be nouns joined by و: وزارة الثقافة والفنون الشعبية, حزب الأصالة والمعاصرة. */
const PAIRED =
  /^[وفبلك]{0,2}(?:وزاره|حزب|معهد|اداره|هييه|مركز|جامعه|كليه|لجنه|جبهه|نقابه|اتحاد|جمعيه|منظمه|موسسه|غرفه|صندوق|مديريه|ديوان|اكاديميه|برنامج|مفوضيه)$/
/** How many nouns may be joined to the first. */
const MOST_PAIRED = 3
/** Behind a definite noun only adjectives go on: مديرية الأمن العام, not مجلس الوزراء التفجير. */
const plainAdjectives = setOf(bodyMatters.adjectives)
const describesBody = (text: string): boolean =>
  isRelational(text) || plainAdjectives.has(text) || /^ال\p{L}{2,}ي(?:ين)?$/u.test(text)
/** الوزراء; not الإحصاء, القضاء */
const PEOPLE = /^ال(?!صحراء)[^ا]\p{L}{2}اء$/u
/** Indefinite nouns between the head and the definite one: إدارة سجلات مديرية صحة المنيا. */
const MOST_OPEN = 3

/** Heads behind which a person's name stands: جامعة محمد الخامس. */
const NAMED_FOR = /^[وفبلك]{0,2}(?:جامعه|موسسه|كليه|معهد|جايزه|كتايب|اكاديميه)$/

/** هيئة شؤون الإعلام, مجلس النواب اللبناني, مديرية أمن القاهرة: up to a definite noun or a place, and its adjectives. */
export function endOfConstruct(words: readonly Word[], at: number): number | null {
  const { text: head } = words[at] as Word
  let last = at
  let ofPeople = false // no feminine adjective describes them: مجلس الوزراء الموافقة
  let closed = false // by a nationality: not معهد غوته الألماني الدورة الخامسة
  for (let i = at + 1; i < words.length && i <= at + MOST_WORDS; i++) {
    const word = words[i] as Word
    if (!isJoined(word)) break
    const { text } = word
    const place = matchPlace(words, i)
    if (place?.cut === 0) {
      last = i + place.length - 1
      i = last
      continue
    }
    if (endsName(text)) break
    if (isDefinite(text)) {
      const goesOn = ofPeople ? isAdjective(text) : describesBody(text) || (!closed && isFeminine(text))
      if (last > at && !goesOn) break
      ofPeople = PEOPLE.test(text)
      closed ||= nationalityOf(text) !== undefined
      last = i
    } else if (last > at) break
    else if (isPlainWord(text) || text.startsWith('ل') || i - at > MOST_OPEN) break
    else if (nationalityOf(text) !== undefined)
      return null // محكمة مصرية
    else if (isGivenName(text) && !NAMED_FOR.test(head)) return null // رقيب شرطة محمد
  }
  if (last === at) return null
  const paired = PAIRED.test(head) ? endOfPaired(words, last) : last
  const complete = !words
    .slice(at + 1, last + 1)
    .some(({ text }) => isDefinite(text) && heads.get(text)?.key === 'inside')
  return paired > last ? paired : endOfMatter(words, last, complete)
}

const isAdjective = (text: string): boolean => adjectives.has(text) || nationalityOf(text) !== undefined
/** التقليدية, الجنائي: relational, as adjectives of bodies mostly are. */
const isRelational = (text: string): boolean => isAdjective(text) || /^ال\p{L}{3,}يه?$/u.test(text)
/** Behind a feminine or a plural any adjective may come: الطاقات المتجددة. */
const isFeminine = (text: string): boolean => /^ال\p{L}{3,}ه$/u.test(text) && !parties.has(text) && !heads.has(text)
/** The same of people: التونسيين. */
const isRelationalOfMatter = (text: string): boolean =>
  (/^ال\p{L}+(?:[يه]|يين)$/u.test(text) || isAdjective(text)) && !endsName(text)

/** والفنون الشعبية, والثقافة والعلوم: nouns that are joined to what the body is for; not والحكومة, والوزير, والسعودية. */
function endOfPaired(words: readonly Word[], at: number): number {
  let last = at
  for (let count = 0; count < MOST_PAIRED; count++) {
    const next = words[last + 1]
    if (!next || !isJoined(next) || !/^وال\p{L}{3,}/u.test(next.text)) break
    const noun = next.text.slice(1)
    if (heads.has(noun) || endsName(noun) || nationalityOf(noun) !== undefined || isParty(noun)) break
    if (matchPlace(words, last + 1)) break
    const plural = /(?:ات|ه)$/.test(noun)
    last = endOfRun(words, last + 1, (text, count) => isRelational(text) || (plural && count === 0 && isFeminine(text)))
  }
  return last
}

/** The word or its plural: المستثمرين, الشركات. */
const isParty = (noun: string): boolean =>
  parties.has(noun) ||
  (/.{4}(?:ين|ون|ات)$/.test(noun) && (parties.has(noun.slice(0, -2)) || parties.has(`${noun.slice(0, -2)}ه`)))

/** Adjectives behind one noun. */
const MOST_ADJECTIVES = 2

function endOfRun(
  words: readonly Word[],
  at: number,
  belongs: (text: string, count: number) => boolean,
  most = MOST_ADJECTIVES,
): number {
  let last = at
  for (let count = 0; count < most; count++) {
    const word = words[last + 1]
    if (!word || !isJoined(word) || !belongs(word.text, count) || endsName(word.text)) break
    last++
  }
  return last
}

const isDefinite = (text: string): boolean => /^ال\p{L}{2,}/u.test(text)

/** للدفاع with عن, للتأمين with على. */
const governing: ReadonlyMap<string, string> = new Map(
  bodyMatters.governing.map(({ noun, preposition }) => [normalize(`لل${noun}`), normalize(preposition)]),
)
/** قالت الوزارة للصحفيين */
const TOLD = /^لل(?:صحفي|صحافي|اعلامي|صحيفه|جريده|موقع|قناه|وكاله)/
/** With one of these behind it a noun tells what somebody is to do: دعا وزارة الصحة للنظر في الطلب. */
const OF_PURPOSE = new Set(['عن', 'من', 'علي', 'في', 'الي', 'مع', 'بين'])

/**
 * للطاقة الذرية, لكرة القدم, للتربية والثقافة والعلوم: what the body is for. A name that is `complete` without it has it
 * less often: not وزارة الصحة للوقوف على ذلك.
 */
export function endOfMatter(words: readonly Word[], at: number, complete: boolean): number {
  const next = words[at + 1]
  if (!next || !isJoined(next)) return at
  const noun = words[at + 2]
  const joined = noun && isJoined(noun) ? noun.text : ''
  if (/^لل\p{L}{3,}/u.test(next.text)) {
    if (complete && (OF_PURPOSE.has(joined) || TOLD.test(next.text))) return at
    if (joined !== '' && governing.get(next.text) === joined) return endOfObject(words, at + 2) ?? at + 1
    return endOfPaired(words, endOfRun(words, at + 1, isRelationalOfMatter))
  }
  const ofNoun = /^ل(?!ل).{2}/.test(next.text) ? next.text.slice(1) : ''
  if (!complete && ofNoun !== '' && !isTold(ofNoun) && /^و(?!ال).{3}/.test(joined)) {
    // لاستغلال وتوزيع المياه
    const object = words[at + 3]
    return object && isJoined(object) && isDefinite(object.text) ? endOfRun(words, at + 3, isRelational) : at
  }
  const matter = matters.has(ofNoun)
  return matter && isDefinite(joined) ? endOfPaired(words, endOfRun(words, at + 2, isRelational)) : at
}

/** قالت الشركة الوطنية لوكالة: whom it tells. */
const isTold = (noun: string): boolean => heads.has(noun) || isParty(`ال${noun}`)

/** Behind a preposition: عن حقوق الإنسان, من التعذيب. */
function endOfObject(words: readonly Word[], at: number): number | null {
  for (let i = at + 1; i <= at + 2; i++) {
    const word = words[i]
    if (!word || !isJoined(word) || endsName(word.text)) break
    if (isDefinite(word.text)) return endOfPaired(words, endOfRun(words, i, isRelational))
    if (!matters.has(word.text)) break
  }
  return null
}
