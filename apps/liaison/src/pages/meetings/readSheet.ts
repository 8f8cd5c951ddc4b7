import type { Meeting } from "@jianyan/domain"

/** One of those expected, as the sheet may name them. */
export interface Expected {
  readonly member: Meeting.Attendance["member"]
  readonly name: string
}

/** Why a row of a sheet is not taken: the cell, and what stands there. */
export interface Refused {
  readonly cell: string
  readonly why: "columns" | "member" | "ambiguous" | "twice" | "state" | "ground"
  readonly value: string
}

/** One row of a sheet, as it was understood. */
export interface Line {
  readonly line: number
  readonly name: string
  readonly found?: { readonly member: Expected["member"]; readonly marks: ReadonlyArray<Meeting.State>; readonly ground: string }
  readonly refused?: Refused
}

const named: Readonly<Record<string, Meeting.State>> = {
  "": "present", 出席: "present", 到会: "present", 到: "present", "√": "present", "✓": "present", 迟到: "late", 早退: "leftEarly", 请假: "leave", 缺席: "absent", 旷会: "absent", "×": "absent", 免计: "exempt",
  present: "present", late: "late", "left early": "leftEarly", leave: "leave", "on leave": "leave", absent: "absent", exempt: "exempt"
}

const column = (place: number): string => place < 26 ? String.fromCharCode(65 + place) : column(Math.floor(place / 26) - 1) + column(place % 26)

/**
 * Reads the sheet of a meeting: number, name and sector, a state for each half day, and the ground of an exemption.
 *
 * A member is found by number or by a name that only one has; what cannot be taken names its cell. Rows in which nothing stands are passed over.
 */
export const readSheet = (rows: ReadonlyArray<ReadonlyArray<string>>, expected: ReadonlyArray<Expected>, held: number): ReadonlyArray<Line> => {
  const columns = 3 + held + 1, width = rows[0]?.length ?? 0
  if (width < columns - 1) return [{ line: 1, name: "", refused: { cell: `${column(width)}1`, why: "columns", value: String(columns) } }]
  const seen = new Set<string>()
  return rows.slice(1).flatMap((cells, place): ReadonlyArray<Line> => {
    const line = place + 2, at = (place: number) => (cells[place] ?? "").trim(), name = at(1) || at(0)
    if (cells.every((cell) => cell.trim() === "")) return []
    const refuse = (place: number, why: Refused["why"]): ReadonlyArray<Line> => [{ line, name, refused: { cell: `${column(place)}${line}`, why, value: at(place) } }]
    const byName = expected.filter((one) => one.name === at(1))
    const found = expected.find((one) => one.member === at(0)) ?? (at(0) === "" && byName.length === 1 ? byName[0] : undefined)
    if (found === undefined) return at(0) === "" && byName.length > 1 ? refuse(1, "ambiguous") : refuse(at(0) === "" ? 1 : 0, "member")
    if (seen.has(found.member)) return refuse(at(0) === "" ? 1 : 0, "twice")
    seen.add(found.member)
    const marks = Array.from({ length: held }, (_, place) => named[at(3 + place).toLowerCase()])
    const wrong = marks.indexOf(undefined)
    if (wrong >= 0) return refuse(3 + wrong, "state")
    const ground = at(3 + held)
    if (marks.includes("exempt") && ground === "") return refuse(3 + held, "ground")
    return [{ line, name: found.name, found: { member: found.member, marks: marks.flatMap((mark) => mark ?? []), ground } }]
  })
}
