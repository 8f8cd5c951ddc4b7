import { connect } from "@jianyan/client"
import { MeetingsApi } from "@jianyan/contract"
import { Day, Meeting, Member } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

const convene = async (user: string) => {
  const page = open("/liaison/meetings", user)
  await heading("会议与出席")
  const { id } = await connect(MeetingsApi, { base: location.origin, committee: "binhe" }).convene({
    kind: "standing", title: "常委会第十七次会议", on: Day.Day.make("2026-03-26"), halfDays: 2, expected: [Member.Id.make("m-1"), Member.Id.make("m-9")]
  })
  return { page, id: Meeting.Id.make(id) }
}

describe("leave from a meeting", () => {
  it("is registered for a member, decided, and stands in the roll beforehand", async () => {
    const { id, page } = await convene("office")
    page.go(`/liaison/meetings/${id}/leave`)
    await screen.findByRole("group", { name: /哪几个半天/u })
    await press("提交请假")
    assert.isNotEmpty(await screen.findAllByText("请至少勾选一个半天。"))
    fireEvent.click(screen.getByLabelText("3月26日下午"))
    fireEvent.click(screen.getByRole("radio", { name: "参加上级会议" }))
    fireEvent.click(screen.getByRole("radio", { name: "口头" }))
    write("说明", "参加省政协专题会")
    const field = screen.getByRole("combobox", { name: /为谁登记/u })
    fireEvent.input(field, { target: { value: "沈临川" } })
    const option = await screen.findByRole("option", { name: /沈临川/u })
    fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
    fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
    fireEvent.click(option)
    await press("提交请假")
    assert.isNotEmpty(await screen.findAllByText(/不接受这种方式，可以：书面、电话。/u))
    fireEvent.click(screen.getByRole("radio", { name: "电话" }))
    await press("提交请假")
    await heading("请假")
    await screen.findByText("由秘书长审批 · 全体会议、常委会会议请假")
    assert.deepEqual(await broken(), [])
    await press("准假：沈临川")
    const dialog = within(await screen.findByRole("dialog", { name: "准假：沈临川" }))
    assert.isTrue(dialog.getByRole<HTMLInputElement>("radio", { name: "免计（不算缺席）" }).checked)
    fireEvent.click(dialog.getByRole("button", { name: "准假" }))
    await screen.findByText("已准，免计")
    page.go(`/liaison/meetings/${id}/attendance`)
    assert.strictEqual((await screen.findByLabelText<HTMLInputElement>("沈临川的免计依据")).value, "参加省政协专题会")
    assert.isNotNull(screen.getByText("1 / 2"))
  })

  it("is not asked by who is not expected", async () => {
    open("/liaison/meetings/plenary-15-5/leave", "member")
    assert.isNotNull(await screen.findByRole("heading", { name: "这次会议没有可请的假" }))
  })

  it("is read out with absence at the next meeting", async () => {
    open("/liaison/meetings/plenary-15-5/absences", "office")
    await heading("请假缺席名单")
    assert.isNotNull(await screen.findByRole("rowheader", { name: "叶望舒" }))
    assert.isNotNull(screen.getByRole("rowheader", { name: "沈临川" }))
    assert.deepEqual(await broken(), [])
  })
})
