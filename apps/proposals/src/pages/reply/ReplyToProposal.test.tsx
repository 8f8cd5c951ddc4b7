import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))
const write = (label: string, text: string, place = 0) => {
  const field = screen.getAllByLabelText(label)[place]
  if (field !== undefined) fireEvent.input(field, { target: { value: text } })
}
const take = (name: string | RegExp, place = 0) => {
  const radio = screen.getAllByRole("radio", { name })[place]
  if (radio !== undefined) fireEvent.click(radio)
}

describe("replying to a proposal", () => {
  it("says in place which recommendation is not answered and sends nothing", async () => {
    open("/proposals/p-4/reply", "unit")
    await heading("写答复")
    assert.deepEqual(await broken(), [])
    take(/^A 类/)
    write("答复正文", "您的提案收悉，现答复如下。")
    take(/^采纳/, 0)
    write("答复意见", "已列入计划。", 0)
    take("列入计划", 1)
    write("答复意见", "明年开展。", 1)
    press("发出答复")
    const alert = await screen.findByRole("alert")
    assert.deepEqual(within(alert).getAllByRole("link").map((link) => link.textContent), ["第二条：列入计划，请填完成日期。", "第三条：请选结果。", "第三条：请写答复意见，至少 2 个字。"])
    expect(screen.getByLabelText("完成日期")).toHaveAccessibleDescription(/请填完成日期/)
    assert.isNull(screen.queryByRole("alertdialog"))
    assert.include(screen.getAllByRole("status").map((status) => status.textContent).join(), "已答复 1 / 3")
  })

  it("sends a complete reply and shows it with the proposal", async () => {
    open("/proposals/p-4/reply", "unit")
    await heading("写答复")
    take(/^B 类/)
    write("答复正文", "您的提案收悉，现答复如下。")
    for (const place of [0, 1, 2]) {
      take(/^采纳/, place)
      write("答复意见", `照办之${place + 1}。`, place)
    }
    for (const [name, value] of [[/签发人/, "分管副局长"], [/联系人/, "办公室"], [/联系电话/, "0000-000000"]] as const) fireEvent.input(screen.getByRole("textbox", { name }), { target: { value } })
    press("发出答复")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "发出答复" }))
    await heading(/加装电梯/)
    const letter = await screen.findByRole("article", { name: /市住房和城乡建设局/ })
    assert.include(letter.textContent, "照办之3。")
    assert.include(letter.textContent, "签发人 分管副局长 · 联系人 办公室 · 联系电话 0000-000000")
    assert.lengthOf(within(screen.getByRole("list", { name: "建议" })).getAllByText("采纳"), 3)
  })

  it("brings back what was not sent after a reload", async () => {
    const page = open("/proposals/p-4/reply", "unit")
    await heading("写答复")
    write("答复正文", "您的提案收悉。")
    page.reload()
    await screen.findByText("恢复了上次未发出的内容。")
    expect(screen.getByLabelText("答复正文")).toHaveValue("您的提案收悉。")
  })

  it("replies to the authors of a merged proposal on their own recommendations", async () => {
    open("/proposals/p-2/reply", "unit")
    await heading("对并案件单独答复")
    await screen.findByText(/这件已并入“关于在山边老旧小区/)
    take(/^A 类/)
    write("答复正文", "您的提案收悉，现单独答复如下。")
    for (const place of [0, 1]) {
      take(/^采纳/, place)
      write("答复意见", "随主件一并办理。", place)
    }
    press("发出答复")
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "发出答复" }))
    assert.include((await screen.findByRole("article", { name: /市住房和城乡建设局/ })).textContent, "现单独答复如下")
  })

  it("is closed to a unit that has no reply to give", async () => {
    open("/proposals/p-1/reply", "unit")
    expect(await screen.findByRole("heading", { name: "现在不能答复" })).toBeVisible()
  })
})
