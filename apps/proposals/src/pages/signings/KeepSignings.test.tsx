import { Proposal } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, open } from "../../testing/open.tsx"

describe("KeepSignings", () => {
  it("shows whom a letter names, and forgets them when somebody asks", async () => {
    const page = open("/proposals/", "staff", new Date("2026-04-02T01:00:00Z")), unit = await page.other("unit")
    const { proposal } = await unit.proposals.read({ id: Proposal.Id.make("p-4") })
    await unit.proposals.sendReply({
      id: proposal.id, class: "A", text: "您的提案收悉，现答复如下。", signing: { signedBy: "周岚", phone: "0000-8010137" },
      answers: proposal.content.recommendations.map(({ number }) => ({ recommendation: number, outcome: "accepted", text: "照办。" }))
    })
    page.go("/proposals/signings")
    const table = await screen.findByRole("table", { name: /^1 份公文/u })
    for (const people of ["签发人 周岚", "联系电话 0000-8010137"]) expect(within(table).getByText(people)).toBeVisible()
    assert.deepStrictEqual(await broken(), [])
    fireEvent.click(within(table).getByRole("button", { name: "删除" }))
    const asked = await screen.findByRole("alertdialog", { name: "删除这份公文的联系信息？" })
    expect(within(asked).getByText(/周岚.*无法恢复/u)).toBeVisible()
    fireEvent.click(within(asked).getByRole("button", { name: "删除" }))
    expect(await screen.findByText("没有保存联系信息")).toBeVisible()
    expect(await within(screen.getByRole("table")).findByText("本人要求")).toBeVisible()
    assert.notInclude(document.body.textContent ?? "", "周岚")
  })

  it("is closed to those who need not know, and leads nobody else there", async () => {
    open("/proposals/signings", "leader")
    await screen.findByRole("heading", { level: 1, name: "公文联系信息" })
    assert.isNull(screen.queryByRole("table"))
    assert.isNull(screen.queryByRole("link", { name: "公文联系信息" }))
  })
})
