import { Assessment } from "@jianyan/domain"
import { labelOf } from "./reading/names.ts"
import { sheet as t } from "./sheet.ts"

/** Says what a line of a sheet is called: its place of the table and, of a line no record brings, what it does there; without a reason a block is its base and bounds together. */
export const lineTitle = (rulebook: Assessment.Rulebook.Rulebook, item: string, why?: Assessment.Sheet.Why["_tag"]): string => {
  const label = labelOf(rulebook, item)
  switch (why) {
    case "Base": case "Cap": case "Floor": case "Rounding": return t(`title.${why}`, label)
    case undefined: return Assessment.Rulebook.places(rulebook).some(({ id, node }) => id === item && node === "block") ? t("title.bounds", label) : label
    default: return label
  }
}
