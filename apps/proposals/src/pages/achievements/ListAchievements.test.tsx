import { Proposal } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const id = Proposal.Id.make("p-1")
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

describe("what came of proposals", () => {
  it("is told on the page of a proposal, refused with what is lacking, and added up on a page of its own", async () => {
    const page = open(`/proposals/${id}`, "unit")
    await heading(/集中供热/u)
    await press("登记成效")
    const dialog = await screen.findByRole("dialog", { name: "登记办理成效" }), form = within(dialog)
    const write = (label: RegExp, value: string) => fireEvent.input(form.getByLabelText(label), { target: { value } })
    write(/多少/, "12.5")
    fireEvent.click(form.getByRole("button", { name: "登记成效" }))
    for (const lack of ["写明做了什么，2 到 40 个字。", "请填大于零的整数。带小数的，换小一级的单位。", "写明量词，1 到 10 个字。"]) expect(await form.findAllByText(lack)).not.toHaveLength(0)
    write(/做了什么/, "改造供热管网")
    write(/多少/, "12500")
    write(/量词/, "米")
    fireEvent.click(form.getByRole("button", { name: "登记成效", hidden: true }))
    expect(await screen.findByText("改造供热管网 12,500 米")).toBeVisible()
    assert.deepEqual(await broken(), [])
    page.go("/proposals/achievements")
    await heading("办理成效")
    const row = within(await screen.findByRole("row", { name: /改造供热管网/u }))
    expect(row.getByRole("link", { name: /集中供热/u })).toHaveAttribute("href", `/proposals/${id}#achievement`)
    assert.deepEqual(await broken(), [])
  })

  it("says where nothing was told yet", async () => {
    open("/proposals/achievements", "staff")
    expect(await screen.findByText("还没有登记成效")).toBeVisible()
  })
})
