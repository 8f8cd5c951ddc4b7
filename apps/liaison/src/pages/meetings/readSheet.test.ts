import { Member } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { readSheet } from "./readSheet.ts"

const [first, second] = [Member.Id.make("m-1"), Member.Id.make("m-2")]
const expected = [{ member: first, name: "沈临川" }, { member: second, name: "陆知夏" }, { member: Member.Id.make("m-3"), name: "李明" }, { member: Member.Id.make("m-4"), name: "李明" }]
const head = ["编号", "姓名", "界别", "3月26日上午", "3月26日下午", "免计依据"]
const read = (...row: ReadonlyArray<string>) => readSheet([head, row], expected, 2)[0]

describe("reading a sheet of attendance", () => {
  it("takes a state for each half day, in either language, and what is left empty for present", () => {
    assert.deepEqual(read("m-1", "沈临川", "环境资源界", "迟到", "")?.found, { member: first, marks: ["late", "present"], ground: "" })
    assert.deepEqual(read("", "陆知夏", "", "Left early", "免计", "省政协会议")?.found, { member: second, marks: ["leftEarly", "exempt"], ground: "省政协会议" })
  })
  it.each([
    ["a member who is not expected", ["m-9", "白听雨", "", "", ""], "A2", "member", "m-9"],
    ["a name nobody has", ["", "白听雨", "", "", ""], "B2", "member", "白听雨"],
    ["a name two have", ["", "李明", "", "", ""], "B2", "ambiguous", "李明"],
    ["a word that is no state", ["m-1", "沈临川", "", "出席", "旷课"], "E2", "state", "旷课"],
    ["an exemption without its ground", ["m-1", "沈临川", "", "免计", ""], "F2", "ground", ""]
  ])("refuses %s by its cell", (_, row, cell, why, value) => assert.deepEqual(read(...row)?.refused, { cell, why: why as "state", value }))
  it("refuses who is there twice, passes over empty rows, and a sheet of another meeting", () => {
    const rows = readSheet([head, ["m-1", "", "", "", ""], ["", "", "", "", ""], ["", "沈临川", "", "", ""]], expected, 2)
    assert.deepEqual(rows.map(({ line, refused }) => [line, refused?.why]), [[2, undefined], [4, "twice"]])
    assert.deepEqual(readSheet([head], expected, 4)[0]?.refused, { cell: "G1", why: "columns", value: "8" })
  })
})
