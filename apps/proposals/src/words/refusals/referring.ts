import type { Referral } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { referrals } from "../referrals.ts"

/** The refusals of what is handed in above. */
type Referring = Referral.NotFound | Referral.NotReceived | Referral.OutOfTime | Referral.HandedInAlready

/** Tells whether a refusal comes from what is handed in above. */
export const isOfReferring = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Referring["_tag"] }> => refusal._tag.startsWith("Referral.")

/** Says a refusal of what is handed in above. */
export const referring = (refusal: Referring): string => {
  switch (refusal._tag) {
    case "Referral.NotFound": return referrals("notFound")
    case "Referral.NotReceived": return referrals("notReceived")
    case "Referral.OutOfTime": return referrals("outOfTime", formatDate(refusal.on, "full"), refusal.from === undefined ? undefined : formatDate(refusal.from, "full"))
    case "Referral.HandedInAlready": return referrals("already", referrals(`level.${refusal.level}`))
  }
}
