import { assert, describe, it } from "@effect/vitest"
import { closeLines, withoutPageNumbers } from "./closeLines.ts"

describe("closeLines", () => {
  it("closes a line that ran to the margin", () =>
    assert.strictEqual(closeLines("东街七个老旧小区共有台阶四十一处，其中二十八处没有扶\n手，老人冬天很少出门。"), "东街七个老旧小区共有台阶四十一处，其中二十八处没有扶手，老人冬天很少出门。"))
  it("keeps a paragraph, a short heading and a numbered line apart", () => {
    for (const text of ["改造清单只列水电，不列扶手，社区已经反映过两次。\n去年又摔伤十一人。", "现有情况\n东街没有扶手。", "东街七个老旧小区共有台阶四十一处其中二十八处没有扶手\n一、列入清单"]) {
      assert.strictEqual(closeLines(text), text)
    }
  })
  it("takes spaces between Chinese characters out and keeps those between words", () =>
    assert.strictEqual(closeLines("2025 年 共有 GPS 终端 3 台，用 open source 软件"), "2025年共有GPS终端3台，用open source软件"))
})

describe("withoutPageNumbers", () => {
  it("takes out a line that holds only a page number", () => assert.strictEqual(withoutPageNumbers("可以放指\n3\n示牌\n- 12 -\n。"), "可以放指\n示牌\n。"))
  it("keeps a line that says more", () => assert.strictEqual(withoutPageNumbers("3\t台\n1234"), "3\t台\n1234"))
})
