import { Committee, Day, Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { chineseCalendar } from "./chineseCalendar.ts"

/**
 * The holidays of 2019 to 2026 as the State Council announced them, written down apart from the library: what is off (first to last) and which weekend days are worked.
 * Weekends inside a holiday are part of its span.
 */
const notices: Readonly<Record<string, { readonly off: ReadonlyArray<readonly [string, string]>; readonly worked: ReadonlyArray<string> }>> = {
  2019: {
    off: [["12-30", "01-01"], ["02-04", "02-10"], ["04-05", "04-07"], ["05-01", "05-04"], ["06-07", "06-09"], ["09-13", "09-15"], ["10-01", "10-07"]],
    worked: ["02-02", "02-03", "04-28", "05-05", "09-29", "10-12"]
  },
  2020: {
    off: [["01-01", "01-01"], ["01-24", "02-02"], ["04-04", "04-06"], ["05-01", "05-05"], ["06-25", "06-27"], ["10-01", "10-08"]],
    worked: ["01-19", "04-26", "05-09", "06-28", "09-27", "10-10"]
  },
  2021: {
    off: [["01-01", "01-03"], ["02-11", "02-17"], ["04-03", "04-05"], ["05-01", "05-05"], ["06-12", "06-14"], ["09-19", "09-21"], ["10-01", "10-07"]],
    worked: ["02-07", "02-20", "04-25", "05-08", "09-18", "09-26", "10-09"]
  },
  2022: {
    off: [["01-01", "01-03"], ["01-31", "02-06"], ["04-03", "04-05"], ["04-30", "05-04"], ["06-03", "06-05"], ["09-10", "09-12"], ["10-01", "10-07"]],
    worked: ["01-29", "01-30", "04-02", "04-24", "05-07", "10-08", "10-09"]
  },
  2023: {
    off: [["12-31", "01-02"], ["01-21", "01-27"], ["04-05", "04-05"], ["04-29", "05-03"], ["06-22", "06-24"], ["09-29", "10-06"]],
    worked: ["01-28", "01-29", "04-23", "05-06", "06-25", "10-07", "10-08"]
  },
  2024: {
    off: [["01-01", "01-01"], ["02-10", "02-17"], ["04-04", "04-06"], ["05-01", "05-05"], ["06-10", "06-10"], ["09-15", "09-17"], ["10-01", "10-07"]],
    worked: ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"]
  },
  2025: {
    off: [["01-01", "01-01"], ["01-28", "02-04"], ["04-04", "04-06"], ["05-01", "05-05"], ["05-31", "06-02"], ["10-01", "10-08"]],
    worked: ["01-26", "02-08", "04-27", "09-28", "10-11"]
  },
  2026: {
    off: [["01-01", "01-03"], ["02-15", "02-23"], ["04-04", "04-06"], ["05-01", "05-05"], ["06-19", "06-21"], ["09-25", "09-27"], ["10-01", "10-07"]],
    worked: ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]
  }
}

const dayMillis = 86_400_000
const millis = (text: string) => Date.parse(`${text}T00:00:00Z`)
const text = (at: number) => new Date(at).toISOString().slice(0, 10)

const off = new Set<string>(), worked = new Set<string>()
for (const [year, notice] of Object.entries(notices)) {
  for (const [from, until] of notice.off) {
    const first = from > until ? `${Number(year) - 1}-${from}` : `${year}-${from}`
    for (let at = millis(first); at <= millis(`${year}-${until}`); at += dayMillis) off.add(text(at))
  }
  for (const day of notice.worked) worked.add(`${year}-${day}`)
}
/** Worked or not, by the notices alone. */
const isWorked = (day: string): boolean => worked.has(day) || (!off.has(day) && ![0, 6].includes(new Date(millis(day)).getUTCDay()))

/** The day some months later, found by walking day by day and counting the turns of the month. */
const slowMonths = (from: string, months: number): string => {
  let at = millis(from), turns = 0
  while (turns < months) {
    at += dayMillis
    if (text(at).endsWith("-01")) turns++
  }
  for (let last = at; text(last).slice(0, 7) === text(at).slice(0, 7); last += dayMillis) if (text(last).slice(8) <= from.slice(8)) at = last
  return text(at)
}
const slowDue = (from: string, months: number): string => {
  let at = millis(slowMonths(from, months))
  while (!isWorked(text(at))) at -= dayMillis
  return text(at)
}
const slowNth = (from: string, count: number): string => {
  let at = millis(from)
  for (let left = count; left > 0;) {
    at += dayMillis
    if (isWorked(text(at))) left--
  }
  return text(at)
}

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
const calendar = chineseCalendar(years)
const founded = (months: number, returnWithin: number): Committee.Committee => ({
  id: Committee.Id.make("binhe"), name: { zh: "滨河市政协" }, terms: [], sessions: [], calendar,
  policy: { ...Committee.standardPolicy, returnWithin, replyTerms: [{ for: "ordinary", from: "handover", months }] }
})
const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))
const first = millis("2019-01-02"), start = (offset: number) => Day.Day.make(text(first + offset * dayMillis))

describe("deadlines by the published calendars of 2019 to 2026", () => {
  it("tells every day worked or not as the notices do", () => {
    const unlike: Array<string> = []
    for (let at = millis("2019-01-01"); at <= millis("2026-12-31"); at += dayMillis) {
      if (Committee.Calendar.isWorkingDay(calendar, Day.Day.make(text(at))) !== isWorked(text(at))) unlike.push(text(at))
    }
    assert.deepStrictEqual(unlike, [])
  })
  it.prop("are derived as a slow count from day to day finds them", [between(0, 2_500), between(1, 12)], ([offset, months]) =>
    assert.strictEqual(Proposal.deadline(founded(months, 5), undefined, start(offset)).day, slowDue(start(offset), months)))
  it.prop("leave as many working days for a return as a slow count finds", [between(0, 2_800), between(1, 15)], ([offset, days]) =>
    assert.strictEqual(Proposal.lastDayToReturn(founded(3, days), start(offset)), slowNth(start(offset), days)))
  it.prop("show every day of the way as the notices have it", [between(0, 2_500), between(1, 6)], ([offset, months]) => {
    for (const { day, kind } of Proposal.calendarOf(Proposal.deadline(founded(months, 5), undefined, start(offset)), calendar)) {
      assert.strictEqual(kind === "worked" || kind === "makeUp", isWorked(day), day)
    }
  }, { arbitrary: { runs: 25 } })
})
