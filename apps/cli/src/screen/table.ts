import { CliOutput } from "effect/cli"

const pad = (cell: string, width: number, right: boolean): string => {
  const space = " ".repeat(Math.max(0, width - CliOutput.displayWidth(cell)))
  return right ? space + cell : cell + space
}

/** Sets rows in columns by the width at which a terminal shows them, Chinese twice as wide; the named columns stand to the right. */
export const table = (rows: ReadonlyArray<ReadonlyArray<string>>, right: ReadonlyArray<number> = []): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => CliOutput.displayWidth(row[at] ?? ""))))
  return rows.map((row) => row.map((cell, at) => at === row.length - 1 && !right.includes(at) ? cell : pad(cell, widths[at] ?? 0, right.includes(at))).join("  ")).join("\n")
}
