import { assert, describe, it } from "@effect/vitest"
import { Proposal } from "../index.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.convert", () => {
  for (const to of ["opinion", "report"] as const) {
    it(`makes an end of the proposal as ${to}`, () =>
      assert.deepStrictEqual(Story.after("Recommended", Proposal.convert(Story.at("Recommended"), to, Story.when.filed)).stage, { _tag: "Converted", to }))
  }
})
