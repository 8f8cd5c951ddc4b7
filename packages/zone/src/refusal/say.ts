import { formatNumber } from "@jianyan/ui"
import { t } from "../words.ts"
import { isOfHouse } from "./isOfHouse.ts"
import { isRefusal, type OfHouse } from "./isRefusal.ts"

const sentence = (refusal: OfHouse): string => {
  switch (refusal._tag) {
    case "House.Malformed": return t("refusal.malformed")
    case "House.SignedOut": return t("refusal.signedOut")
    case "House.NotAllowed": return t("refusal.notAllowed")
    case "House.FirstPassword": return t("refusal.firstPassword")
    case "House.NotHere": return t("refusal.notHere")
    case "House.Busy": return t("refusal.busy")
    case "House.TooLarge": return t("refusal.tooLarge", formatNumber(Math.floor(refusal.most / 1000)))
    case "House.TooMany": return t("refusal.tooMany", formatNumber(refusal.retryAfter))
    case "House.ForeignOrigin": return t("refusal.foreignOrigin")
    case "House.Broken": return t("refusal.broken", refusal.request)
    case "House.Unreachable": return t("refusal.unreachable")
  }
}

/** Says a refusal that may come from everywhere, with the way out; anything else thrown is said to be a fault of the page. */
export const say = (thrown: unknown): string => isRefusal(thrown) && isOfHouse(thrown) ? sentence(thrown) : t("refusal.fault")
