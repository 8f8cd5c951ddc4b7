import { Assessment } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Option, Schema } from "effect"
import { digestOf } from "../evaluations/digestOf.ts"
import { seal as hashOfEntry } from "../journal/seal.ts"
import * as Line from "./Line.ts"
import { claimed, entries, key, ofStation, own, seal, withStation, year } from "./sample.ts"
import { newSecret } from "./seal.ts"
import { type Report, verify } from "./verify.ts"

const check = (bytes: Uint8Array, keys?: ReadonlyArray<string>): Report => {
  const run = verify(bytes, keys)
  let step = run.next()
  while (step.done !== true) step = run.next()
  return step.value
}
const first = ({ broken: [found] }: Report) => found
const bytes = (lines: ReadonlyArray<string>) => new TextEncoder().encode(`${lines.join("\n")}\n`)
const lines = new TextDecoder().decode(seal(year())).trimEnd().split("\n")
const without = (at: number) => bytes(lines.filter((_, place) => place !== at))
const swapped = (one: number, other: number) => bytes(lines.map((line, place) => lines[place === one ? other : place === other ? one : place] ?? line))
const whole = { year: seal(year()), own: seal(own) }

describe("verify", () => {
  it("finds a whole year whole, and every sheet to be the very bytes that the entries give", () => {
    const report = check(whole.year, [key])
    assert.deepStrictEqual(report.broken, [])
    assert.deepStrictEqual({ entries: report.entries, same: report.same }, { entries: entries.length, same: 3 })
    assert.deepStrictEqual(report.sheets.map(({ member, total }) => [member, Assessment.Points.format(total)]), [["m-1", "7"], ["m-2", "7"], ["m-3", "5"]])
    assert.strictEqual(Option.getOrThrow(report.sealed).key, key)
    assert.deepStrictEqual(report.seqs.get("activity/a-2"), [7])
  })

  it("finds a member's pack whole, with nothing of others in it", () => {
    const report = check(whole.own)
    assert.deepStrictEqual({ broken: report.broken, same: report.same }, { broken: [], same: 1 })
    assert.deepStrictEqual(report.seqs.get("activity/a-2"), [7])
    const text = new TextDecoder().decode(whole.own)
    for (const other of ["m-2", "m-3", "account-1"]) assert.notInclude(text, other)
  })

  /** The line in which a byte stands. A newline belongs to the line it ends. */
  const lineOf = (bytes: Uint8Array, at: number) => bytes.subarray(0, at).reduce((count, byte) => byte === 10 ? count + 1 : count, 1)

  for (const of of ["year", "own"] as const) {
    it.prop(`names the line of one changed byte, wherever it stands in ${of === "year" ? "a year" : "a pack"}`, [Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: whole[of].length - 1 })), Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 255 }))], ([at, flip]) => {
      const changed = whole[of].slice()
      changed[at] = (changed[at] ?? 0) ^ flip
      assert.strictEqual(first(check(changed))?.line, lineOf(changed, at), `${at}`)
    }, { arbitrary: { runs: 100 } })
  }

  const [sealed = ""] = lines.slice(-1), begun = whole.year.length - sealed.length - 1
  it.each([0, 3, 7, 8, 40, sealed.length - 2, sealed.length - 1])("names the seal where its byte %i became a newline", (place) => {
    const changed = whole.year.slice()
    changed[begun + place] = 10
    const found = first(check(changed))
    assert.deepStrictEqual([found?.line, found?.part], [lines.length, { _tag: "Seal" }])
  })

  it("says which entry a changed byte changed, by number and stream", () => {
    const text = new TextDecoder().decode(whole.year)
    assert.deepStrictEqual(first(check(new TextEncoder().encode(text.replace("写作“a-2”", "写作“a-9”")))), { line: 8, part: { _tag: "Entry", seq: 7, stream: "activity/a-2" }, what: "changed" })
  })

  it.each([
    ["an entry that was left out", without(6), { line: 7, part: { _tag: "Entry", seq: 6 }, what: "missing" }],
    ["the last entry left out", without(8), { line: 9, part: { _tag: "Entry", seq: 8 }, what: "missing" }],
    ["two entries that changed places", swapped(6, 7), { line: 7, part: { _tag: "Entry", seq: 6 }, what: "misplaced" }],
    ["a sheet that was left out", without(10), { line: 11, part: { _tag: "Sheet", member: "m-2" }, what: "missing" }],
    ["two sheets that changed places", swapped(9, 10), { line: 10, part: { _tag: "Sheet", member: "m-1" }, what: "misplaced" }],
    ["a seal that was cut off", without(12), { line: 12, part: { _tag: "Seal" }, what: "changed" }],
    ["a line that belongs nowhere", bytes([...lines.slice(0, 12), Line.close("", "{\"note\":1").text, ...lines.slice(12)]), { line: 13, part: { _tag: "Seal" }, what: "beyond" }],
    ["a line after the seal", bytes([...lines, "{}"]), { line: 14, part: { _tag: "Seal" }, what: "beyond" }],
    ["no export at all", bytes(["{}"]), { line: 1, part: { _tag: "Header" }, what: "changed" }]
  ])("names %s", (_, given, broken) => assert.deepStrictEqual(first(check(given)), broken as ReturnType<typeof first>))

  it("names a sheet that says other points than its records, though every hash and the signature hold", () => {
    const raised = claimed.map((sheet) => sheet.member === "m-3" ? { ...sheet, total: Assessment.Points.Points.make(70_000) } : sheet)
    const report = check(seal(year(entries, raised)))
    assert.deepStrictEqual(report.broken, [{ line: 12, part: { _tag: "Sheet", member: "m-3" }, what: "differs" }])
    assert.strictEqual(report.same, 2)
  })

  it("holds the sheets of a closed year against what they were frozen as", () => {
    assert.deepStrictEqual(check(seal(year(entries, claimed, { digest: digestOf(claimed) }))).broken, [])
    assert.deepStrictEqual(check(seal(year(entries, claimed, { digest: digestOf(claimed.slice(1)) }))).broken, [{ line: 1, part: { _tag: "Header" }, what: "differs" }])
  })

  it("recomputes the sheets of stations as well where the export tells them, and names one that is left out", () => {
    const sheets = ofStation.flatMap(({ sheets }) => sheets)
    const report = check(seal(year(withStation, [...claimed, ...sheets], { others: ["group"] })))
    assert.deepStrictEqual(report.broken, [])
    assert.deepStrictEqual(report.others.map(({ sheets, subject }) => [subject, sheets.map(({ member, total }) => `${member} ${Assessment.Points.format(total)}`)]), [["group", ["s-1 7"]]])
    assert.deepStrictEqual([report.recomputed, report.same], [4, 4])
    assert.deepStrictEqual(first(check(seal(year(withStation, claimed, { others: ["group"] })))), { line: 15, part: { _tag: "Sheet", member: "s-1" }, what: "missing" })
    assert.deepStrictEqual(first(check(seal(year(withStation, claimed, { others: [] })))), { line: 1, part: { _tag: "Header" }, what: "differs" })
  })

  it("finds an export whole that was made before such sheets were told", () => assert.deepStrictEqual(check(seal(year(withStation, claimed))).broken, []))

  it("names an entry that was rewritten with a hash of its own by the one that does not follow it", () => {
    const rewritten = entries.map((entry) => entry.seq === 6 ? { ...entry, actor: "account-9" } : entry).map((entry) => entry.seq === 6 ? { ...entry, hash: hashOfEntry(entry) } : entry)
    assert.deepStrictEqual(first(check(seal(year(rewritten)))), { line: 8, part: { _tag: "Entry", seq: 7, stream: "activity/a-2" }, what: "unlinked" })
  })

  it("names the seal where the signature is of another text", () => {
    const resigned = bytes([...lines.slice(0, -1), (lines.at(-1) ?? "").replace(/"signature":"../u, (found) => found.endsWith("00") ? found.replace("00", "01") : `${found.slice(0, -2)}00`)])
    assert.deepStrictEqual(check(resigned).broken, [{ line: 13, part: { _tag: "Seal" }, what: "unsigned" }])
    const mixed = bytes([...lines.slice(0, -1), new TextDecoder().decode(seal(own)).trimEnd().split("\n").at(-1) ?? ""])
    assert.deepStrictEqual(check(mixed).broken, [{ line: 13, part: { _tag: "Seal" }, what: "differs" }])
  })

  it("tells a key that was not expected", () => {
    const forged = seal(year(), newSecret())
    assert.deepStrictEqual(check(forged).broken, [])
    assert.deepStrictEqual(check(forged, [key]).broken, [{ line: 13, part: { _tag: "Seal" }, what: "otherKey" }])
  })
})
