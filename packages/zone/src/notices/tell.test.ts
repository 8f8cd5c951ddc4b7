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
  it("says where and when a panel meets, that it was moved, and that somebody else sits", () => {
    const seat = { _tag: "SeatGiven", until: Day.Day.make("2026-04-15") } as const, meets = { on: Day.Day.make("2026-04-08"), place: "三楼会议室" }
    assert.strictEqual(tell(seat), "请您担任双向评议的评议员，2026年4月15日 前密封评分")
    assert.strictEqual(tell({ ...seat, meets }), "请您担任双向评议的评议员：2026年4月8日 在三楼会议室当面评议，2026年4月15日 前评分")
    assert.strictEqual(tell({ _tag: "PanelMoved", from: meets, to: { on: Day.Day.make("2026-04-10"), place: "二楼会议室" }, until: seat.until, reason: "与全委会议冲突" }), "评议会由 2026年4月8日 改为 2026年4月10日，在二楼会议室：与全委会议冲突")
    assert.strictEqual(tell({ _tag: "SeatTaken", title: "关于集中供热的提案", reason: "出差" }), "《关于集中供热的提案》的评议已由他人接替，您不用再评：出差")
  })
  it("says what a reviewer made of reported work, and why", () => {
    assert.strictEqual(tell({ ...entry, outcome: "confirmed" }), "您报的“到社区宣讲民法典”已核实，计入成绩单")
    assert.strictEqual(tell({ ...entry, outcome: "changed", reason: "为两人合讲" }), "您报的“到社区宣讲民法典”经修改后核实，计入成绩单：为两人合讲")
  })
})
