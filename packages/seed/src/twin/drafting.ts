import { Assessment, Committee, Day, Draft, type House, Rulebook } from "@jianyan/domain"
import { HashMap, Option, Result } from "effect"
import { time } from "../Story.ts"
import { day } from "./calendar.ts"
import { type Step, step } from "./Plan.ts"

const id = Draft.Id.make("d-2027")
const evaluator = "account-evaluator"
const { addPlace, callAppraised, entitle, setFigure } = Assessment.Edit

const begun = ({ rulebooks }: House.House): Assessment.Rulebook.Rulebook =>
  Result.getOrThrow(entitle(Option.getOrThrow(Rulebook.named(rulebooks, "binhe/2026")), { edition: "2027", inForce: { from: Day.Day.make("2027-01-01") } }))

const words = (zh: string, en: string) => ({ zh, en })
const { appraisal } = Committee.standardPolicy

/** Adds what a proposal brings that the handling units graded well in the two-way evaluation, shared by those who signed. */
const graded = (text: Assessment.Rulebook.Rulebook): Assessment.Rulebook.Rulebook => {
  const named = callAppraised(text, (appraisal?.grades ?? []).filter(({ id }) => id === "excellent" || id === "good").map(({ id, name }) => ({ id, label: words(name.zh, name.en ?? name.zh) })))
  const written = { ...named, articles: named.articles.toSpliced(named.articles.findIndex(({ id }) => id === "8.4") + 1, 0, {
    id: "8.5", clause: "第八条（五）", label: words("双向评议等次", "Grade of the two-way evaluation"), treated: "rule", text: "提案经承办单位双向评议为优秀的另加3分，良好的另加1分，联名的平分。"
  }) }
  const item = (id: string, grade: string, label: Assessment.Rulebook.Words, points: number): Assessment.Rulebook.Item => ({
    node: "item", id, label, article: "8.5", counts: { kind: ["appraisal"], grade: [grade] }, pays: { by: "each", points: points as Assessment.Points.Points }, share: { by: "equal" }
  })
  const excellent = Result.getOrThrow(addPlace(written, "proposals", item("graded-excellent", "excellent", words("评议优秀，另加", "Graded excellent, in addition"), 30_000)))
  return Result.getOrThrow(addPlace(excellent, "proposals", item("graded-good", "good", words("评议良好，另加", "Graded good, in addition"), 10_000)))
}

/** What the office has in mind for next year: filed proposals bring less each and more together, what units grade well brings more, and contact is asked for more often. */
const amended = (text: Assessment.Rulebook.Rulebook): Assessment.Rulebook.Rulebook => {
  const less = Result.getOrThrow(setFigure(text, { does: "item", id: "filed" }, ["pays", "points"], 150_000))
  const together = Result.getOrThrow(setFigure(less, { does: "block", id: "filing" }, ["cap", "points"], 300_000))
  return Result.getOrThrow(setFigure(graded(together), { does: "gate", id: "contact-forty" }, ["anyOf", 0, "atLeast"], 50))
}

/** Tells of the edition of next year that is being drafted in autumn. */
export const drafting = (): ReadonlyArray<Step> => [
  step(evaluator, time(day("2026-10-20"), 9, 30), (house, at) => Draft.begin(id, begun(house), "binhe/2026", evaluator, at)),
  step(evaluator, time(day("2026-10-27"), 16), (house, at) => {
    const self = HashMap.getUnsafe(house.drafts, id)
    return Draft.revise(self, amended(self.text), self.revision, evaluator, at)
  })
]
