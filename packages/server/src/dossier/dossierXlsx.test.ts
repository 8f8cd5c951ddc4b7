import { Assessment, Body, Day, type Dossier, Leave, Meeting, Member, Objection } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { DateTime } from "effect"
import { strFromU8, unzipSync } from "fflate"
import { dossierSheets } from "./dossierSheets.ts"
import { dossierXlsx } from "./dossierXlsx.ts"

const member = Member.Id.make("m-1"), meeting = Meeting.Id.make("k-1")
const [on, at] = [Day.Day.make("2026-03-01"), DateTime.makeUnsafe("2026-03-02T02:00:00Z")]
const facts: ReadonlyArray<Assessment.Fact.Fact> = [{ record: "activity/a-1", member, kind: "activity", form: "training", on }]
const year = Assessment.Year.starting("01-01", 2026, Day.Day.make("2022-01-10"))
const sheetUnder = (rulebook: Assessment.Rulebook.Rulebook) => Assessment.assess(rulebook, { id: member, roles: [] }, facts, year)
const scored = sheetUnder(Assessment.binhe)

const dossier = (sheet: Dossier.Dossier["sheets"][number]): Dossier.Dossier => ({
  format: "jianyan/dossier/1", facts, sheets: [sheet], proposals: [], reports: [], activities: [], entries: [], dutyReports: [], notices: [],
  member: Member.Member.make({ id: member, term: 15, sector: Body.Id.make("education"), positions: [], from: Day.Day.make("2022-01-10") }),
  meetings: [{ id: meeting, kind: "plenary", title: "全体会议", on, halfDays: 2, attendance: { member, state: "exempt", halfDays: 0 } }],
  leaves: [Leave.Leave.make({
    id: Leave.Id.make("l-1"), member, meeting, sittings: [0], ground: "work", reason: "外出调研", channel: "written", approver: "secretariat", article: "7", late: false, confirm: false, askedAt: at,
    state: { _tag: "Granted", as: "exempt", by: "office", at }
  })],
  objections: [{
    id: Objection.Id.make("o-1"), member, year: 2026, about: { _tag: "Sheet" }, reason: "漏记一次培训", evidence: [], before: Objection.seen(scored), lodgedAt: at,
    state: { _tag: "Decided", outcome: "upheld", reason: "情况属实", by: "eva", at }
  }]
})
const naming = { language: "zh" as const, rulebooks: [Assessment.binhe], call: () => "提案写作培训", figures: () => "" }
const laid = (sheet: Dossier.Dossier["sheets"][number]) => new Map(dossierSheets(dossier(sheet), naming).map(({ name, rows }) => [name, rows]))

describe("a member's own file as a workbook", () => {
  it("has a row for every record, line, duty, meeting, leave and objection, in the words of the rulebook", () => {
    const sheets = laid(scored)
    assert.deepStrictEqual(sheets.get("履职记录"), [[{ day: "2026-03-01" }, "培训", "提案写作培训", "", "activity/a-1"]])
    assert.strictEqual(sheets.get("成绩单逐项")?.length, scored.lines.length)
    assert.strictEqual(sheets.get("成绩单逐项")?.reduce((sum, row) => sum + Number(row[7]), 0), scored.total / 10_000)
    const why = scored.lines.map((line) => Assessment.Reasons.sayWhy(line, { rulebook: Assessment.binhe, title: naming.call, language: "zh" }))
    assert.deepStrictEqual(sheets.get("成绩单逐项")?.map((row) => row[8]), why)
    assert.isTrue(why.every((said) => said !== ""))
    assert.deepStrictEqual(sheets.get("最低履职要求")?.map((row) => row[5]).includes("未达到"), true)
    assert.deepStrictEqual(sheets.get("会议"), [[{ day: "2026-03-01" }, "全体会议", 2, "免计", 0]])
    assert.deepStrictEqual(sheets.get("请假"), [[{ day: "2026-03-02" }, "全体会议", "外出调研", "免计", undefined]])
    assert.deepStrictEqual(sheets.get("异议")?.map((row) => row.slice(3, 5)), [["成立", "情况属实"]])
  })

  it("has duties and no line where no points are kept", () => {
    const bare = Assessment.Sheet.told(sheetUnder(Assessment.withoutPoints(Assessment.binhe))), sheets = laid(bare)
    assert.deepStrictEqual(sheets.get("成绩单逐项"), [])
    assert.isNotEmpty(sheets.get("最低履职要求"))
  })

  it("is written with its sheets by name, and what looks like a formula as words", async () => {
    const files = unzipSync(await dossierXlsx([{ name: "履职记录", columns: [{ head: "名称", width: 20 }], rows: [["=1+1"]] }, { name: "请假", columns: [{ head: "日期", width: 12 }], rows: [[{ day: "2026-03-01" }]] }]))
    const text = (part: string) => strFromU8(files[part] ?? new Uint8Array())
    assert.match(text("xl/workbook.xml"), /name="履职记录".*name="请假"/su)
    assert.include(text("xl/sharedStrings.xml"), "=1+1")
    assert.notInclude(text("xl/worksheets/sheet1.xml"), "<f>")
  })
})
