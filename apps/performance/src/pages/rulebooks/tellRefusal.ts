import { Assessment } from "@jianyan/domain"
import { figureName } from "../../words/figures.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"

/** Everything that can keep a rule from being changed as it was asked. */
export type Kept =
  | Assessment.Unreadable | Assessment.Reading.NoSuchRule | Assessment.Reading.Unclear | Assessment.Edit.LastPlace | Assessment.Edit.StillNamed | Assessment.Edit.NameTaken | Assessment.Edit.NoSuchBlock
  | Assessment.Edit.LabelTaken | Assessment.Edit.SameLeast

/** Says what is wrong with one place of a text that was read. */
export const tellProblem = ({ allowed, code, expected, path }: Assessment.Problem): string => {
  const why = code === "missing" ? t("problem.missing") : code === "unknown" ? t("problem.unknown", allowed.join(t("separator")))
    : t("problem.unfit", allowed.length > 0 ? allowed.join(t("separator")) : expected ?? "")
  return t("at", path.length === 0 ? t("top") : path.join(".")) + why
}

/** Says what rules are called, in quotation marks; the id of one without a label. */
export const namesOf = (rules: ReadonlyArray<{ readonly does: string; readonly id: string }>, rulebook: Assessment.Rulebook.Rulebook): string => {
  const all = Assessment.Reading.say(rulebook, tongue())
  return rules.map(({ does, id }) => {
    const found = all.find((rule) => rule.does === does && rule.id === id)
    return found?.label === undefined ? id : `“${words(found.label)}”`
  }).join(t("separator"))
}

/** Says why a rule stays as it is, with the labels of the rulebook. */
export const tellKept = (kept: Kept, rulebook: Assessment.Rulebook.Rulebook): string => {
  switch (kept._tag) {
    case "Rulebook.Unclear": return t("unclear")
    case "Rulebook.LastPlace": return t("lastPlace", namesOf([{ does: "block", id: kept.id }], rulebook))
    case "Rulebook.StillNamed": return t("stillNamed", namesOf(kept.by, rulebook))
    case "Rulebook.NameTaken": return t("nameTaken")
    case "Rulebook.LabelTaken": return t("labelTaken", namesOf([kept.by], rulebook))
    case "Rulebook.SameLeast": return t("sameLeast", namesOf([{ does: "grade", id: kept.by }], rulebook))
    case "Rulebook.NoSuchRule":
    case "Rulebook.NoSuchBlock": return t("noSuchRule")
    case "Rulebook.Unreadable": {
      const [first] = kept.problems
      const name = figureName(first.path.filter((key) => key !== "table" && key !== "of"))
      return t("refusedAt", name === "" ? t("unfit") : name, first.expected ?? t("unfit"))
    }
  }
}
