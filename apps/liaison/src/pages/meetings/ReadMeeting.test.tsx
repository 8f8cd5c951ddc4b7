import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

const rowOf = async (name: string) => within((await screen.findByRole("rowheader", { name })).closest("tr") as HTMLElement)

describe("a meeting", () => {
  it("shows who was there in half days that add up", async () => {
    open("/liaison/meetings/plenary-15-5", "auditor")
    await heading("政协滨河市第十五届委员会第五次会议")
    assert.isNotNull(await screen.findByText((_, element) => element?.className === "meetings-tally" && element.textContent === "应到 96 ＝ 到会 91 ＋ 请假 1 ＋ 缺席 4 单位：半天"))
    const absent = await rowOf("叶望舒")
    assert.isNotNull(absent.getByText("缺席"))
    assert.isNotNull(absent.getByText("4 / 8"))
    assert.isNull(screen.queryByRole("button", { name: /更正/u }))
    assert.deepEqual(await broken(), [])
  })

  it("tells a member what was recorded for them", async () => {
    open("/liaison/meetings/plenary-15-5", "member")
    assert.isNotNull(await screen.findByText("您：请假，到会 7 / 8 个半天"))
  })

  it("corrects one member with a reason, and the sum follows", async () => {
    open("/liaison/meetings/plenary-15-5", "office")
    await press("更正叶望舒的出席")
    await screen.findByRole("dialog", { name: "更正叶望舒的出席" })
    await press("请假", "radio")
    fireEvent.change(screen.getByLabelText("叶望舒，1月12日上午"), { target: { value: "present" } })
    await press("更正")
    assert.isNotEmpty(await screen.findAllByText(/请写明理由/u))
    write("理由", "补交了请假条")
    await press("更正")
    await screen.findByText((_, element) => element?.className === "meetings-tally" && element.textContent === "应到 96 ＝ 到会 88 ＋ 请假 8 单位：半天")
    const corrections = within((await screen.findByRole("heading", { name: "更正记录" })).closest("section") as HTMLElement)
    for (const said of ["缺席，到会 4 个半天", "请假，到会 1 个半天", "补交了请假条", "办公室工作人员"]) assert.isNotNull(corrections.getByText(said))
  })

  it("says that attendance is still to be recorded, and by whom", async () => {
    open("/liaison/meetings/environment-1", "member")
    await screen.findByRole("heading", { name: "出席还没有登记" })
    assert.isNull(screen.queryByRole("link", { name: "登记出席" }))
  })

  it("is cancelled with a reason before it is held", async () => {
    const page = open("/liaison/meetings/environment-1", "office")
    await press("取消会议")
    await screen.findByRole("dialog", { name: "取消这次会议？" })
    write("取消理由", "与市委全会冲突")
    fireEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "取消会议" }))
    await waitFor(() => assert.strictEqual(page.at(), "/liaison/meetings"))
  })
})
