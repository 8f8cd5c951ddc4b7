import { connect } from "@jianyan/client"
import { PublicationsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const publications = () => connect(PublicationsApi, { base: location.origin, committee: "binhe" })

describe("the public pages", () => {
  it("tell who is not signed in, in three sentences, what it asks for, who handles it and how far it has come", async () => {
    open("/proposals/public/binhe")
    const link = await screen.findByRole("link", { name: /集中供热/ })
    assert.deepEqual(await broken(), [])
    assert.lengthOf(screen.getByRole("list", { name: "" }).querySelectorAll("li"), 1)
    fireEvent.click(link)
    await heading(/集中供热/)
    const told = [...document.querySelectorAll(".proposals-outside-told dd")].map((line) => line.textContent)
    assert.include(told[0], "共 4 条建议")
    assert.deepEqual(told.slice(1), ["市住房和城乡建设局。", "承办单位已于 2026年3月28日答复。"])
    assert.deepEqual(await broken(), [])
  })
  it("tell how the latest session stands where the rules make its figures public", async () => {
    const opened = open("/proposals/public/binhe"), { committee, rules } = await opened.other("office")
    expect(await screen.findByRole("link", { name: /集中供热/ })).toBeVisible()
    expect(screen.queryByRole("heading", { name: /提案办理情况/ })).toBeNull()
    const { policy } = await committee.committee()
    await rules.adopt({ policy: { ...policy, publication: { unlessDecided: "no", figures: true } } })
    opened.reload()
    expect(await screen.findByRole("heading", { name: "十五届五次会议提案办理情况" })).toBeVisible()
    assert.match(screen.getByText("办复率").nextElementSibling?.textContent ?? "", /^\d+(\.\d+)?% 办复 \d+ 件，交办 \d+ 件$/u)
    assert.deepEqual(await broken(), [])
  })
  it("tell what the proposers thought of a reply, and who said nothing as silent, where the rules make it public", async () => {
    const opened = open("/proposals/public/binhe/p-1"), [{ committee, rules }, { proposals }] = [await opened.other("office"), await opened.other("member")]
    await proposals.giveFeedback({ id: Proposal.Id.make("p-1"), manner: "satisfied", result: "basically", comment: "" })
    await heading(/集中供热/)
    expect(screen.queryByRole("heading", { name: "提案人反馈" })).toBeNull()
    const { policy } = await committee.committee()
    await rules.adopt({ policy: { ...policy, publication: { unlessDecided: "no", feedback: true } } })
    opened.reload()
    const section = (await screen.findByRole("heading", { name: "提案人反馈" })).parentElement
    assert.deepEqual([...section?.querySelectorAll("li > p:first-child") ?? []].map((line) => line.textContent), ["对办理结果 基本满意 对办理态度 满意", "未反馈"])
    assert.deepEqual(await broken(), [])
  })
  it("say that what is not public is not there", async () => {
    open("/proposals/public/binhe/p-3")
    expect(await screen.findByText("没有这件公开的提案")).toBeVisible()
  })
  it("say so of a committee that is not there", async () => {
    open("/proposals/public/elsewhere")
    expect(await screen.findByText("还没有公开的提案。")).toBeVisible()
  })
})

describe("publishing", () => {
  it("redacts words apart from the text, and publishes within what both sides allow", async () => {
    open("/proposals/p-1/publish", "staff")
    await heading(/集中供热/)
    const part = document.querySelector<HTMLElement>("[data-part=situation] span[data-from]")
    const text = part?.firstChild
    if (text === null || text === undefined) return assert.fail("there is no text")
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEnd(text, 4)
    window.getSelection()?.removeAllRanges()
    window.getSelection()?.addRange(range)
    fireEvent.click(screen.getByRole("button", { name: "遮盖选中的文字" }))
    fireEvent.click(screen.getByRole("button", { name: "保存遮盖" }))
    await screen.findByText("已保存遮盖")
    const { publication } = await publications().read({ id: Proposal.Id.make("p-1") })
    assert.deepEqual(publication.redactions, [{ part: "situation", from: 0, to: 4, with: "×××" }])
    assert.deepEqual(await broken(), [])
  })
  it("lists what waits, what is public and what is not to be", async () => {
    open("/proposals/publishing", "staff")
    await heading("提案公开")
    expect(await screen.findByRole("button", { name: /待公开/ })).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
  it("asks a proposer how far, with the reason for less than the full text", async () => {
    open("/proposals/p-1", "member")
    await heading(/集中供热/)
    fireEvent.click(await screen.findByRole("button", { name: "表明意见" }))
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("radio", { name: /不公开/ }))
    fireEvent.click(form.getByRole("button", { name: "表明意见" }))
    expect(await form.findByText("不全文公开或撤下，要写明理由。")).toBeVisible()
  })
})
