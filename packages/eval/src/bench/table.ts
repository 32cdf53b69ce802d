/** Says where a figure is below what it must be, and lets the bench end with 1. */
export function demand(what: string, figure: number, least: number): void {
  if (figure >= least) return
  console.log(`below ${least.toLocaleString('en')}: ${what} ${figure.toLocaleString('en')}`)
  process.exitCode = 1
}

/** Prints a table: the first column to the left, all others to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')
  console.log(`\n${title}\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of rows) console.log(line(row))
}
