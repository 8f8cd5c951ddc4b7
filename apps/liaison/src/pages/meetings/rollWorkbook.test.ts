import { Member } from "@jianyan/domain"
import { readSheet as readCells } from "read-excel-file/universal"
import { assert, describe, it } from "vitest"
import { readSheet } from "./readSheet.ts"
import { rollWorkbook } from "./rollWorkbook.ts"

const [first, second] = [Member.Id.make("001"), Member.Id.make("m-2")]
const head = ["编号", "姓名", "界别", "3月26日上午", "3月26日下午", "免计依据"]

describe("the roll as a workbook", () => {
  it("reads back as it was filled in, number for number", async () => {
    const file = await rollWorkbook([head, ["001", "沈临川", "环境资源界", "", "", ""], ["m-2", "陆知夏", "教育界", "迟到", "免计", "省政协会议"]], "出席名单")
    const cells = (await readCells(await file.arrayBuffer())).map((row) => row.map((cell) => cell === null ? "" : String(cell)))
    assert.deepEqual(readSheet(cells, [{ member: first, name: "沈临川" }, { member: second, name: "陆知夏" }], 2).map(({ found }) => found), [
      { member: first, marks: ["present", "present"], ground: "" }, { member: second, marks: ["late", "exempt"], ground: "省政协会议" }
    ])
  })
})
