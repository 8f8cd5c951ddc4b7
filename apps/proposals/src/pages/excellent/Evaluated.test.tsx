import { Committee, Proposal, Unit } from "@jianyan/domain"
import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { broken, heading, open, type Opened } from "../../testing/open.tsx"

const id = Proposal.Id.make("p-1"), housing = Unit.Id.make("housing"), education = Unit.Id.make("education")
const scores = (given: Readonly<Record<string, number>>) => Object.entries(given).map(([indicator, points]) => ({ indicator, points }))

/** Evaluates the first proposal as somebody else would: the unit thinks well of it, its proposer little of the handling. */
const evaluate = async (page: Opened): Promise<void> => {
  await (await page.other("staff")).appraisals.open({ id })
  await (await page.other("unit")).appraisals.seal({ id, scores: scores({ research: 27, analysis: 26, advice: 38 }) })
  await (await page.other("member")).appraisals.seal({ id, scores: scores({ manner: 20, consultation: 11, result: 19 }) })
}
const april = new Date("2026-04-02T01:00:00Z")

describe("the grades a unit's handling got", () => {
  it("stand beside the unit as counts of what was evaluated, and open their proposals", async () => {
    const page = open("/proposals/appraisals", "staff", april)
    await heading("双向评议结果")
    const staff = await page.other("staff"), { id: selection } = await staff.selections.open({ title: "本届先进承办单位", among: "Units", sessions: [Committee.SessionId.make("15-5")] })
    for (const of of [housing, education]) await staff.selections.nominateUnit({ id: selection, of, words: "件件见面。" })
    await evaluate(page)
    page.go("/proposals/excellent")
    await heading("评优表彰")
    fireEvent.click(await screen.findByRole("button", { name: "较差 1 / 评议 1" }))
    const list = within(screen.getByRole("list", { name: "办理评为“较差”的提案" }))
    assert.match(list.getByRole("link").getAttribute("href") ?? "", /\/proposals\/p-1#appraisal$/u)
    expect(screen.getByText("范围内没有办结的评议。")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
  it("lead to the card on the page of the proposal and, where one is low, to a second handling that the office orders there", async () => {
    const page = open("/proposals/appraisals", "staff", april), seen: Array<string> = []
    Element.prototype.scrollIntoView = function() { seen.push(this.id) }
    onTestFinished(() => { Reflect.deleteProperty(Element.prototype, "scrollIntoView") })
    await heading("双向评议结果")
    await evaluate(page)
    page.go("/proposals/p-1#appraisal")
    const card = within((await screen.findByText("办理评议偏低，建议二次办理。")).closest("section") ?? document.body)
    assert.include(seen, "appraisal")
    fireEvent.click(card.getByRole("button", { name: "二次办理" }))
    fireEvent.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "二次办理" }))
    await screen.findByText("已要求二次办理")
    await waitFor(() => assert.isNull(card.queryByRole("button", { name: "二次办理" })))
    assert.strictEqual((await (await page.other("staff")).proposals.read({ id })).proposal.stage._tag, "Accepted")
  })
})
