import type { ProposalsApi } from "@jianyan/contract"
import { Member, Proposal } from "@jianyan/domain"
import { cleanup, render, screen } from "@solidjs/testing-library"
import { afterEach, describe, expect, it } from "vitest"
import { Likenesses } from "./Likenesses.tsx"

const content: Proposal.Content.Content = { title: "关于培养旧书业人才的建议", category: "culture", situation: "会修书的人少。", analysis: "", recommendations: [{ number: 1, text: "在职校开设修书课。" }] }

const found = (more: Partial<ProposalsApi.Likeness>): ProposalsApi.Likeness => ({
  row: { id: Proposal.Id.make("trade"), title: "关于发展旧书业的建议", category: "culture", stage: "Filed", proposer: { _tag: "Members", first: Member.Id.make("m-1"), with: [] }, recommendations: 2, units: [], answering: [], key: false, returns: 0 },
  hint: "related", score: 4_000, passages: [], onlyMine: [], confines: { mine: [], theirs: [] }, ...more
})

afterEach(cleanup)

describe("what sets a similar proposal apart", () => {
  it("is said of both, the means and places before the recommendations", () => {
    render(() => <Likenesses content={content} found={[found({ confines: { mine: ["人才"], theirs: ["苏州", "品牌"] }, onlyMine: [1] })]} />)
    expect(screen.getByText("不同").nextElementSibling).toHaveTextContent("本件专讲人才；那一件专讲苏州、品牌；第一条是那一件没有的")
  })
  it("is not said where nothing does", () => {
    render(() => <Likenesses content={content} found={[found({})]} />)
    expect(screen.getByRole("link", { name: "关于发展旧书业的建议" })).toBeInTheDocument()
    expect(screen.queryByText("不同")).toBeNull()
  })
})
