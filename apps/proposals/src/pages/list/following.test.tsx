import { Proposal, Unit } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { heading, open } from "../../testing/open.tsx"

const proposal = (n: number) => Proposal.Id.make(`p-${n}`)
const alone = (unit: string): Proposal.Handling.Assignment => ({ _tag: "Sole", unit: Unit.Id.make(unit) })
const filed = { title: /快递骑手/u, id: proposal(5) }

describe("a page that somebody else's work changes", () => {
  it("follows on the list and on the bell, and lets what is chosen lie until it is asked to", async () => {
    const page = open("/proposals/", "unit2")
    await heading("本单位承办")
    await screen.findByText(/^第 1–\d+ 条/u)
    assert.isNull(screen.queryByRole("link", { name: filed.title }))
    const staff = await page.other("staff")
    await staff.proposals.handOver({ id: filed.id, assignment: alone("education") })
    const row = (await screen.findByRole("link", { name: filed.title })).closest("tr") as HTMLTableRowElement
    expect(within(row).getByRole("button", { name: "接收" })).toBeVisible()
    fireEvent.click(within(row).getByRole("checkbox"))
    await staff.proposals.recall({ id: filed.id, reason: "另行交办。" })
    fireEvent.click(await screen.findByRole("button", { name: "更新显示" }))
    await waitFor(() => assert.isNull(screen.queryByRole("link", { name: filed.title })))
  })

  it("follows on the page of the proposal, but not while a dialog asks about it", async () => {
    const page = open("/proposals/p-5", "staff")
    await heading(filed.title)
    fireEvent.click(await screen.findByRole("button", { name: "交办" }))
    const dialog = await screen.findByRole("dialog", { name: "交办" })
    const colleague = await page.other("staff")
    await colleague.proposals.handOver({ id: filed.id, assignment: alone("education") })
    expect(dialog).toBeVisible()
    fireEvent.click(within(dialog).getByRole("button", { name: "取消" }))
    expect(await screen.findByText("独办 市教育局")).toBeVisible()
  })
})
