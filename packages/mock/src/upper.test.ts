import { connect } from "@jianyan/client"
import { CommitteeApi, DossiersApi, EvaluationsApi, ProposalsApi, RulesApi, ScoresApi } from "@jianyan/contract"
import { Body, Committee, Day, Member, type Proposal } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { morning, time } from "@jianyan/seed"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

const content: Proposal.Content.Content = {
  title: "关于在河东新区增设学生专线的提案", category: "society", situation: "河东新区两千余名学生每天绕行上学，最远的要换乘两次。", analysis: "公交线网三年没有调整。",
  recommendations: [{ number: 1, text: "由交通局开行四条学生专线。" }]
}
const [sector, from] = [Body.Id.make("environment-resources"), Day.Day.make("2026-01-10")]

/** The morning with three more members in a sector, so that it makes a group. */
const story = () => {
  const known = morning(), since = Day.Day.make("2022-01-10"), at = time(Day.Day.make("2021-12-20"), 9)
  const more = ["m-21", "m-22", "m-23"].map((id) => ({ actor: "system", at, event: Member.seat(Member.Id.make(id), { term: 15, sector, from: since }, at) }))
  return { ...known, happened: [...known.happened, ...more] }
}

describe("a member of a level above who lives here", () => {
  const server = house({ story: story() })
  const cookies = new Map<string, string>()
  const as = (who: string) => {
    const send = carrying(server, () => cookies.get(who) ?? "")
    const address = { base, committee: "binhe", fetch: send }
    return {
      committee: connect(CommitteeApi, address), dossiers: connect(DossiersApi, address), evaluations: connect(EvaluationsApi, address), proposals: connect(ProposalsApi, address), rules: connect(RulesApi, address), scores: connect(ScoresApi, address)
    }
  }
  const refusal = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (refused: unknown) => refused)
  const participants = async () => (await as("staff").proposals.statistics({})).rates.participation.over
  let before = 0, national = Member.Id.make("m-1")

  beforeAll(async () => {
    for (const user of ["member", "staff", "office", "evaluator"]) {
      cookies.set(user, await signIn(server, user))
    }
    before = await participants()
    national = (await as("office").committee.registerUpper({ name: "陆北辰", level: "national", sector, from })).member
  })
  afterAll(() => server.dispose())

  it("is registered by the office with a level, in a sector of the committee, and named in the register", async () => {
    assert.instanceOf(await refusal(as("office").committee.registerUpper({ name: "陆北辰", level: "national", sector: Body.Id.make("environment"), from })), Body.NotFound)
    const { level, name } = await as("member").committee.member({ id: national })
    assert.deepStrictEqual([level, name], ["national", "陆北辰"])
  })
  it("puts and signs nothing here until the rules let that level", async () => {
    const draft = () => as("member").proposals.draft({ content, with: [national] })
    assert.deepStrictEqual({ ...(await refusal(draft()) as Proposal.OfAnotherLevel) }, { _tag: "Proposal.OfAnotherLevel", member: national, level: "national", levels: [] })
    await as("staff").rules.adopt({ policy: { ...Committee.standardPolicy, id: "upper-2026", upperLevels: { levels: ["national"], article: "第五条" } } })
    assert.deepStrictEqual((await as("member").proposals.read({ id: (await draft()).id })).proposal.proposer, { _tag: "Members", first: Member.Id.make("m-1"), with: [{ member: national, answer: "invited" }] })
  })
  it("is none of the members whose taking part is counted", async () => assert.strictEqual(await participants(), before))
  it("has a portrait of the work done here, and no sector set beside it", async () => {
    const { works } = await as("evaluator").dossiers.portrait({ member: national })
    assert.isNotEmpty(works)
    const kinds = (all: typeof works) => all.flatMap(({ peers }) => Object.keys(peers))
    assert.deepStrictEqual(kinds(works), [])
    assert.isNotEmpty(kinds((await as("evaluator").dossiers.portrait({ member: Member.Id.make("m-1") })).works), "the sector makes a group")
  })
  it("lives here until the office ends the stay, and signs nothing from that day on", async () => {
    const until = Day.Day.make("2026-03-01"), end = (id: Member.Id, until: Day.Day) => as("office").committee.endStay({ id, until })
    const { member } = await as("office").committee.registerUpper({ name: "沈望舒", level: "national", sector, from })
    assert.deepStrictEqual({ ...await refusal(end(member, Day.Day.make("2026-01-09"))) as Member.StayAmiss }, { _tag: "Member.StayAmiss", member, from })
    assert.deepStrictEqual({ ...await refusal(end(Member.Id.make("m-12"), until)) as Member.NotFound }, { _tag: "Member.NotFound", member: Member.Id.make("m-12") })
    await end(member, until)
    assert.strictEqual((await as("member").committee.member({ id: member })).until, until)
    assert.deepStrictEqual({ ...await refusal(end(member, until)) as Member.StayEnded }, { _tag: "Member.StayEnded", member, until })
    assert.instanceOf(await refusal(as("member").proposals.draft({ content, with: [member] })), Member.NotFound)
  })
  it("has no sheet and no total here and is proposed for no grade: the own level evaluates", async () => {
    const asked = as("evaluator")
    assert.deepStrictEqual({ ...(await refusal(asked.scores.of({ member: national })) as Member.EvaluatedElsewhere) }, { _tag: "Member.EvaluatedElsewhere", member: national, level: "national" })
    const listed = JSON.stringify([await asked.scores.all({}), await asked.evaluations.desk({ year: 2026 }), await asked.evaluations.grades({ year: 2026 })])
    assert.include(listed, "m-12")
    assert.notInclude(listed, national)
  })
})
