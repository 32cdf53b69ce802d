import { formatNumber } from '../i18n/format'
import { byId } from './dom'
import type { Answer, Wish } from './protocol'
import { type Language, showFound } from './show'

/** Looks a pasted quotation up, and shows where it stands and which words differ. */
export function startVerify(ask: (wish: Wish) => Promise<Answer>, language: Language): void {
  const form = byId('verify-form', HTMLFormElement)
  const text = byId('quotation', HTMLTextAreaElement)
  const status = byId('verdict', HTMLElement)
  const parts = byId('parts', HTMLOListElement)
  const legend = byId('legend', HTMLElement)
  const { verify: words, failed, working } = language.words
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (text.value.trim() === '') return
    status.textContent = working
    const answer = await ask({ kind: 'verify', text: text.value.trim() })
    const found = answer.kind === 'verify' ? answer.parts : []
    parts.replaceChildren(...found.map((part) => showFound(part, language)))
    legend.hidden = !found.some(({ pieces }) => pieces.some(({ kind }) => kind !== 'same'))
    if (answer.kind === 'verify') status.textContent = words.verdicts[answer.verdict]
    else if (answer.kind === 'too-long') status.textContent = words.tooLong(formatNumber(answer.most, language))
    else status.textContent = failed
  })
}
