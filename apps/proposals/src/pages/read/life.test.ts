import { Committee, Day, Member, Proposal, Unit } from "@jianyan/domain"
import { DateTime, HashMap } from "effect"
import { assert, describe, it } from "vitest"
import { naming } from "../../parts/Naming.ts"
import { asks } from "./Asks.tsx"
import { life } from "./life.ts"

const at = (day: string) => DateTime.makeUnsafe(`${day}T02:00:00Z`)
const known = naming({
  committee: { id: Committee.Id.make("binhe"), name: { zh: "滨河市政协" }, terms: [], sessions: [], policy: Committee.standardPolicy, calendar: Committee.Calendar.empty },
  units: [{ id: Unit.Id.make("heating"), names: [{ name: { zh: "市供热办" }, from: Day.Day.make("2020-01-01") }] }], bodies: [], members: () => []
})
const id = Proposal.Id.make("p-1"), first = Member.Id.make("m-1"), unit = Unit.Id.make("heating")
const content: Proposal.Content.Content = { title: "关于供暖的提案", category: "", situation: "冷。", analysis: "", recommendations: [{ number: 1, text: "接入管网。" }, { number: 2, text: "公开室温。" }] }
const drafted: Proposal.ProposalEvent.ProposalEvent = { _tag: "ProposalDrafted", proposal: id, proposer: { _tag: "Members", first, with: [] }, content, at: at("2025-12-30") }
const told = (stage: Proposal.Stage, ...events: ReadonlyArray<Proposal.ProposalEvent.ProposalEvent>) => ({
  proposal: { ...HashMap.getUnsafe(Proposal.evolve(Proposal.empty, drafted), id), stage },
  life: [drafted, ...events].map((event, seq) => ({ seq, event })), related: [], names: { "m-1": "沈临川" }
})
const steps = (...given: Parameters<typeof told>) => life(told(...given), known).map(({ date = "", state, title }) => `${state} ${title} ${date}`.trim())

describe("the life of a proposal", () => {
  it("counts revisions that follow one another as one step and says when a year begins", () => {
    const revised = (day: string) => ({ _tag: "ProposalRevised", proposal: id, content, at: at(day) }) as const
    assert.deepEqual(steps({ _tag: "Drafted" }, revised("2026-01-04"), revised("2026-01-05")).slice(0, 3), ["done 起草 2025-12-30", "done 修改 2026.1.05", "now 提交"])
  })

  it("shows what is awaited now and what comes after, with the day a reply is due", () => {
    const handling: Proposal.Handling.Handling = {
      round: 1, assignment: { _tag: "Sole", unit }, accepted: [unit], since: at("2026-02-24"), deadline: { day: Day.Day.make("2026-05-22"), steps: [{ rule: "handover", day: Day.Day.make("2026-02-24") }] },
      coOpinions: [], extensions: [], disputes: []
    }
    assert.deepEqual(steps({ _tag: "Accepted", handling }).slice(-3), ["now 答复 5.22 前", "later 反馈", "later 办结"])
  })

  it("ends where a proposal was withdrawn", () =>
    assert.deepEqual(steps({ _tag: "Withdrawn" }, { _tag: "ProposalWithdrawn", proposal: id, at: at("2025-12-31") }), ["done 起草 2025-12-30", "stopped 撤案 2025-12-31"]))
})

describe("the answers to recommendations", () => {
  const reply = (round: number, outcome: Proposal.Reply.Answer["outcome"], ...numbers: ReadonlyArray<number>): Proposal.Reply.Reply =>
    ({ class: "A", text: "收悉。", unit, round, at: at("2026-04-20"), answers: numbers.map((recommendation) => ({ recommendation, outcome, text: "照办。" })) })

  it("are awaited until a reply comes, and then missing where it says nothing", () => {
    assert.deepEqual(asks({ content, replies: [] }, known).map((ask) => ask.status), ["待答复", "待答复"])
    assert.deepEqual(asks({ content, replies: [reply(1, "accepted", 1)] }, known).map((ask) => ask.status), ["采纳", "未答复"])
  })

  it("are those of the latest round", () =>
    assert.deepEqual(asks({ content, replies: [reply(1, "declined", 1, 2), reply(2, "partly", 1, 2)] }, known).map((ask) => ask.status), ["部分采纳", "部分采纳"]))
})
