import { Committee, Proposal, type Workflow } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import type { Endpoint } from "../Endpoint.ts"
import * as ProposalsApi from "../ProposalsApi.ts"

const asked: Readonly<Record<string, unknown>> = { ...ProposalsApi }
const isEndpoint = (value: unknown): value is Endpoint => typeof value === "object" && value !== null && "kind" in value && value.kind === "endpoint"

/** The roles the endpoint of a verb lets in, none where no endpoint asks it. */
const allowed = (verb: string, endpoints = asked): ReadonlyArray<string> | undefined => {
  const endpoint = endpoints[verb]
  return isEndpoint(endpoint) && typeof endpoint.allow !== "string" ? endpoint.allow.toSorted() : undefined
}

/** The moves whose endpoint lets others in than the workflow says, or is not there. */
const unlike = ({ moves }: Workflow.Workflow, endpoints = asked): ReadonlyArray<string> =>
  moves.filter(({ by, verb }) => allowed(verb, endpoints)?.join() !== by.toSorted().join()).map((move) => move.verb)

describe("the workflow of a proposal", () => {
  const life = Proposal.workflow(Committee.standardPolicy)
  it.each(life.moves)("lets exactly those $verb who may", ({ by, verb }) => assert.deepStrictEqual(allowed(verb), by.toSorted()))
  it("notices a role that an endpoint lets in and the workflow does not, and a verb that nobody can ask", () => {
    assert.deepStrictEqual(unlike(life), [])
    assert.deepStrictEqual(unlike({ ...life, moves: life.moves.map((move) => move.verb === "accept" ? { ...move, by: ["leader"] } : move) }), ["accept"])
    const { close: _, ...others } = asked
    assert.deepStrictEqual(unlike(life, others), ["close"])
  })
  it("has at every stage that is no end an endpoint that leads on, for somebody who exists", () => {
    for (const stage of life.stages.filter((stage) => !life.ends.includes(stage))) {
      assert.isTrue(life.moves.some((move) => move.from.includes(stage) && move.to.some((to) => to !== stage) && (allowed(move.verb) ?? []).length > 0), stage)
    }
  })
})
