import { textFragment } from '@corpus/core/export'
import { formatDate } from '../i18n/format'
import type { SearchMessages } from '../i18n/search-messages'
import { el, litText } from './dom'
import type { Copied, Found, Hit, Line } from './protocol'

/** The language of the page. */
export interface Language {
  readonly lang: 'ar' | 'en'
  readonly prefix: string
  readonly words: SearchMessages
}

const ARABIC = { lang: 'ar', dir: 'rtl' } as const

/** The address of a sentence; browsers that know text fragments mark the word too. */
function linkTo(article: string, sentence: string | null, word: string | undefined, { prefix }: Language): string {
  const page = `${prefix}/articles/${article}/${sentence === null ? '' : `#${sentence}`}`
  return word === undefined ? page : textFragment(page, word)
}

const COPIED: readonly Copied[] = ['words', 'citation', 'link']

/** @param tell called when something was copied, or could not be */
export function showHit(hit: Hit, language: Language, tell: (done: boolean) => void): HTMLElement {
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
  const [first] = hit.matches
  const href = linkTo(hit.article, hit.sentence, first && hit.text.slice(first.start, first.end), language)
  const title =
    hit.title === null
      ? el('span', {}, `${words.untitled} (`, el('bdi', { dir: 'ltr' }, hit.article), ')')
      : el('bdi', ARABIC, hit.title)
  const facts = [hit.outlet[lang], hit.published === null ? null : formatDate(hit.published, { lang })]
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
export function showLine({ article, sentence, before, match, after }: Line, language: Language): HTMLElement {
  const href = linkTo(article, sentence, match, language)
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
  const href = linkTo(article, sentence, undefined, language)
  return el(
    'li',
    {},
    el('blockquote', ARABIC, ...pieces.map(({ text, kind }) => el(TAGS[kind], {}, text))),
    el('a', { href }, `${language.words.verify.source}: `, el('bdi', { dir: 'ltr' }, article)),
  )
}
