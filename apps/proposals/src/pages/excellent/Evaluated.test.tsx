import { Committee, Proposal, Unit } from "@jianyan/domain"
import { fireEvent, screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const id = Proposal.Id.make("p-1"), housing = Unit.Id.make("housing"), education = Unit.Id.make("education")
const scores = (given: Readonly<Record<string, number>>) => Object.entries(given).map(([indicator, points]) => ({ indicator, points }))

describe("the grades a unit's handling got", () => {
  it("stand beside the unit as counts of what was evaluated, and open their proposals", async () => {
    const page = open("/proposals/appraisals", "staff", new Date("2026-04-02T01:00:00Z"))
    await heading("双向评议结果")
    const staff = await page.other("staff"), { id: selection } = await staff.selections.open({ title: "本届先进承办单位", among: "Units", sessions: [Committee.SessionId.make("15-5")] })
    for (const of of [housing, education]) await staff.selections.nominateUnit({ id: selection, of, words: "件件见面。" })
    await staff.appraisals.open({ id })
    await (await page.other("unit")).appraisals.seal({ id, scores: scores({ research: 27, analysis: 26, advice: 38 }) })
    await (await page.other("member")).appraisals.seal({ id, scores: scores({ manner: 20, consultation: 11, result: 19 }) })
    page.go("/proposals/excellent")
    await heading("评优表彰")
    fireEvent.click(await screen.findByRole("button", { name: "较差 1 / 评议 1" }))
    const list = within(screen.getByRole("list", { name: "办理评为“较差”的提案" }))
    assert.match(list.getByRole("link").getAttribute("href") ?? "", /\/proposals\/p-1#appraisal$/u)
    expect(screen.getByText("范围内没有办结的评议。")).toBeVisible()
    assert.deepEqual(await broken(), [])
  })
})
