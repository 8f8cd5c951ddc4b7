import type { ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { concerns, stands } from "./concerns.ts"

const changed = (what: ProposalsApi.Changed["what"], ...ids: ReadonlyArray<string>): ProposalsApi.Changed => ({ what, proposals: ids.map((id) => Proposal.Id.make(id)) })
const about = concerns("binhe")

describe("concerns", () => {
  it("names the page of a proposal only for a change of that proposal, and lists, boards and counts for any", () => {
    assert.isTrue(about(["binhe", "proposal", "p-1"], changed("proposal", "p-2", "p-1")))
    assert.isFalse(about(["binhe", "proposal", "p-3"], changed("proposal", "p-1")))
    for (const what of ["list", "board", "today", "examinations", "topics", "promises"]) assert.isTrue(about(["binhe", what], changed("proposal", "p-1")), what)
  })

  it("names the notices only for a notice", () => {
    assert.isTrue(about(["binhe", "notices"], changed("notice")))
    assert.isFalse(about(["binhe", "list"], changed("notice")))
    assert.isFalse(about(["binhe", "notices"], changed("proposal", "p-1")))
  })

  it("names the rules only for a change of the committee, which concerns every proposal", () => {
    assert.isTrue(about(["binhe", "about"], changed("committee")))
    assert.isTrue(about(["binhe", "proposal", "p-1"], changed("committee")))
    assert.isFalse(about(["binhe", "about"], changed("proposal", "p-1")))
  })

  it("names everything of this committee that can change when it is not known what did", () => {
    assert.isTrue(about(["binhe", "proposal", "p-1"], undefined))
    assert.isFalse(about(["binhe", "views"], undefined))
    assert.isFalse(about(["jiangyuan", "list"], undefined))
  })
})

describe("stands", () => {
  it("takes the bell for what stands beside the page, and the list of notices for the page itself", () => {
    assert.deepStrictEqual([["binhe", "notices"], ["binhe", "today"], ["binhe", "notices", false, 1], ["binhe", "list"]].map(stands), [true, true, false, false])
  })
})
