import { DateTime } from "effect"
import { assert, describe, it } from "vitest"
import { toWorkbook } from "./sheet.ts"

/** The parts of a stored or deflated archive, as text. */
const parts = async (blob: Blob): Promise<Readonly<Record<string, string>>> => {
  const bytes = new Uint8Array(await blob.arrayBuffer()), view = new DataView(bytes.buffer), found: Record<string, string> = {}
  const end = bytes.length - 22
  for (let at = view.getUint32(end + 16, true), left = view.getUint16(end + 10, true); left > 0; left--) {
    const [method, size, name, extra, comment, place] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true), view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true), view.getUint32(at + 42, true)]
    const start = place + 30 + view.getUint16(place + 26, true) + view.getUint16(place + 28, true)
    const body = new Response(bytes.slice(start, start + size)).body
    if (body === null) throw new Error("an empty part")
    found[new TextDecoder().decode(bytes.slice(at + 46, at + 46 + name))] = await new Response(method === 0 ? body : body.pipeThrough(new DecompressionStream("deflate-raw"))).text()
    at += 46 + name + extra + comment
  }
  return found
}

describe("a workbook", () => {
  it("keeps words as words, numbers as numbers, days as days, and the head in sight", async () => {
    const blob = await toWorkbook([{
      name: "提案：2026/3", columns: [{ head: "案由", width: 40 }, { head: "件", width: 6 }, { head: "期限", width: 12 }, { head: "收到", width: 18 }],
      rows: [["关于<公交>的提案", 3, { day: "2026-03-31" }, DateTime.makeUnsafe("2026-01-12T01:30:00Z")], ["=1+1", undefined, undefined, undefined]]
    }])
    const found = await parts(blob)
    const sheet = found["xl/worksheets/sheet1.xml"] ?? "", strings = found["xl/sharedStrings.xml"] ?? ""
    assert.include(strings, "关于&lt;公交&gt;的提案")
    assert.include(strings, "=1+1")
    assert.notInclude(sheet, "<f>")
    assert.include(sheet, "<v>3</v>")
    assert.include(sheet, "<v>46112</v>")
    assert.include(sheet, "<v>46034.39583333333")
    assert.match(sheet, /state="frozen"/u)
    assert.match(sheet, /width="40"/u)
    assert.include(found["xl/workbook.xml"] ?? "", "提案：2026 3")
  })
})
