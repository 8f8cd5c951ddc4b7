import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { Proposal } from "../index.ts"
import { refusal } from "../house/House.story.ts"
import * as Story from "./Proposal.story.ts"

describe("Proposal.attachFile", () => {
  const { policy } = Story.county
  const file = (digit: string): Proposal.Examined.Attachment => ({ hash: digit.repeat(64), name: `调研照片${digit}.jpg`, type: "image/jpeg", size: 48_213 })
  const attach = (self: Proposal.At<"Drafted" | "Reworking">, one = file("a"), rules = policy) => Proposal.attachFile(self, one, rules, Story.when.drafted)
  const attached = (digit: string) => ({ _tag: "FileAttached", proposal: Story.id, file: file(digit), at: Story.when.drafted }) as const

  it("attaches a file to a draft and to a proposal given back for rework", () => {
    for (const stage of ["Drafted", "Reworking"] as const) assert.deepStrictEqual(Story.after(stage, Result.getOrThrow(attach(Story.at(stage)))).attachments, [file("a")])
  })
  it("refuses the same bytes under another name", () =>
    assert.deepStrictEqual(refusal(attach(Story.at("Drafted", attached("a")), { ...file("a"), name: "照片.jpg" })), { _tag: "Proposal.FileAttachedAlready", id: Story.id, name: "调研照片a.jpg" }))
  it("refuses more files than the policy lets in, ten where it says nothing", () => {
    const two = Story.at("Drafted", attached("a"), attached("b"))
    assert.isTrue(Result.isSuccess(attach(two, file("c"))))
    const { drafting } = policy
    if (drafting !== undefined) assert.deepStrictEqual(refusal(attach(two, file("c"), { ...policy, drafting: { ...drafting, files: 2 } })), { _tag: "Proposal.TooManyFiles", id: Story.id, most: 2 })
    const { drafting: _, ...bare } = policy
    const ten = Story.at("Drafted", ...[..."0123456789"].map(attached))
    assert.deepStrictEqual(refusal(attach(ten, file("f"), bare)), { _tag: "Proposal.TooManyFiles", id: Story.id, most: 10 })
  })
})
