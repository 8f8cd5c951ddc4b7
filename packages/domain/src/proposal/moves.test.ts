import { assert, describe, it } from "@effect/vitest"
import { HashMap, Result } from "effect"
import { Body, type Committee, Day, Proposal } from "../index.ts"
import { on } from "../house/House.story.ts"
import { units } from "./History.story.ts"
import * as Story from "./Proposal.story.ts"

const day = Day.Day.make
const bodies: Body.Bodies = HashMap.fromIterable([[Body.Id.make("education"), { id: Body.Id.make("education"), kind: "specialCommittee", name: { zh: "教卫体委" }, dissolved: false }]])
const twoMonths: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, replyTerms: [{ for: "plenary", from: "handover", months: 2 }, { for: "ordinary", from: "handover", months: 2 }] } }
const listed = (book: Proposal.Book, then: Committee.Committee, now = Story.county) =>
  Proposal.moves(book, bodies, now, then).map(({ from, proposal, to }) => [proposal, from.day, to.day])

describe("Proposal.moves", () => {
  it("lists from when to when a policy moves the replies awaited", () =>
    assert.deepStrictEqual(listed(Story.book(...Story.until("Accepted"), ...Story.until("HandedOver", Story.other), ...Story.until("Replied", Story.third)), twoMonths), [
      [Story.id, "2026-05-09", "2026-04-10"], [Story.other, "2026-05-09", "2026-04-10"]
    ]))
  it("lists what a calendar with another holiday moves", () => {
    const then = { ...Story.county, calendar: { ...Story.county.calendar, makeUpDays: Story.county.calendar.makeUpDays.filter((one) => one !== "2026-05-09") } }
    assert.deepStrictEqual(listed(Story.book(...Story.until("Accepted")), then), [[Story.id, "2026-05-09", "2026-05-08"]])
  })
  it("lists nothing that stays", () => assert.deepStrictEqual(listed(Story.book(...Story.until("Accepted")), Story.county), []))
  it("counts a second handling from the day it was ordered, and goes on with an extension granted", () => {
    const ordered = Result.getOrThrow(Proposal.orderSecondHandling(Story.at("Rated"), Story.county, on("2026-05-12")))
    const then = { ...Story.county, policy: { ...Story.county.policy, secondHandlingMonths: 1 } }
    assert.deepStrictEqual(listed(Story.book(...Story.until("Rated"), ordered), then), [[Story.id, "2026-08-12", "2026-06-12"]])
    const long = { ...Story.county, policy: { ...Story.county.policy, extension: { months: 3, absoluteMonths: 6 } } }
    const asked = { _tag: "ExtensionAsked", proposal: Story.id, unit: Story.housing, reason: "衔接资金", until: day("2026-08-07"), at: on("2026-04-20") } as const
    const granted = Result.getOrThrow(Proposal.grantExtension(Story.at("Accepted", asked), long, on("2026-04-22")))
    const capped = { ...long, policy: { ...long.policy, extension: { months: 3, absoluteMonths: 4 } } }
    assert.deepStrictEqual(listed(Story.book(...Story.until("Accepted"), asked, granted), capped, long), [[Story.id, "2026-08-07", "2026-06-10"]])
  })
  it("moves the day of co-handlers' opinions with the reply", () => {
    const rule = { _tag: "BeforeReply", days: 20 } as const
    const now = { ...Story.county, policy: { ...Story.county.policy, coOpinion: rule } }, then = { ...twoMonths, policy: { ...twoMonths.policy, coOpinion: rule } }
    const handed = Result.getOrThrow(Proposal.handOver(Story.at("Filed"), { _tag: "Lead", lead: Story.housing, with: [Story.finance] }, units, now, Story.when.handedOver))
    assert.strictEqual(Proposal.moves(Story.book(...Story.until("Filed"), handed), bodies, now, then)[0]?.co?.day, "2026-03-20")
  })
  it("moves what a body put by the term for its kind", () => {
    const then: Committee.Committee = { ...Story.county, policy: { ...Story.county.policy, replyTerms: [{ for: "plenary", of: ["specialCommittee"], from: "handover", months: 5 }, ...Story.county.policy.replyTerms] } }
    const [drafted, ...rest] = Story.until("Accepted")
    const book = Story.book(...drafted?._tag === "ProposalDrafted" ? [{ ...drafted, proposer: Story.body }] : [], ...rest, ...Story.until("Accepted", Story.other))
    assert.deepStrictEqual(listed(book, then), [[Story.id, "2026-05-09", "2026-07-10"]])
  })
})
