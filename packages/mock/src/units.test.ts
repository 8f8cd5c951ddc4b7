import { connect } from "@jianyan/client"
import { CommitteeApi, Problem, ProposalsApi, ScoreboardApi } from "@jianyan/contract"
import { Unit } from "@jianyan/domain"
import { assert, describe, it, onTestFinished } from "vitest"
import { house } from "./house.ts"
import { carrying } from "./testing/carrying.ts"
import { base, signIn } from "./testing/signIn.ts"

describe("the kind of a handling unit", () => {
  it("is told by the office, parts what was handed over, and is not told where nobody told it", async () => {
    const server = house()
    onTestFinished(() => server.dispose())
    const as = async (user: string) => {
      const cookie = await signIn(server, user)
      const send = carrying(server, () => cookie)
      const at = { base, committee: "binhe", fetch: send }
      return { units: connect(ScoreboardApi, at), proposals: connect(ProposalsApi, at), committee: connect(CommitteeApi, at) }
    }
    const refused = (asked: Promise<unknown>) => asked.then(() => assert.fail("was answered"), (thrown: unknown) => thrown)
    const office = await as("office"), unit = await as("unit"), housing = Unit.Id.make("housing")
    const kinds = async () => (await office.proposals.statistics({})).byUnitKind.map(({ id }) => id)
    assert.deepStrictEqual(await kinds(), ["notTold"])
    assert.instanceOf(await refused(unit.units.tellKind({ unit: housing, kind: "government" })), Problem.NotAllowed)
    assert.instanceOf(await refused(office.units.tellKind({ unit: Unit.Id.make("nobody"), kind: "government" })), Unit.NotFound)
    await office.units.tellKind({ unit: housing, kind: "government" })
    assert.deepStrictEqual(await kinds(), ["government", "notTold"])
    assert.strictEqual((await office.committee.units()).find(({ id }) => id === housing)?.kind, "government")
    const { byUnitKind: [government] } = await office.proposals.statistics({})
    assert.strictEqual((await office.proposals.list({ unitKind: "government" })).total, government?.received)
  })
})
