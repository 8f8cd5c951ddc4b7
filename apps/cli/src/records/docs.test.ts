import { Assessment, Day, Member } from "@jianyan/domain"
import { Result, Schema } from "effect"
import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"

const page = (name: string) => readFileSync(new URL(`../../../../docs/${name}.md`, import.meta.url), "utf8")
const examples = (of: string, language: string) => [...of.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, "gmu"))].map(([, text = ""]) => text)

const [records, rulebooks] = [page("records"), page("rulebooks")]
const shown = examples(rulebooks, "json").map((text): unknown => JSON.parse(text))
const whole = shown.at(-1) as Record<string, unknown>

const table = (...of: ReadonlyArray<unknown>) => ({ table: { node: "block", id: "total", label: { zh: "总分", en: "Total" }, of } })

/** The complete rulebook of the page with an example in its place. */
const withExample = (example: unknown): unknown => {
  const all: ReadonlyArray<unknown> = Array.isArray(example) ? example : [example]
  const has = (key: string) => all.every((one) => typeof one === "object" && one !== null && key in one)
  if (has("node")) return { ...whole, ...table(...all) }
  if (has("anyOf")) return { ...whole, gates: all }
  if (has("treated")) return { ...whole, articles: all }
  return { ...whole, ...(example as object) }
}

describe("docs/rulebooks.md", () => {
  it.each(shown.map((example, place) => [place + 1, example] as const))("shows as example %i what can be written in a rulebook", (_, example) => {
    const found = Assessment.read(withExample(example))
    assert.isTrue(Result.isSuccess(found), Result.isFailure(found) ? JSON.stringify(found.failure) : "")
  })

  it("reads its examples back in the sentences that stand under them, whatever clauses and duties are called", () => {
    const unnamed = (sentence: string) => sentence.replace(/“[^”]*”/gu, "“”")
    const under = [...rulebooks.matchAll(/^```json\n((?:(?!```).*\n)*)```\n\nRead back: ([^]*?)\n\n/gmu)]
    assert.isAbove(under.length, 20)
    for (const [, example = "", told = ""] of under) {
      const book = Result.getOrThrow(Assessment.read(withExample(JSON.parse(example))))
      const [zh, en] = [Assessment.Reading.say(book, "zh"), Assessment.Reading.say(book, "en")]
      assert.includeMembers(zh.map(({ sentence }, place) => unnamed(`${sentence} *${en[place]?.sentence}*`)), told.split("<br>\n").map(unnamed))
    }
  })

  it("ends with a complete rulebook in which nothing is amiss", () => {
    assert.deepStrictEqual(Assessment.check(Result.getOrThrow(Assessment.read(whole))), [])
  })
})

describe("docs/records.md", () => {
  const facts = (text: string) => text.trim().split("\n").map((line) => Schema.decodeUnknownSync(Assessment.Fact.Fact)(JSON.parse(line), { onExcessProperty: "error" }))

  it("gives the points it says to its example, line by line", () => {
    const book = Result.getOrThrow(Assessment.read(whole))
    const given = facts(examples(records, "jsonl").at(-1) ?? "").filter(({ member }) => member === "m001")
    const sheet = Assessment.assess(book, { id: Member.Id.make("m001"), roles: [] }, given, Assessment.Year.starting(book.yearStarts, 2026, Day.Day.make("2022-01-10")))
    const told = [...records.matchAll(/^\| [^|`]*`([^`]+)` \| (−?\d+) \|/gmu)].map(([, record = "", points = ""]) => `${record} ${points.replace("−", "-")}`)
    const lines = sheet.lines.flatMap(({ points, records }) => records.map((record) => `${record} ${Assessment.Points.format(points)}`))
    assert.sameMembers(lines, told)
    assert.strictEqual(Assessment.Points.format(sheet.total), /\*\*total\*\* \| \*\*(\d+)\*\*/u.exec(records)?.[1])
  })

  it("begins with records that can be read", () => {
    assert.lengthOf(facts(examples(records, "jsonl")[0] ?? ""), 2)
  })
})
