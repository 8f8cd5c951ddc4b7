import { glob, readFile } from "node:fs/promises"
import { basename, join } from "node:path"

/** One row of a table in a document that ends with the tests that prove it. */
export interface Row { readonly place: string; readonly done: string; readonly tests: ReadonlyArray<string> }

const quoted = (text: string): ReadonlyArray<string> => [...text.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name)

/** Reads the rows of every table of a document whose last column is headed `test`. */
export const rowsOf = (document: string, text: string): ReadonlyArray<Row> => {
  let proves = false
  return text.split("\n").flatMap((line, place): ReadonlyArray<Row> => {
    const cells = line.startsWith("|") ? line.split("|").slice(1, -1).map((cell) => cell.trim()) : []
    if (cells.length === 0) proves = false
    if (cells.at(-1) === "test") proves = true
    const tests = quoted(cells.at(-1) ?? "").filter((name) => /\.test\.tsx?$/u.test(name))
    return proves && tests.length > 0 ? [{ place: `${document}:${place + 1}`, done: cells.at(-2) ?? "", tests }] : []
  })
}

/** Finds the tests a name means: a path may leave out its beginning, `*` stands for any file. */
const meant = (name: string, known: ReadonlyArray<string>): ReadonlyArray<string> => {
  const ends = new RegExp(`(?:^|/)${name.replaceAll(/[.+?^${}()|[\]\\]/gu, "\\$&").replaceAll("*", "[^/]*")}$`, "u")
  return known.filter((path) => ends.test(path))
}

/** What of a row a test would have to name: its verbs and data by their last word, and its pages; paths, types of files and addresses do not count. */
const named = (done: string): ReadonlyArray<string> =>
  quoted(done).filter((name) => !/[/ ]|\.json$/u.test(name)).map((name) => basename(name.replaceAll(".", "/"))).filter((name) => /^[A-Za-z]{4,}$/u.test(name))

/** Lists the tests a document names that do not exist, and the rows none of whose tests names anything the row is about. */
export const unproven = (rows: ReadonlyArray<Row>, tests: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  rows.flatMap(({ done, place, tests: names }) => {
    const found = names.map((name) => ({ name, paths: meant(name, [...tests.keys()]) }))
    const missing = found.filter(({ paths }) => paths.length === 0).map(({ name }) => `${place} no test is called ${name}`)
    const words = named(done), texts = found.flatMap(({ paths }) => paths.map((path) => `${path}\n${tests.get(path) ?? ""}`))
    const silent = words.length > 0 && texts.length > 0 && !words.some((word) => texts.some((text) => new RegExp(word, "iu").test(text)))
    return silent ? [...missing, `${place} ${names.join(", ")} says nothing of ${words.join(", ")}`] : missing
  })

const listed = async (root: string, pattern: string): Promise<ReadonlyArray<string>> => {
  const found: Array<string> = []
  for await (const path of glob(pattern, { cwd: root, exclude: (name) => basename(name) === "node_modules" })) found.push(path)
  return found.sort()
}

/** Lists what the documents say is tested and is not. */
export const testsNamed = async (root: string): Promise<ReadonlyArray<string>> => {
  const read = async (path: string) => [path, await readFile(join(root, path), "utf8")] as const
  const tests = new Map(await Promise.all((await listed(root, "{packages,apps,tooling}/**/*.test.{ts,tsx}")).map(read)))
  const documents = await Promise.all((await listed(root, "docs/*.md")).map(read))
  return unproven(documents.flatMap(([document, text]) => rowsOf(document, text)), tests)
}
