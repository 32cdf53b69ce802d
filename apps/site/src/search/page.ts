import { explainQueryError } from '@corpus/core/search'
import { formatNumber } from '../i18n/format'
import { searchAr } from '../i18n/search-ar'
import { searchEn } from '../i18n/search-en'
import { newAsker } from './ask'
import { byId, el } from './dom'
import { startKeyboard } from './keyboard'
import { showFilters, showValues } from './narrow'
import type { Answer, Filter } from './protocol'
import { type Language, showHit, showLine } from './show'
import { readState, type State, writeState } from './state'
import { startVerify } from './verify-box'

/** Runs the search page: what is typed is asked of the worker, and what it answers is shown. */
const language: Language =
  document.documentElement.lang === 'ar'
    ? { lang: 'ar', prefix: '', words: searchAr }
    : { lang: 'en', prefix: '/en', words: searchEn }
const { words } = language
const count = (value: number): string => formatNumber(value, language)

const form = byId('search-form', HTMLFormElement)
const input = byId('q', HTMLInputElement)
const selects = (['level', 'scope', 'view', 'sort'] as const).map((name) => byId(name, HTMLSelectElement))
const status = byId('status', HTMLElement)
const fault = byId('fault', HTMLElement)
const results = byId('results', HTMLOListElement)
const more = byId('more', HTMLButtonElement)
const looser = byId('looser', HTMLButtonElement)
const narrow = byId('narrow', HTMLDetailsElement)
const chips = byId('filters', HTMLUListElement)
const asker = newAsker(form.dataset.folder ?? '')

/** Milliseconds without a key before an unfinished query is asked: on a slow line each one is in the way of the next. */
let pause = 120
const LONGEST_PAUSE = 500
const ask: typeof asker = async (wish) => {
  const start = performance.now()
  const answer = await asker(wish)
  pause = Math.min(LONGEST_PAUSE, Math.max(120, performance.now() - start))
  return answer
}

let state = readState(location.search)
// What was typed before the script was there is kept.
if (state.q === '') state = { ...state, q: input.value.trim() }
/** Answers to earlier questions are left unread. */
let run = 0

async function start(): Promise<void> {
  const mine = ++run
  fill()
  more.hidden = true
  looser.hidden = true
  narrow.hidden = state.q === ''
  if (state.q === '') {
    results.replaceChildren()
    status.textContent = ''
    showFault(null)
    return
  }
  status.textContent = words.working
  const { view, sort, ...query } = state
  const asked = { ...query, lang: language.lang }
  const answer = await ask(
    view === 'lines'
      ? { kind: 'lines', ...asked, sort: sort === 'corpus' ? undefined : sort }
      : { kind: 'articles', ...asked, offset: 0 },
  )
  if (mine !== run) return
  results.replaceChildren()
  show(answer)
  if (narrow.open) void loadValues()
}

function show(answer: Answer): void {
  showFault(answer.kind === 'fault' ? answer.error : null)
  results.classList.toggle('lines', answer.kind === 'lines')
  if (answer.kind === 'articles') {
    const { total, hits } = answer
    results.append(...hits.map((hit) => showHit(hit, state, language, tellCopied)))
    status.textContent = total === 0 ? words.none : words.articlesFound(count(total))
    more.hidden = results.childElementCount >= total
    looser.hidden = answer.looser === null
    if (answer.looser) {
      looser.textContent = words.looser(words.levels[answer.looser.level], count(answer.looser.total))
      looser.value = answer.looser.level
    }
  } else if (answer.kind === 'lines') {
    const { total, lines } = answer
    results.append(...lines.map((line) => showLine(line, state, language)))
    status.textContent = total === 0 ? words.none : words.linesFound(count(total), count(lines.length))
  } else {
    status.textContent = answer.kind === 'failed' ? words.failed : ''
  }
}

const tellCopied = (done: boolean): void => {
  status.textContent = done ? words.copied : words.notCopied
}

/** The query again, with what cannot be read marked where it stands. */
function showFault(error: Extract<Answer, { kind: 'fault' }>['error'] | null): void {
  fault.replaceChildren()
  fault.hidden = error === null
  input.setAttribute('aria-invalid', String(error !== null))
  if (!error) return
  const { start, end } = error.span
  const { q } = state
  const marked = el('mark', {}, q.slice(start, end) || '\u2038')
  fault.append(
    el('code', { dir: 'auto' }, q.slice(0, start), marked, q.slice(end)),
    el('span', {}, explainQueryError(error)[language.lang]),
  )
}

async function loadMore(): Promise<void> {
  const mine = run
  const at = results.childElementCount
  const answer = await ask({ kind: 'articles', ...state, lang: language.lang, offset: at })
  if (mine !== run) return
  show(answer)
  results.children[at]?.querySelector('a')?.focus()
}

async function loadValues(): Promise<void> {
  const mine = run
  const answer = await ask({ ...state, lang: language.lang, kind: 'values' })
  if (mine === run && answer.kind === 'values') showValues(answer.values, state.filters, language, addFilter)
}

const addFilter = (filter: Filter): void => change({ filters: [...state.filters, filter] })

function change(part: Partial<State>): void {
  state = { ...state, ...part }
  history.replaceState(null, '', `${location.pathname}${writeState(state)}`)
  void start()
}

/** Puts the state into the form. */
function fill(): void {
  if (input.value.trim() !== state.q) input.value = state.q
  for (const select of selects) select.value = state[select.id as 'level' | 'scope' | 'sort' | 'view']
  byId('sorting', HTMLElement).hidden = state.view !== 'lines'
  showFilters(chips, state.filters, language, (gone) =>
    change({ filters: state.filters.filter((filter) => filter !== gone) }),
  )
}

let timer = 0
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = window.setTimeout(() => change({ q: input.value.trim() }), pause)
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  change({ q: input.value.trim() })
})
for (const select of selects) {
  const name = select.id === 'scope' ? 'in' : select.id
  select.addEventListener('change', () => change({ ...readState(`?${name}=${select.value}`), ...kept(select.id) }))
}
more.addEventListener('click', () => void loadMore())
looser.addEventListener('click', () => change({ level: readState(`?level=${looser.value}`).level }))
narrow.addEventListener('toggle', () => {
  if (narrow.open) void loadValues()
})
window.addEventListener('popstate', () => {
  state = readState(location.search)
  void start()
})

/** All of the state but what a control sets. */
function kept(control: string): Partial<State> {
  return Object.fromEntries(Object.entries(state).filter(([name]) => name !== control))
}

startKeyboard(input, results)
startVerify(ask, language)
// The first query then waits for its own chunks only.
if (state.q === '') void ask({ kind: 'open' })
void start()
