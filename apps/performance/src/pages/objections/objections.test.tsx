import { Objection } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"
import { withoutPoints } from "../../testing/withoutPoints.ts"

const one = Objection.Id.make("o-1")
const path = `/performance/objections/${one}`

describe("LodgeObjection", () => {
  it("refuses an objection about nothing and without a reason, at the fields", async () => {
    const { findByRole, findAllByText } = await visit("/performance/object", { as: "member2" })
    fireEvent.click(await findByRole("button", { name: "提出异议" }))
    assert.isAtLeast((await findAllByText("请选择异议所指。")).length, 1)
    assert.isAtLeast((await findAllByText("请写理由，至少 4 个字。")).length, 1)
  })

  it("lodges one about the whole sheet and leads to where it can be followed", async () => {
    const { findByRole, findByText, getByRole, history } = await visit("/performance/object", { as: "member2" })
    fireEvent.click(await findByRole("radio", { name: "整张成绩单" }))
    fireEvent.input(getByRole("textbox", { name: "理由" }), { target: { value: "我参加的接待日没有算进来。" } })
    fireEvent.click(getByRole("button", { name: "提出异议" }))
    assert.isNotNull(await findByText("我参加的接待日没有算进来。"))
    assert.match(history.get(), /^\/performance\/objections\/[0-9a-f]{20}$/u)
    assert.isNotNull(await findByText("提出以来，成绩单没有变化。"))
  })
})

describe("an objection where no points are kept", () => {
  it("is followed without a total before and after", async () => {
    const { findByRole, findByText, getByRole, queryByText } = await visit("/performance/object", { as: "member2", story: withoutPoints() })
    fireEvent.click(await findByRole("radio", { name: "整张成绩单" }))
    fireEvent.input(getByRole("textbox", { name: "理由" }), { target: { value: "我参加的接待日没有算进来。" } })
    fireEvent.click(getByRole("button", { name: "提出异议" }))
    assert.isNotNull(await findByText("我参加的接待日没有算进来。"))
    assert.isNull(queryByText("总分"))
    assert.isNull(queryByText("提出以来，成绩单没有变化。"))
  })
})

describe("ReadObjection", () => {
  it("is decided by an evaluator with a reason, and the member reads the decision", async () => {
    const { findByRole, findByText, getByRole, queryByRole } = await visit(path, { as: "evaluator" })
    fireEvent.click(await findByRole("button", { name: "处理" }))
    const dialog = within(await screen.findByRole("dialog", { name: "处理异议" }))
    fireEvent.click(dialog.getByRole("radio", { name: "成立：记录应当更正" }))
    fireEvent.input(dialog.getByRole("textbox", { name: "处理理由" }), { target: { value: "已核对市委通知，应当免计。" } })
    fireEvent.click(dialog.getByRole("button", { name: "确认处理" }))
    assert.isNotNull(await findByText("已核对市委通知，应当免计。"))
    assert.isNotNull(await findByRole("button", { name: "登记更正" }))
    assert.isNull(queryByRole("button", { name: "撤回" }))
    assert.isNotNull(getByRole("link", { name: "看成绩单" }))
  })

  it("can be withdrawn by the member who lodged it", async () => {
    const { findByRole, findByText } = await visit(path, { as: "member" })
    fireEvent.click(await findByRole("button", { name: "撤回" }))
    fireEvent.click(within(await screen.findByRole("dialog", { name: "撤回异议" })).getByRole("button", { name: "撤回" }))
    assert.isNotNull(await findByText("已撤回", { selector: ".ui-stage" }))
  })

  it("is not there for another member", async () => {
    const { findByText } = await visit(path, { as: "member2" })
    assert.isNotNull(await findByText(/没有这件异议/u))
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await visit(path, { as: "member" })
    await findByRole("button", { name: "撤回" })
    assert.deepEqual(await obstacles(), [])
  })
})

describe("FindObjections", () => {
  it("shows an evaluator what waits, with whom it is of", async () => {
    const { findByRole } = await visit("/performance/objections", { as: "evaluator" })
    const table = within(await findByRole("table"))
    assert.isNotNull(table.getByRole("link", { name: /全体会议期间请假/u }))
    await waitFor(() => assert.isNotNull(table.getByText("待处理")))
  })

  it("shows a member the own ones only", async () => {
    const { findByText } = await visit("/performance/objections", { as: "member2" })
    assert.isNotNull(await findByText(/您没有提出过异议/u))
  })
})
