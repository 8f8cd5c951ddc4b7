import { CommitteeApi } from "@jianyan/contract"
import { assert, describe, it } from "vitest"
import { dealtWithAt, waitingAt } from "./waitingAt.ts"

const kinds = CommitteeApi.Waiting.fields.what.literals
const elsewhere = new Map([
  ["recordAttendance", ["/liaison/meetings?open=yes", "/liaison/meetings/x-1"]],
  ["decideLeave", ["/liaison/leave", "/liaison/leave"]],
  ["reviewEntry", ["/performance/entries?waiting=me", "/performance/entries/x-1"]],
  ["decideObjection", ["/performance/objections?show=open", "/performance/objections/x-1"]],
  ["appraise", ["/proposals/appraisals", "/proposals/x-1"]]
])

describe("waitingAt", () => {
  it("leads to the proposals that wait, or to the page of what else does", () => {
    for (const what of kinds) assert.deepStrictEqual([waitingAt(what), dealtWithAt(what, "x-1")], elsewhere.get(what) ?? [`/proposals/?waiting=${what}`, "/proposals/x-1"])
  })
})
