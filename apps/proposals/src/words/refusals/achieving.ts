import type { Achievement } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"
import { achievements } from "../achievements.ts"

/** The refusals of what came of proposals. */
type Achieving = Achievement.NotFound | Achievement.DayAhead | Achievement.NoSuchRecommendation | Achievement.NotTheirs | Achievement.ToldAlready

/** Tells whether a refusal comes from what came of proposals. */
export const isOfAchieving = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Achieving["_tag"] }> => refusal._tag.startsWith("Achievement.")

/** Says a refusal of what came of a proposal. */
export const achieving = (refusal: Achieving, naming: Naming): string => {
  switch (refusal._tag) {
    case "Achievement.NotFound": return achievements("notFound")
    case "Achievement.DayAhead": return achievements("dayAhead", formatDate(refusal.on, "full"))
    case "Achievement.NoSuchRecommendation": return achievements("noSuchRecommendation", refusal.recommendation)
    case "Achievement.NotTheirs": return achievements("notTheirs", naming.unit(refusal.unit))
    case "Achievement.ToldAlready": return achievements("toldAlready")
  }
}
