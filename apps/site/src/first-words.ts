/** The beginning of a text that is longer than `most`, whole words only. */
export function firstWords(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/\S*$/, '')}…`
}
