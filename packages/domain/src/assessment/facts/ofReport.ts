import { of as dayOf } from "../../committee/Day.ts"
import type { Report } from "../../report/Report.ts"
import type { Fact, Level, Stage } from "../Fact.ts"

/** Says what a report, and every instruction on it, is to each of its authors; a withdrawn report is nothing. */
export const ofReport = (self: Report): ReadonlyArray<Fact> => {
  if (self.withdrawn) return []
  const levels: ReadonlyArray<Level> = [...new Set(self.adoptions.map((adoption) => adoption.level))]
  const reached: ReadonlyArray<Stage> = [
    "submitted",
    ...(self.adoptions.some((adoption) => adoption.manner === "single") ? ["adopted" as const] : []),
    ...(self.adoptions.some((adoption) => adoption.manner !== "single") ? ["partlyAdopted" as const] : [])
  ]
  const evidence = self.adoptions.flatMap((adoption) => adoption.document === undefined || adoption.document === "" ? [] : [adoption.document]).join("、")
  return self.authors.flatMap((member, place): ReadonlyArray<Fact> => {
    const joint = { place, people: self.authors.length }
    return [
      {
        record: `report/${self.id}`, member, kind: "report", on: dayOf(self.submittedAt), joint, reached,
        ...(levels.length === 0 ? {} : { levels }), ...(evidence === "" ? {} : { evidence })
      },
      ...self.instructions.map((instruction, at): Fact => ({
        record: `instruction/${self.id}.${at + 1}`, of: `report/${self.id}`, member, kind: "instruction", on: dayOf(instruction.at), joint, levels: [instruction.level],
        ...(instruction.document === undefined || instruction.document === "" ? {} : { evidence: instruction.document })
      }))
    ]
  })
}
