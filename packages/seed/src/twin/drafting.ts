import { Assessment, Day, Draft, type House, Rulebook } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { type Step, step } from "./Plan.ts"

const id = Draft.Id.make("d-2027")
const evaluator = "account-evaluator"
const { entitle, setFigure } = Assessment.Edit

const begun = ({ rulebooks }: House.House): Assessment.Rulebook.Rulebook =>
  Result.getOrThrow(entitle(Option.getOrThrow(Rulebook.named(rulebooks, "binhe/2026")), { edition: "2027", inForce: { from: Day.Day.make("2027-01-01") } }))

/** What the office has in mind for next year: filed proposals bring less each and more together, and contact is asked for more often. */
const amended = (text: Assessment.Rulebook.Rulebook): Assessment.Rulebook.Rulebook => {
  const less = Result.getOrThrow(setFigure(text, { does: "item", id: "filed" }, ["pays", "points"], 150_000))
  const together = Result.getOrThrow(setFigure(less, { does: "block", id: "filing" }, ["cap", "points"], 300_000))
  return Result.getOrThrow(setFigure(together, { does: "gate", id: "contact-forty" }, ["anyOf", 0, "atLeast"], 50))
}

/** Tells of the edition of next year that is being drafted in autumn. */
export const drafting = (): ReadonlyArray<Step> => [
  step(evaluator, time(day("2026-10-20"), 9, 30), (house, at) => Draft.begin(id, begun(house), "binhe/2026", evaluator, at)),
  step(evaluator, time(day("2026-10-27"), 16), (house, at) => {
    const self = HashMap.getUnsafe(house.drafts, id)
    return Draft.revise(self, amended(self.text), self.revision, evaluator, at)
  })
]
