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
