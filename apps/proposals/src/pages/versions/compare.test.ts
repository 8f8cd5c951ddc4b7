import { assert, describe, it } from "vitest"
import { compare, parts, sentences } from "./compare.ts"

const said = (before: string, after: string) => compare(before, after).map(({ kind, runs }) => [kind, runs.map(({ kind, text }) => kind === "same" ? text : `${kind === "gone" ? "-" : "+"}${text}`).join("|")])

describe("compare", () => {
  it("cuts Chinese text into sentences with the signs that end them", () =>
    assert.deepStrictEqual(sentences("共四十一处；其中二十八处没有扶手。\n“谁来装？”居民问。"), ["共四十一处；", "其中二十八处没有扶手。", "“谁来装？”", "居民问。"]))
  it("keeps what stayed, and shows a changed sentence word by word", () =>
    assert.deepStrictEqual(said("台阶共四十一处。老人出行不便。", "台阶共四十三处。老人出行不便。"), [["changed", "台阶共四十|-一|+三|处。"], ["same", "老人出行不便。"]]))
  it("shows a sentence put in and one taken out whole", () => {
    assert.deepStrictEqual(said("甲处没有扶手。", "甲处没有扶手。去年有六位老人摔伤。"), [["same", "甲处没有扶手。"], ["new", "+去年有六位老人摔伤。"]])
    assert.deepStrictEqual(said("去年有六位老人摔伤。甲处没有扶手。", "甲处没有扶手。"), [["gone", "-去年有六位老人摔伤。"], ["same", "甲处没有扶手。"]])
  })
  it("does not call a sentence changed that says something else", () =>
    assert.deepStrictEqual(said("请住建局列入清单。", "公交线路三年没有调整。").map(([kind]) => kind), ["gone", "new"]))
  it("gives back both versions whatever changed", () => {
    const [before, after] = ["一是加装扶手。二是清理杂物。三是公布电话。", "一是先装扶手。三是公布电话。四是评估效果！"]
    const text = (without: string) => compare(before, after).flatMap(({ runs }) => runs).filter(({ kind }) => kind !== without).map(({ text }) => text).join("")
    assert.deepStrictEqual([text("new"), text("gone")], [before, after])
  })
})

describe("parts", () => {
  const content = { title: "关于加装扶手的提案", category: "society", situation: "没有扶手。", analysis: "", recommendations: [{ number: 1, text: "列入清单。" }] }
  it("leaves out the parts that say the same and names a recommendation put in", () =>
    assert.deepStrictEqual(parts(content, { ...content, recommendations: [...content.recommendations, { number: 2, text: "先装东街。" }] }, (id) => id), [
      { part: "recommendation", number: 2, lines: [{ kind: "new", runs: [{ kind: "new", text: "先装东街。" }] }] }
    ]))
})
