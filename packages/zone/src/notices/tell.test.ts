import { Day, Entry, Leave, Meeting } from "@jianyan/domain"
import { assert, describe, it } from "vitest"
import { tell } from "./tell.ts"

const leave = { _tag: "LeaveDecided", year: 2026, leave: Leave.Id.make("l-1"), meeting: Meeting.Id.make("mt-1"), title: "专题学习会", on: Day.Day.make("2026-06-25") } as const
const entry = { _tag: "EntryReviewed", year: 2026, entry: Entry.Id.make("e-1"), title: "到社区宣讲民法典" } as const

describe("tell", () => {
  it("says what became of leave, with the words of who decided it where there are any", () => {
    assert.strictEqual(tell({ ...leave, outcome: "leave" }), "专题学习会（2026年6月25日）的请假已批准")
    assert.strictEqual(tell({ ...leave, outcome: "refused", words: "本次会议须换届选举" }), "专题学习会（2026年6月25日）的请假未批准：本次会议须换届选举")
  })
  it("says how many are to be handed over by when, and that the day is over", () => {
    const due = { _tag: "HandOverDue", by: Day.Day.make("2026-02-15"), count: 2 } as const
    assert.strictEqual(tell({ ...due, late: false }), "2 件已立案的提案应在 2026年2月15日 前交办")
    assert.strictEqual(tell({ ...due, late: true }), "2 件已立案的提案应在 2026年2月15日 前交办，已过期")
  })
  it("says what a reviewer made of reported work, and why", () => {
    assert.strictEqual(tell({ ...entry, outcome: "confirmed" }), "您报的“到社区宣讲民法典”已核实，计入成绩单")
    assert.strictEqual(tell({ ...entry, outcome: "changed", reason: "为两人合讲" }), "您报的“到社区宣讲民法典”经修改后核实，计入成绩单：为两人合讲")
  })
})
