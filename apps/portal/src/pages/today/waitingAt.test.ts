import { CommitteeApi } from "@jianyan/contract"
import { assert, describe, it } from "vitest"
import { dealtWithAt, waitingAt } from "./waitingAt.ts"

const kinds = CommitteeApi.Waiting.fields.what.literals

describe("waitingAt", () => {
  it("has a list for everything that may wait", () => {
    for (const what of kinds) assert.match(waitingAt(what), /^\/(?:proposals\/\?|liaison\/meetings$)/u, what)
  })

  it("leads to a meeting for attendance and to the proposal for all else", () => {
    for (const what of kinds) assert.strictEqual(dealtWithAt(what, "x-1"), what === "recordAttendance" ? "/liaison/meetings/x-1" : "/proposals/x-1")
  })
})
