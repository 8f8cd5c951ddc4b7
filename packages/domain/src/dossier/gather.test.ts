import { assert, describe, it } from "@effect/vitest"
import { HashMap, Schema } from "effect"
import { Dossier, Facts, type Meeting } from "../index.ts"
import { given, on } from "../house/House.story.ts"
import { convened, first, id as meeting, second } from "../meeting/Meeting.story.ts"
import { id, seated } from "../member/Member.story.ts"
import { submitted } from "../report/Report.story.ts"

const attended = (member: Meeting.Attendance["member"]): Meeting.Attendance => ({ member, state: "present", halfDays: 8 })
const house = given(seated, convened, submitted, { _tag: "AttendanceRecorded", meeting, attendance: [attended(first), attended(second)], at: on("2026-01-20") })
const gathered = Dossier.gather(house, HashMap.getUnsafe(house.members, id), Facts.facts(house), [])

describe("Dossier.gather", () => {
  it("holds what concerns the member and says nothing of what others did", () => {
    assert.deepStrictEqual(gathered.meetings.map(({ attendance, id }) => [id, attendance?.member]), [[meeting, first]])
    assert.deepStrictEqual(gathered.reports.map(({ authors }) => authors), [[first, second]])
    assert.notInclude(JSON.stringify({ ...gathered, reports: [] }), `"${second}"`)
  })
  it("reads back as it was written", () => {
    const written = JSON.stringify(Schema.encodeSync(Dossier.Dossier)(gathered))
    assert.deepStrictEqual(Schema.decodeUnknownSync(Dossier.Dossier)(JSON.parse(written)), gathered)
  })
})
