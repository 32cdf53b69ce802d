import { formatNumber } from '../i18n/format'
import { newAsker } from './ask'
import { byId } from './dom'
import { startSteps } from './keyboard'
import { toRanges } from './ranges'
import { readAt, readState, writePlace, writeState } from './state'

/** Names of what is painted, for `::highlight()`. */
const ALL = 'found'
const CURRENT = 'found-now'

/** Lights the places of an article that meet the query of its address, and leads from one to the next. */
export async function lightUp(): Promise<void> {
  const bar = byId('lights', HTMLElement)
  const text = byId('text', HTMLElement)
  const { document: number = '', folder = '', none = '' } = bar.dataset
  const lang = document.documentElement.lang === 'ar' ? 'ar' : 'en'
  const { view, sort, ...query } = readState(location.search)
  const answer = await newAsker(folder)({ kind: 'places', ...query, lang, document: Number(number) })
  const found = answer.kind === 'places' ? toRanges(text, answer.spans) : []

  byId('lights-back', HTMLAnchorElement).href += writeState({ ...query, view, sort })
  byId('lights-query', HTMLElement).textContent = query.q
  byId('lights-all', HTMLElement).textContent = formatNumber(found.length, { lang })
  bar.hidden = false
  document.documentElement.classList.add('lit')

  let current = nearest(found, readAt(location.search))
  const show = (): void => {
    const place = found[current]
    if (!place) return
    byId('lights-number', HTMLElement).textContent = formatNumber(current + 1, { lang })
    byId('lights-words', HTMLElement).textContent = place.range.toString()
    paint(
      found.map(({ range }) => range),
      place.range,
    )
    bringIntoView(place.range, bar)
    const sentence = sentenceOf(place.range)
    history.replaceState(null, '', `${writePlace(query, place.start)}${sentence ? `#${sentence.id}` : ''}`)
  }
  const step = (by: 1 | -1): void => {
    current = (current + by + found.length) % Math.max(1, found.length)
    show()
  }
  const stop = startSteps({ next: () => step(1), previous: () => step(-1), close: () => close() })
  const close = (): void => {
    stop()
    paint([], null)
    bar.hidden = true
    document.documentElement.classList.remove('lit')
    history.replaceState(null, '', `${location.pathname}${location.hash}`)
    const place = found[current]
    if (place) focusAt(place.range)
  }
  byId('lights-next', HTMLButtonElement).addEventListener('click', () => step(1))
  byId('lights-previous', HTMLButtonElement).addEventListener('click', () => step(-1))
  byId('lights-close', HTMLButtonElement).addEventListener('click', close)
  if (found.length === 0) byId('lights-count', HTMLElement).textContent = none
  bar.classList.toggle('none', found.length === 0)
  show()
}

interface Place {
  readonly start: number
  readonly range: Range
}

/** The place that was followed, or the one next to where it would be; the first when none was named. */
function nearest(found: readonly Place[], at: number | null): number {
  let best = 0
  found.forEach(({ start }, i) => {
    if (Math.abs(start - (at ?? 0)) < Math.abs((found[best]?.start ?? 0) - (at ?? 0))) best = i
  })
  return best
}

/** Paints without touching the markup. A browser that has no highlights selects the current place. */
function paint(all: readonly Range[], current: Range | null): void {
  if (!('highlights' in CSS)) {
    const selection = getSelection()
    selection?.removeAllRanges()
    if (current) selection?.addRange(current)
    return
  }
  CSS.highlights.set(ALL, new Highlight(...all))
  const now = new Highlight(...(current ? [current] : []))
  now.priority = 1
  CSS.highlights.set(CURRENT, now)
}

/** Puts a place into the middle of the screen, unless it is well in sight. */
function bringIntoView(range: Range, bar: HTMLElement): void {
  const { top, bottom, height } = range.getBoundingClientRect()
  const edge = bar.offsetHeight
  if (top >= edge && bottom <= innerHeight - 2 * edge) return
  scrollBy({ top: top - (innerHeight - height) / 2, behavior: 'instant' })
}

function sentenceOf({ startContainer }: Range): Element | null {
  return startContainer.parentElement?.closest('.sentence') ?? null
}

/** The keyboard goes on where the reader is. */
function focusAt(range: Range): void {
  const element = sentenceOf(range) ?? range.startContainer.parentElement
  if (!(element instanceof HTMLElement)) return
  element.tabIndex = -1
  element.focus({ preventScroll: true })
  element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true })
}
