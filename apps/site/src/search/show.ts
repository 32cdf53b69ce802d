import { formatDate } from '../i18n/format'
import type { SearchMessages } from '../i18n/search-messages'
import { el, litText } from './dom'
import type { Asked, Copied, Found, Hit, Line } from './protocol'
import { writePlace } from './state'

/** The language of the page. */
export interface Language {
  readonly lang: 'ar' | 'en'
  readonly prefix: string
  readonly words: SearchMessages
}

const ARABIC = { lang: 'ar', dir: 'rtl' } as const

interface Target {
  readonly article: string
  readonly sentence: string | null
}

/** The address of a sentence, with the query that found it, if any: the article lights what meets it. */
function linkTo({ article, sentence }: Target, query: string, { prefix }: Language): string {
  return `${prefix}/articles/${article}/${query}${sentence === null ? '' : `#${sentence}`}`
}

const COPIED: readonly Copied[] = ['words', 'citation', 'link']

/** @param tell called when something was copied, or could not be */
export function showHit(
  hit: Hit,
  asked: Omit<Asked, 'lang'>,
  language: Language,
  tell: (done: boolean) => void,
): HTMLElement {
  const { lang, words } = language
  const toButton = (name: Copied): HTMLElement => {
    const button = el('button', { type: 'button' }, words.copies[name])
    button.addEventListener('click', () => {
      copy(hit.copies[name]).then(
        () => tell(true),
        () => tell(false),
      )
    })
    return button
  }
  const href = linkTo(hit, writePlace(asked, hit.at), language)
  const title =
    hit.title === null
      ? el('span', {}, `${words.untitled} (`, el('bdi', { dir: 'ltr' }, hit.article), ')')
      : el('bdi', ARABIC, hit.title)
  const facts = [hit.outlet?.[lang] ?? null, hit.published === null ? null : formatDate(hit.published, { lang })]
  return el(
    'li',
    {},
    el('a', { href, class: 'to' }, title),
    el('p', { class: 'small muted' }, facts.filter((fact) => fact !== null).join(' · ')),
    el('p', ARABIC, ...litText(hit)),
    el('p', { class: 'copies small' }, `${words.copy} `, ...COPIED.map(toButton)),
  )
}

/** Fails where the browser forbids it, or has no clipboard for a page without https. */
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** A key word in its context: the text before it, the word, and what follows, in reading order. */
export function showLine(line: Line, asked: Omit<Asked, 'lang'>, language: Language): HTMLElement {
  const { before, match, after } = line
  const href = linkTo(line, writePlace(asked, line.at), language)
  return el(
    'li',
    { ...ARABIC, class: 'line' },
    el('span', { class: 'before' }, el('span', {}, before)),
    el('a', { href, class: 'to' }, match),
    el('span', { class: 'after' }, after),
  )
}

const TAGS = { added: 'del', dropped: 'ins', same: 'span' } as const

export function showFound({ article, sentence, pieces }: Found, language: Language): HTMLElement {
  const href = linkTo({ article, sentence }, '', language)
  return el(
    'li',
    {},
    el('blockquote', ARABIC, ...pieces.map(({ text, kind }) => el(TAGS[kind], {}, text))),
    el('a', { href }, `${language.words.verify.source}: `, el('bdi', { dir: 'ltr' }, article)),
  )
}
