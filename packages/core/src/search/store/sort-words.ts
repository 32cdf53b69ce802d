/**
 * Sorts distinct words by their code units: those of one beginning together, so that each sort is short. Faster
 * than one sort of all for the words of ten thousand articles.
 */
export function sortWords(words: Iterable<string>): string[] {
  const groups = new Map<number, string[]>()
  for (const word of words) {
    const beginning = word === '' ? -1 : word.charCodeAt(0) * 0x10001 + (word.length > 1 ? word.charCodeAt(1) + 1 : 0)
    const group = groups.get(beginning)
    if (group) group.push(word)
    else groups.set(beginning, [word])
  }
  return [...groups.keys()].sort((a, b) => a - b).flatMap((beginning) => (groups.get(beginning) ?? []).sort())
}
