import { formatNumber } from '../i18n/format'
import { pathOfPage } from '../pages'
import { byId, el } from '../search/dom'
import { filterRows, type QuoteRow, type QuoteRows, type QuoteWish } from './rows'

/** Quotes that are shown at once. */
const MOST = 100

const FIELDS = ['speaker', 'kind', 'from', 'to'] as const

/**
 * Shows the quotes that fit, as they stand on the pages by speaker, in place of the page's own. What is asked for stands
 * in the address.
 */
export function startFilter(): void {
  const box = byId('filter', HTMLDetailsElement)
  const form = byId('filter-form', HTMLFormElement)
  const speakers = byId('filter-speaker', HTMLSelectElement)
  const status = byId('filter-status', HTMLElement)
  const found = byId('filter-found', HTMLOListElement)
  const more = byId('filter-more', HTMLButtonElement)
  const whole = byId('all-quotes', HTMLElement)
  const { rows: address = '', first = '', count = '', failed = '' } = box.dataset
  const lang = document.documentElement.lang === 'ar' ? 'ar' : 'en'

  let data: Promise<QuoteRows> | undefined
  let left: readonly QuoteRow[] = []
  /** Answers to earlier questions are left unread. */
  let run = 0

  const load = (): Promise<QuoteRows> => {
    data ??= fetchRows(address).then((all) => {
      for (const { key, name, latin } of all.speakers) {
        const language = lang === 'ar' ? 'ar' : 'ar-Latn'
        speakers.append(el('option', { value: key, lang: language }, lang === 'ar' ? name : latin))
      }
      return all
    })
    // what failed is asked for again the next time
    data.catch(() => {
      data = undefined
    })
    return data
  }

  const wish = (): QuoteWish => {
    const given = new FormData(form)
    const [speaker, kind, from, to] = FIELDS.map((name) => String(given.get(name) ?? ''))
    return { speaker: speaker ?? '', kind: kind ?? '', from: from ?? '', to: to ?? '' }
  }

  const showMore = async (mine: number): Promise<void> => {
    const next = left.slice(0, MOST)
    const pages = new Map<number, Document>()
    for (const page of new Set(next.map((row) => row.page))) {
      pages.set(page, await fetchPage(pathOfPage(first, page)))
    }
    if (mine !== run) return
    left = left.slice(MOST)
    for (const { id, page } of next) {
      const item = pages.get(page)?.getElementById(id)
      if (!item) continue
      item.removeAttribute('id') // it stands in the page's own list too
      found.append(document.importNode(item, true))
    }
    more.hidden = left.length === 0
  }

  const show = async (): Promise<void> => {
    const mine = ++run
    const all = await load()
    // What an address asks for may be known only now.
    if (mine !== run) return
    const asked = wish()
    const given = FIELDS.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]]))
    history.replaceState(null, '', given.length === 0 ? location.pathname : `?${new URLSearchParams(given)}`)
    whole.hidden = given.length > 0
    found.replaceChildren()
    more.hidden = true
    left = given.length === 0 ? [] : filterRows(all, asked)
    status.textContent = given.length === 0 ? '' : `${count} ${formatNumber(left.length, { lang })}`
    await showMore(mine)
  }

  const tell = (work: Promise<void>): void => {
    work.catch((error: unknown) => {
      console.error(error)
      status.textContent = failed
    })
  }

  const readAddress = async (): Promise<void> => {
    await load()
    const given = new URLSearchParams(location.search)
    for (const name of FIELDS) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = given.get(name) ?? ''
    }
    await show()
  }

  form.addEventListener('change', () => tell(show()))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    tell(show())
  })
  form.addEventListener('reset', () => setTimeout(() => tell(show())))
  more.addEventListener('click', () => tell(showMore(run)))
  box.addEventListener('toggle', () => {
    if (box.open) load().catch(() => {})
  })
  box.hidden = false
  if (FIELDS.some((name) => new URLSearchParams(location.search).get(name))) {
    box.open = true
    tell(readAddress())
  }
}

async function fetchRows(address: string): Promise<QuoteRows> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json() as Promise<QuoteRows> // as toRows made it
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return new DOMParser().parseFromString(await response.text(), 'text/html')
}
