import type { LookBacksApi } from "@jianyan/contract"
import type { LookBack } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { lookingBack } from "../lookingBack.ts"

/** The refusals of look backs by third parties. */
type LookingBack = LookBack.NotFound | LookBack.EntrustedAlready | LookBack.NotEntrusted | LookBack.ReportedAlready | LookBack.OutOfTime | LookBacksApi.NoSuchReport

const tags: ReadonlyArray<string> = [
  "LookBack.NotFound", "LookBack.EntrustedAlready", "LookBack.NotEntrusted", "LookBack.ReportedAlready", "LookBack.OutOfTime", "LookBack.NoSuchReport"
] satisfies ReadonlyArray<LookingBack["_tag"]>

/** Tells whether a refusal is about a look back by a third party. */
export const isOfLookingBack = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: LookingBack["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal about a look back by a third party. */
export const sayLookingBack = (refusal: LookingBack): string => {
  const day = (day: string) => formatDate(day, "full")
  switch (refusal._tag) {
    case "LookBack.NotFound": return lookingBack("notFound")
    case "LookBack.EntrustedAlready": return lookingBack("entrustedAlready", refusal.institution, day(refusal.until))
    case "LookBack.NotEntrusted": return lookingBack("notEntrusted")
    case "LookBack.ReportedAlready": return lookingBack("reportedAlready")
    case "LookBack.OutOfTime": return lookingBack("outOfTime", day(refusal.from), day(refusal.today))
    case "LookBack.NoSuchReport": return lookingBack("noSuchReport")
  }
}
