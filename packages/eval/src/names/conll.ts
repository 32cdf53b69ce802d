import { type Mention, normalize, parseArticle, type Span } from '@corpus/core'
import { type NamesModel, nationalityOf } from '@corpus/core/names'
import type { Entity } from './corpus.ts'

/**
 * What the product finds, by the guideline of CoNLL 2003, which CLEANANERCorp is nearer to than ANERcorp: nationalities,
 * peoples, religions and ideologies are names of no other kind, currencies are no names, and ministries, councils and
 * courts are organizations. Written from that guideline and from the training part of ANERcorp.
 */

interface Found {
  readonly kind: Entity['kind']
  readonly span: Span
}

const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map((word) => normalize(word)))

/** Peoples that are not of a country of today, religions and ideologies; broken plurals too. They count with article. */
const PEOPLES = foldedSet(
  'آسيوي أرمني أسكتلندي إسكتلندي أمازيغي بربري تركماني سلافي سوفياتي سوفييتي سوفيتي صربي غجري فارسي كاتالوني ' +
    'لاتيني ماوري يوغوسلافي أتراك أرمن أفارقة أفغان أكراد ألمان أمريكان أميركان إنجليز بربر تتار روس صرب عرب غجر ' +
    'فرس مغاربة هنود إسلام إسلامي أقباط إنجيلي بروتستانتي بوذي درزي دروز سني شيعة شيعي علوي قبطي كاثوليكي مسلم ' +
    'مسلمات مسلمة مسلمون مسلمين مسيحي نصارى نصراني هندوس هندوسي يهود يهودي اشتراكي بلشفي شيوعي صهيوني فاشي ' +
    'ليبرالي ماركسي نازي',
)
const CURRENCIES = foldedSet('جنيه درهم دولار دينار روبل روبية ريال شيكل فرنك ليرة مارك ين يورو يوان')
/** Heads of bodies that are names by the guideline. */
const HEADS = foldedSet(
  'أكاديمية اتحاد بنك جامعة جبهة جمعية حزب رابطة لجنة مؤسسة مجلس محكمة معهد مفوضية منظمة نقابة هيئة وزارة وكالة',
)
const ENDING = /(?<=ي)(?:ه|ات|ون|ين|ان)$/
/** Of Mali, but of money nearly always: المالية. */
const OF_MONEY = /^(?:ال|لل)?مالي/

/** Names of the tagger, then bodies of the rules, then nationalities and peoples, each where nothing else is. */
export function toConll(
  names: readonly Found[],
  source: string,
  tokens: readonly Span[],
  model: NamesModel,
): readonly Found[] {
  const text = ({ start, end }: Span): string => source.slice(start, end)
  const kept = names
    .filter(({ kind, span }) => kind !== 'other' || !isCurrency(text(span)))
    .map((name) => (name.kind === 'organization' && isPeople(text(name.span)) ? toOther(name.span) : name))
  const bodies = findBodies(source, model).filter(isFreeOf(kept))
  const found = [...kept, ...bodies]
  const others = tokens.filter((token) => isNationality(text(token)) || isPeople(text(token))).map(toOther)
  return [...found, ...others.filter(isFreeOf(found))]
}

const toOther = (span: Span): Found => ({ kind: 'other', span })

function isFreeOf(names: readonly Found[]): (name: Found) => boolean {
  return ({ span }) => !names.some((name) => name.span.start < span.end && span.start < name.span.end)
}

/** Without the nationality at their end: مجلس الشيوخ of مجلس الشيوخ الأميركي. Not those of states (الحكومة المصرية). */
function findBodies(source: string, model: NamesModel): Found[] {
  return parseArticle(source, { names: model, until: 'mentions' }).mentions.flatMap(({ kind, rule, span }: Mention) => {
    if (kind !== 'organization' || /model$|state-head$/.test(rule)) return []
    const words = source.slice(span.start, span.end).split(' ')
    const [head = '', last = ''] = [words[0], words.at(-1)]
    if (rule.endsWith('inside-head') && !formsOf(head).some((form) => HEADS.has(bareOf(form)))) return []
    const cut = words.length > 2 && isNationality(last) ? last.length + 1 : 0
    return [{ kind, span: { start: span.start, end: span.end - cut } }]
  })
}

/** الفرنسي, والفرنسية */
function isNationality(word: string): boolean {
  return formsOf(word).some((form) => nationalityOf(form) !== undefined && !OF_MONEY.test(form))
}

/** بالعرب, المسلمون, الإسلامية */
function isPeople(word: string): boolean {
  return formsOf(word).some((form) => {
    const bare = bareOf(form)
    return bare !== form && (PEOPLES.has(bare) || PEOPLES.has(bare.replace(ENDING, '')))
  })
}

/** دولار, بالريال السعودي */
function isCurrency(name: string): boolean {
  const [head = ''] = name.split(' ')
  return formsOf(head).some((form) => CURRENCIES.has(bareOf(form).replace(/(?<=...)(?:ا|ات)$/, '')))
}

/** The folded word, and without what may be proclitics. */
function formsOf(word: string): string[] {
  const folded = normalize(word)
  return [folded, folded.replace(/^[وف]/, ''), folded.replace(/^[وف]?[بك](?=ال)/, '')]
}

const bareOf = (form: string): string => form.replace(/^(?:ال|لل)/, '')
