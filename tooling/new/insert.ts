/** Adds an entry to the end of a list of entries whose last line has no comma; `close` finds the line that closes it. */
export const addEntry = (text: string, open: string, close: (indent: string) => string, entry: (indent: string) => string): string => {
  const lines = text.split("\n")
  const start = lines.findIndex((line) => line.includes(open))
  const indent = /^\s*/u.exec(lines[start] ?? "")?.[0] ?? ""
  const end = lines.findIndex((line, at) => at > start && line === close(indent))
  const last = lines[end - 1]
  if (start === -1 || end === -1 || last === undefined) throw new Error(`There is no “${open}” that closes with “${close(indent)}”.`)
  const first = end - 1 === start
  return [...lines.slice(0, end - 1), first || last.endsWith(",") ? last : `${last},`, entry(`${indent}  `), ...lines.slice(end)].join("\n")
}

/** Adds a line before another, which must be there. */
export const addBefore = (text: string, line: string, added: string): string => {
  if (!text.includes(line)) throw new Error(`There is no “${line}” to stand before.`)
  return text.replace(line, () => `${added}\n${line}`)
}

/** Adds a route after the last one that fetches a page: beside its like, and before the one that catches every other address. */
export const addRoute = (text: string, route: string): string => {
  const lines = text.split("\n")
  const last = lines.findLastIndex((line) => /^\s*\{ path: "(?!\*)[^"]*".*component: (?:lazy|anew)\(.*\},?$/u.test(line))
  const line = lines[last]
  if (line === undefined) throw new Error("There is no route that fetches a page to stand after.")
  const indent = /^\s*/u.exec(line)?.[0] ?? ""
  return lines.with(last, line.endsWith(",") ? line : `${line},`).toSpliced(last + 1, 0, `${indent}${route}${line.endsWith(",") ? "," : ""}`).join("\n")
}
