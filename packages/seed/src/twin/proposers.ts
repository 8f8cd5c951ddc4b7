import { type Member, Proposal } from "@jianyan/domain"
import { time } from "../Story.ts"
import * as Dice from "../texts/Dice.ts"
import type { Category } from "../texts/proposals/Matter.ts"
import type { Chosen, Paper } from "./Paper.ts"
import { committeeId, demo, demo2, living, members, others, partyId, ranked, type Seated, sectorId } from "./people.ts"

/** The sectors whose members write most about a category. */
const sectorsOf: Readonly<Record<Category, ReadonlyArray<string>>> = {
  economy: ["economy", "acfic", "cndca"],
  "urban-rural": ["cdl", "rcck", "invited", "cpc"],
  society: ["women", "welfare", "trade-union", "social-science", "youth"],
  "education-culture-health": ["education", "medicine", "arts", "capd", "press", "sport"],
  environment: ["environment", "jiusan", "cast", "science"],
  agriculture: ["agriculture", "cpwdp", "economy"]
}
const parties = ["rcck", "cdl", "cndca", "capd", "cpwdp", "zhigong", "jiusan"] as const
const bodiesOf: Readonly<Record<Category, string>> = {
  economy: "economy", "urban-rural": "environment", society: "society", "education-culture-health": "education", environment: "environment", agriculture: "rural"
}

const invite = (...who: ReadonlyArray<Seated>): ReadonlyArray<Proposal.Proposer.CoSigner> => who.map(({ id }) => ({ member: id, answer: "invited" }))

const byBody = (dice: Dice.Dice, category: Category): Proposal.Proposer.Proposer => {
  const turn = dice.int(1, 100)
  if (turn <= 45) {
    const party = dice.pick(parties)
    return { _tag: "Body", body: partyId(party), signedBy: ranked(party, 0).id }
  }
  if (turn <= 75) {
    const sector = dice.pick(sectorsOf[category])
    return { _tag: "Body", body: sectorId(sector), signedBy: ranked(sector, 0).id }
  }
  const committee = bodiesOf[category]
  const head = members.find((one) => one.committee === committee && one.rank < 2) ?? ranked("cpc", 0)
  return { _tag: "Body", body: committeeId(committee), signedBy: head.id }
}

const friendsOf = (dice: Dice.Dice, first: Seated, count: number): ReadonlyArray<Seated> => {
  const near = others.filter((one) => one !== first && (one.sector === first.sector || one.group === first.group))
  const found = new Set<Seated>()
  for (let turn = 0; found.size < Math.min(count, near.length) && turn < 40; turn++) found.add(dice.pick(near))
  return [...found]
}

const anyone = (dice: Dice.Dice, category: Category): Proposal.Proposer.Proposer => {
  const turn = dice.int(1, 100)
  if (turn <= 12) return byBody(dice, category)
  const sectors = sectorsOf[category]
  const first = dice.pick(dice.int(1, 100) <= 45 ? others.filter((one) => sectors.includes(one.sector)) : others)
  return { _tag: "Members", first: first.id, with: turn <= 42 ? invite(...friendsOf(dice, first, dice.int(2, 6))) : [] }
}

const proposerOf = (dice: Dice.Dice, { draft, part }: Chosen): Proposal.Proposer.Proposer => {
  switch (part) {
    case "closed":
    case "due":
    case "mending":
    case "asked":
    case "draft": return { _tag: "Members", first: demo.id, with: [] }
    case "lead": return { _tag: "Members", first: demo.id, with: invite(ranked("environment", 4), ranked("environment", 5), ranked("jiusan", 3)) }
    case "invitation": return { _tag: "Members", first: ranked("environment", 6).id, with: invite(ranked("environment", 7), demo) }
    case "signed": return { _tag: "Members", first: ranked("education", 6).id, with: invite(demo2, ranked("education", 7)) }
    case "upper": return { _tag: "Members", first: living.id, with: [] }
    case "joint": return { _tag: "Body", body: partyId("cdl"), signedBy: ranked("cdl", 0).id }
    case "draft2": return { _tag: "Members", first: demo2.id, with: [] }
    default: return anyone(dice, draft.category)
  }
}

/** What a member asked to sign does: the demo papers are signed by all but the demo member, of other invitations three in four are. */
export const answerOf = ({ n, part }: Paper, member: Member.Id): "signed" | "declined" | "silent" => {
  if (part === "invitation") return member === demo.id ? "silent" : "signed"
  if (part !== undefined) return "signed"
  const turn = Dice.seeded(`sign ${n} ${member}`).int(1, 100)
  return turn <= 78 ? "signed" : turn <= 88 ? "declined" : "silent"
}

/** Gives papers their ids, their people and the instant they come in, in the order in which they come in. */
export const proposed = (year: string, chosen: ReadonlyArray<Chosen>): ReadonlyArray<Paper> =>
  chosen
    .map((one) => {
      const dice = Dice.seeded(`proposer ${one.n}`)
      return { ...one, proposer: proposerOf(dice, one), hour: dice.int(8, 16), minute: dice.int(0, 59) }
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.hour * 60 + a.minute - b.hour * 60 - b.minute || a.n - b.n))
    .map(({ hour, minute, ...one }, place) => ({ ...one, id: Proposal.Id.make(`p-${year}-${String(place + 1).padStart(3, "0")}`), submitted: time(one.on, hour, minute) }))
