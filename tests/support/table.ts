/** Cells of one line. */
export type Row = readonly (string | number)[]

/** Prints a table whose first and last words stand left and whose numbers stand right; a column named "page" stands left too. */
export function printTable(title: string, head: readonly string[], rows: readonly Row[]): void {
  const lines = [head, ...rows].map((row) => row.map(String))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const isPlace = (column: number) => column === 0 || head[column] === 'page'
  console.log(title)
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      isPlace(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    )
    if (cells.some((cell) => cell.trim() !== '')) console.log(`  ${cells.join('  ')}`.trimEnd())
  }
  console.log()
}
