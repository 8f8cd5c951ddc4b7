import { Body, Committee, Day, Member } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, open } from "../../testing/open.tsx"

const content = { title: "关于流域联合治理的提案", category: "environment", situation: "沿河七处排口无人管。", analysis: "", recommendations: [{ number: 1, text: "由生态环境局牵头建立联合巡查。" }] }

describe("a body's proposal before it is handed in", () => {
  it("asks its head for the talk of the members, and shows when the text was changed since", async () => {
    const page = open("/proposals/", "member")
    const body = Body.Id.make("environment"), office = await page.other("office"), staff = await page.other("staff"), member = await page.other("member")
    await office.sessions.appointHead({ body, member: Member.Id.make("m-1"), from: Day.Day.make("2026-03-01") })
    await staff.rules.adopt({ policy: { ...Committee.standardPolicy, id: "talk-2026", collective: { onlyInWindow: [], talkedOver: ["specialCommittee"], article: "第十一条" } } })
    const { id } = await member.proposals.draft({ content, with: [], body })
    page.go(`/proposals/${id}`)
    expect(await screen.findByText(/提交前须由.*的委员讨论/u)).toBeVisible()
    fireEvent.click(within(screen.getByRole("main")).getAllByRole("button", { name: "登记讨论" }).at(-1) ?? document.body)
    const dialog = await screen.findByRole("dialog")
    fireEvent.click(within(dialog).getByRole("button", { name: "登记" }))
    assert.isNotEmpty(await screen.findAllByText("请填写 1 至 10000 的整数。"))
    fireEvent.input(within(dialog).getByLabelText(/参加人数/u), { target: { value: "22" } })
    fireEvent.input(within(dialog).getByLabelText(/应到人数/u), { target: { value: "21" } })
    fireEvent.input(within(dialog).getByLabelText(/讨论结果/u), { target: { value: "同意提出。" } })
    fireEvent.click(within(dialog).getByRole("button", { name: "登记" }))
    assert.isNotEmpty(await screen.findAllByText("参加人数（22）多于应到人数（21）。请核对。"))
    fireEvent.input(within(dialog).getByLabelText(/参加人数/u), { target: { value: "14" } })
    fireEvent.click(within(dialog).getByRole("button", { name: "登记" }))
    expect(await screen.findByText(/21 人中 14 人参加 · /u)).toBeVisible()
    assert.isNull(screen.queryByText(/提交前须由/u))
    await member.proposals.revise({ id, content: { ...content, analysis: "各管一段。" } })
    page.reload()
    expect(await screen.findByText("讨论以后改过正文")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
})
