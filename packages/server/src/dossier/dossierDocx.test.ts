import { assert, describe, it } from "@effect/vitest"
import { strFromU8, unzipSync } from "fflate"
import { dutyReportDocx } from "./dutyReportDocx.ts"
import { recordDocx } from "./recordDocx.ts"

const texts = (bytes: Uint8Array, part: string) =>
  [...strFromU8(unzipSync(bytes)[part] ?? new Uint8Array()).matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inside = ""]) => [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join(""))

describe("a duty report as a document", () => {
  it("ends every paragraph in a note that names its records", async () => {
    const bytes = await dutyReportDocx({ title: "2026 年度述职报告", by: "委员甲", date: "2026年12月20日", paragraphs: [{ text: "提交提案 2 件。", records: ["关于供热的提案", "关于电梯的提案"] }, { text: "联系群众 1 次，6 人次。", records: ["接待日"] }] })
    assert.deepStrictEqual(texts(bytes, "word/document.xml"), ["2026 年度述职报告", "提交提案 2 件。", "联系群众 1 次，6 人次。", "委员甲", "2026年12月20日"])
    const notes = texts(bytes, "word/footnotes.xml").filter((text) => text !== "")
    assert.deepStrictEqual(notes, ["关于供热的提案；关于电梯的提案", "接待日"])
    const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    assert.strictEqual([...body.matchAll(/<w:footnoteReference /gu)].length, 2)
  })
})

describe("the record of a year as a document", () => {
  const printed = { title: "2026 年度履职记录", by: "委员甲", heads: ["日期", "种类", "名称", "情况"], empty: "这一年没有记录。" }
  it("lays every record in a row", async () =>
    assert.includeMembers(texts(await recordDocx({ ...printed, rows: [["2026年1月12日", "提案", "关于供热的提案", "立案"]] }), "word/document.xml"), ["日期", "种类", "名称", "情况", "2026年1月12日", "提案", "关于供热的提案", "立案"]))
  it("says so where there is none", async () => assert.include(texts(await recordDocx({ ...printed, rows: [] }), "word/document.xml"), "这一年没有记录。"))
})
