import { Body, Committee, Day, Member, type Proposal } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, type Opened, open } from "../../testing/open.tsx"

const content: Proposal.Content.Content = {
  title: "关于在河东新区增设学生专线的提案", category: "society", situation: "河东新区两千余名学生每天绕行上学。", analysis: "公交线网三年没有调整。",
  recommendations: [{ number: 1, text: "由交通局开行四条学生专线。" }]
}
const [environment, proposals] = [Body.Id.make("environment"), Body.Id.make("proposals")]

/** Two committees with a head each, rules by which they propose jointly under their seals, and a proposal one of them begins. */
const begin = async (page: Opened) => {
  const office = await page.other("office"), staff = await page.other("staff"), lead = await page.other("member")
  for (const [body, member] of [[environment, "m-1"], [proposals, "m-9"]] as const) await office.sessions.appointHead({ body, member: Member.Id.make(member), from: Day.Day.make("2026-03-01") })
  await staff.rules.adopt({ policy: { ...Committee.standardPolicy, id: "joint-2026", jointly: { between: ["specialCommittee"] }, seals: { of: ["specialCommittee"] } } })
  return { lead, id: (await lead.proposals.draft({ content, with: [], body: environment })).id }
}

describe("a proposal that bodies put together", () => {
  it("lets the body that leads ask another, and take the request back", async () => {
    const page = open("/proposals/heads", "member")
    const { id } = await begin(page)
    page.go(`/proposals/${id}`)
    page.reload()
    fireEvent.click(await screen.findByRole("button", { name: "邀请共同提出" }))
    const dialog = await screen.findByRole("dialog")
    fireEvent.input(within(dialog).getByRole("combobox"), { target: { value: "提案" } })
    fireEvent.click(await screen.findByRole("option", { name: /提案委员会/u }))
    fireEvent.click(await within(dialog).findByRole("button", { name: "发出邀请" }))
    fireEvent.click(await within(dialog).findByRole("button", { name: "撤回对提案委员会的邀请" }))
    expect(await within(dialog).findByText("还没有邀请其他单位。")).toBeVisible()
  })

  it("lets the head of a body that was asked answer in its name, and record the seal; every body is named under the title", async () => {
    const page = open("/proposals/heads", "member2")
    const { id, lead } = await begin(page)
    await lead.proposals.inviteBody({ id, body: proposals })
    await lead.proposals.submit({ id })
    page.go(`/proposals/${id}`)
    fireEvent.click(await screen.findByRole("button", { name: "共同提出" }))
    fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "共同提出" }))
    const put = (await screen.findByRole("heading", { name: "提出单位" })).closest("section")
    await within(put ?? document.body).findByText("袁思齐签发")
    expect(screen.getByText(/人口资源环境委员会、提案委员会/u)).toBeVisible()
    assert.lengthOf(within(put ?? document.body).getAllByText("立案前须盖章"), 2)
    fireEvent.click(await screen.findByRole("button", { name: "登记盖章" }))
    fireEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "登记" }))
    await within(put ?? document.body).findByText(/3月16日 盖章/u)
    assert.deepEqual(await broken(), [])
  })
})
