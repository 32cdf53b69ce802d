/** What the keys do on a page whose words are lit. */
interface Steps {
  readonly next: () => void
  readonly previous: () => void
  readonly close: () => void
}

/**
 * `n` and `p` go to the next place and the one before, Escape puts out the light. On an Arabic keyboard the keys are
 * known by where they lie.
 *
 * @returns takes the keys away again
 */
export function startSteps({ next, previous, close }: Steps): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select')) return
    const key = /^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code
    if (key === 'n' || key === 'KeyN') next()
    else if (key === 'p' || key === 'KeyP') previous()
    else if (event.key === 'Escape') close()
  }
  document.addEventListener('keydown', listen)
  return () => document.removeEventListener('keydown', listen)
}

/** `/` goes to the query; the arrows go from it to the results, between them and back. Enter is the link's own. */
export function startKeyboard(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return
    const at = document.activeElement
    const typing = at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement
    if (event.key === '/' && at !== input && !typing) {
      event.preventDefault()
      input.focus()
      input.select()
      return
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const links = [...results.querySelectorAll<HTMLElement>('a.to')]
    const place = at instanceof HTMLElement ? links.indexOf(at) : -1
    if (place < 0 && at !== input) return
    const next = place + step
    const target = next < 0 ? input : links[next]
    if (!target) return
    event.preventDefault()
    target.focus()
  })
}
