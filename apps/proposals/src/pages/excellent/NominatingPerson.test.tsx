import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const take = async (name: RegExp) => {
  const option = await screen.findByRole("option", { name })
  fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
  fireEvent.click(option)
}

describe("advanced persons", () => {
  it("are put forward as members by name or as holders of a post of a unit, and reviewed in words", async () => {
    open("/proposals/excellent", "staff")
    await heading("评优表彰")
    fireEvent.click(await screen.findByRole("button", { name: "开始评选" }))
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("radio", { name: /先进个人/ }))
    fireEvent.input(form.getByLabelText("名称"), { target: { value: "2026年度先进个人" } })
    fireEvent.click(form.getByRole("button", { name: "开始评选" }))
    const title = await screen.findByRole("heading", { name: /2026年度先进个人/ })
    const section = () => within(screen.getByRole("heading", { name: title.textContent }).closest("section") ?? document.body)
    fireEvent.click(section().getByRole("button", { name: "推荐个人" }))
    const person = within(await screen.findByRole("dialog"))
    fireEvent.input(person.getByRole("combobox", { name: /委员/ }), { target: { value: "沈临川" } })
    await take(/沈临川/)
    fireEvent.input(person.getByLabelText("推荐理由", { selector: "textarea" }), { target: { value: "连续三年调研。" } })
    fireEvent.click(person.getByRole("button", { name: "推荐个人", hidden: true }))
    await waitFor(() => expect(section().getByText("沈临川")).toBeVisible())
    fireEvent.click(section().getByRole("button", { name: "推荐个人" }))
    const clerk = within(await screen.findByRole("dialog"))
    fireEvent.click(clerk.getByRole("radio", { name: "承办单位的人" }))
    fireEvent.input(clerk.getByRole("combobox", { name: /承办单位/ }), { target: { value: "住房" } })
    await take(/住房和城乡建设/)
    fireEvent.input(clerk.getByLabelText("推荐理由", { selector: "textarea" }), { target: { value: "件件上门。" } })
    fireEvent.click(clerk.getByRole("button", { name: "推荐个人", hidden: true }))
    assert.isNotEmpty(await clerk.findAllByText("请选单位，并写明职务，2 到 20 个字，不用斜线。"))
    fireEvent.input(clerk.getByLabelText(/职务/), { target: { value: "提案办理科科长" } })
    fireEvent.click(clerk.getByRole("button", { name: "推荐个人", hidden: true }))
    await waitFor(() => expect(section().getByText("市住房和城乡建设局 提案办理科科长")).toBeVisible())
    assert.deepEqual(await broken(), [])
  })
})
