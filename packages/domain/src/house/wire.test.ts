import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { Access, Achievement, Activity, Appraisal, Body, Commitment, Committee, Day, Examination, House, HouseEvent, LookBack, Meeting, Member, Notice, Proposal, Publication, Referral, Report, Selection, Signing, Station, Supervision, Theme, Topic, Unit } from "../index.ts"

const doors = { Access, Achievement, Activity, Appraisal, Body, Commitment, Committee, Day, Examination, House, HouseEvent, LookBack, Meeting, Member, Notice, Proposal, Publication, Referral, Report, Selection, Signing, Station, Supervision, Theme, Topic, Unit }

/** Lists the schemas a door exports, those in its namespaces too, by their full names. */
const schemas = (door: object, name: string): ReadonlyArray<readonly [string, Schema.Top]> =>
  Object.entries(door).flatMap(([key, value]: [string, unknown]) => {
    const full = `${name}.${key}`
    if (Schema.isSchema(value)) return [[full, value] as const]
    return typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Module]" ? schemas(value, full) : []
  })
const all = Object.entries(doors).flatMap(([name, door]) => schemas(door, name))

describe("what the domain says on the wire", () => {
  it("finds nouns, events and refusals", () =>
    assert.includeMembers(all.map(([name]) => name), ["Proposal.Proposal", "Proposal.ProposalEvent.ProposalEvent", "Proposal.MergedIntoItself", "Committee.Policy.Policy", "HouseEvent.HouseEvent", "Day.Day"]))
  for (const [name, schema] of all) {
    it(`describes ${name} in JSON Schema`, () => {
      const { definitions, schema: root } = Schema.toJsonSchemaDocument(schema)
      assert.isNotEmpty(Object.keys(root))
      for (const [, target] of JSON.stringify({ definitions, root }).matchAll(/"\$ref":"#\/(?:\$defs|definitions)\/([^"]+)"/gu)) assert.property(definitions, target ?? "")
    })
  }
})
