import { Problem } from "@jianyan/contract"
import { Access, Member, Rulebook, Unit } from "@jianyan/domain"
import { formatNumber, type Refusal } from "@jianyan/ui"
import * as Zones from "@jianyan/zone"
import { Unadmitted } from "../house.ts"
import { accounts } from "./accounts.ts"
import { linking } from "./linking.ts"
import { t } from "./words.ts"

/** The bounds of a password, in UTF-16 units, as the keeper of accounts holds them. */
export const passwordBounds = { least: 8, most: 128 } as const

/** What each word of the keeper of accounts means, and the field it is about. */
const unadmitted = ({ code, retryAfter }: Unadmitted): Refusal => {
  switch (code) {
    case "INVALID_USERNAME_OR_PASSWORD":
    case "VALIDATION_ERROR":
    case "INVALID_USERNAME":
    case "USERNAME_TOO_SHORT":
    case "USERNAME_TOO_LONG": return { message: t("refusal.wrongPair") }
    case "INVALID_CODE": return { name: "code", message: t("refusal.wrongCode") }
    case "INVALID_BACKUP_CODE": return { name: "code", message: t("refusal.wrongBackup") }
    case "INVALID_TWO_FACTOR_COOKIE":
    case "TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE": return { message: t("refusal.stepOver") }
    case "ACCOUNT_TEMPORARILY_LOCKED": return { message: t("refusal.locked") }
    case "INVALID_PASSWORD": return { name: "current", message: t("refusal.wrongPassword") }
    case "PASSWORD_TOO_SHORT": return { name: "fresh", message: t("refusal.short", formatNumber(passwordBounds.least)) }
    case "PASSWORD_TOO_LONG": return { name: "fresh", message: t("refusal.long", formatNumber(passwordBounds.most)) }
    case "CREDENTIAL_ACCOUNT_NOT_FOUND": return { message: t("refusal.noLocalPassword") }
    case "TOTP_ALREADY_ENABLED": return { message: t("refusal.alreadyOn") }
    case "SESSION_NOT_FRESH": return { message: linking("stale") }
    case "UNAUTHORIZED":
    case "SESSION_EXPIRED": return { message: Zones.say(new Problem.SignedOut({})) }
    case "TOO_MANY_REQUESTS": return { message: Zones.say(new Problem.TooMany({ retryAfter: retryAfter ?? 60 })) }
    case "NAME_RESTS": return { message: t("refusal.nameRests", formatNumber(Math.max(1, Math.ceil((retryAfter ?? 60) / 60)))) }
    case "HOST_NOT_TRUSTED": return { message: t("refusal.hostNotTrusted") }
    case "INVALID_ORIGIN":
    case "MISSING_OR_NULL_ORIGIN": return { message: Zones.say(new Problem.ForeignOrigin({})) }
    case "NOT_FOUND": return { message: t("refusal.notOffered") }
    default: return { message: t("refusal.broken") }
  }
}

/** What keeps an account from being opened, changed or closed, and the field it is about. */
const unkept = (refusal: unknown): Refusal | undefined => {
  if (refusal instanceof Access.UserTaken) return { name: "user", message: accounts("refusal.taken", refusal.user) }
  if (refusal instanceof Access.UserMalformed) return { name: "user", message: accounts("refusal.malformed") }
  if (refusal instanceof Access.MemberSeated) return { name: "member", message: accounts("refusal.seated", refusal.user) }
  if (refusal instanceof Access.SeatUnfit) return refusal.role === "member" ? { name: "member", message: accounts("refusal.noMember") } : { name: "unit", message: accounts("refusal.noUnit") }
  if (refusal instanceof Access.Own) return { message: accounts("refusal.own") }
  if (refusal instanceof Access.SeatedElsewhere) return { message: accounts("refusal.elsewhere") }
  if (refusal instanceof Access.NotFound) return { message: accounts("refusal.notFound") }
  return refusal instanceof Unit.NotFound ? { name: "unit", message: accounts("refusal.unitNotFound") } : undefined
}

/** Says a refusal in a sentence with the way out, and names the field when it is about one. */
export const say = (refusal: unknown): Refusal => {
  if (refusal instanceof Unadmitted) return unadmitted(refusal)
  if (refusal instanceof Problem.Malformed) return { name: refusal.errors[0]?.path.join("."), message: Zones.say(refusal) }
  if (refusal instanceof Member.NotFound) return { message: t("refusal.memberNotFound") }
  if (refusal instanceof Rulebook.NoneInForce) return { message: t("score.noneWhy", String(refusal.year)) }
  return unkept(refusal) ?? { message: Zones.say(refusal) }
}
