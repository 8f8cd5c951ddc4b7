import { Unreachable } from "@jianyan/client"
import { Problem } from "@jianyan/contract"
import { Access, Member, Rulebook, Unit } from "@jianyan/domain"
import { setLanguage } from "@jianyan/ui"
import { afterEach, assert, describe, it } from "vitest"
import { Unadmitted } from "../house.ts"
import { say } from "./refusals.ts"

const all = [
  new Unreachable({}), new Problem.Malformed({ errors: [{ path: ["payload", "title"], message: "too long" }] }), new Problem.SignedOut({}), new Problem.NotAllowed({ needs: ["office"] }), new Problem.NotHere({}),
  new Problem.Busy({}), new Problem.TooLarge({ most: 1_000_000 }), new Problem.TooMany({ retryAfter: 30 }), new Problem.ForeignOrigin({}), new Member.NotFound({ member: Member.Id.make("m-1") }),
  new Rulebook.NoneInForce({ year: 2026 }),
  new Access.UserTaken({ user: "li" }), new Access.UserMalformed({ user: "a b" }), new Access.MemberSeated({ member: Member.Id.make("m-1"), user: "li" }), new Access.SeatUnfit({ role: "member" }), new Access.SeatUnfit({ role: "handlingUnit" }),
  new Access.Own({ account: "a" }), new Access.SeatedElsewhere({ account: "a" }), new Access.NotFound({ account: "a" }), new Unit.NotFound({ unit: Unit.Id.make("u-1") }),
  ...[
    "INVALID_USERNAME_OR_PASSWORD", "INVALID_CODE", "INVALID_BACKUP_CODE", "INVALID_TWO_FACTOR_COOKIE", "ACCOUNT_TEMPORARILY_LOCKED", "INVALID_PASSWORD", "PASSWORD_TOO_SHORT", "PASSWORD_TOO_LONG",
    "CREDENTIAL_ACCOUNT_NOT_FOUND", "TOTP_ALREADY_ENABLED", "HOST_NOT_TRUSTED", "SESSION_NOT_FRESH", "NOT_FOUND"
  ].map((code) => new Unadmitted({ code }))
]

describe("say", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("has a sentence of its own for every refusal, in both languages", () => {
    const unknown = say(new Error("something else")).message
    for (const refusal of all) assert.notStrictEqual(say(refusal).message, unknown, String(refusal))
    setLanguage("en")
    for (const refusal of all) assert.match(say(refusal).message, /^[\x20-\x7e]+[.]$/u, String(refusal))
  })

  it("tells how long to wait", () => {
    assert.include(say(new Unadmitted({ code: "TOO_MANY_REQUESTS", retryAfter: 42 })).message, "42")
  })

  it("names the field a malformed request is about", () => {
    assert.strictEqual(say(all[1]).name, "payload.title")
  })
})
