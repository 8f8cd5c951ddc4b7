import { Proposal } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it, vi } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const id = Proposal.Id.make("p-1")
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }))

describe("what is handed in above", () => {
  it("is recorded on the page of a proposal with its answer, and counted by level on a page of its own", async () => {
    const page = open(`/proposals/${id}`, "staff", new Date("2026-04-02T01:00:00Z"))
    await heading(/集中供热/u)
    await press("登记报送")
    const form = within(await screen.findByRole("dialog", { name: "登记报送上级政协" }))
    fireEvent.click(form.getByRole("button", { name: "登记报送" }))
    expect(await form.findAllByText("请选报送给哪一级。")).not.toHaveLength(0)
    fireEvent.click(form.getByRole("radio", { name: "省政协" }))
    fireEvent.input(form.getByLabelText(/与谁联名/), { target: { value: "张掖、武威两市政协" } })
    fireEvent.click(form.getByRole("button", { name: "登记报送", hidden: true }))
    expect(await screen.findByText("2026年4月2日 报送省政协")).toBeVisible()
    expect(screen.getByText("与张掖、武威两市政协联名")).toBeVisible()
    await press("登记结果")
    const answer = within(await screen.findByRole("dialog", { name: "省政协怎样处理" }))
    fireEvent.click(answer.getByRole("radio", { name: "立案" }))
    fireEvent.click(answer.getByRole("button", { name: "登记结果", hidden: true }))
    await vi.waitFor(() => expect(screen.queryByRole("button", { name: "登记结果" })).toBeNull())
    assert.deepEqual(await broken(), [])
    page.go("/proposals/referrals")
    await heading("报送上级政协")
    expect(await screen.findByText("省政协：报送 1 件，立案 1 件")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })

  it("says where nothing was handed in", async () => {
    open("/proposals/referrals", "staff")
    expect(await screen.findByText("没有报送上级政协的提案")).toBeVisible()
  })
})
