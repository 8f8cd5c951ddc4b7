import { assert, describe, it } from "@effect/vitest"
import { Access } from "@jianyan/domain"
import { Result } from "effect"
import { admit } from "./admit.ts"
import { PasswordUnfit } from "./fit.ts"

const given = (user: string, password = "correct horse") => admit({ user, password, displayName: "", seats: [] })

describe("admit", () => {
  for (const [typed, kept] of [["Office", "office"], [" li.ming ", "li.ming"], ["ＬＩ－０１", "li-01"], ["提案委", "提案委"]] as const) {
    it(`keeps the sign-in name ${typed} as ${kept}`, () => {
      assert.strictEqual(Result.getOrThrow(given(typed)).user, kept)
    })
  }

  for (const typed of ["", "a", "-ab", "a b", "a@b.cn", "x".repeat(41)]) {
    it(`refuses the sign-in name ${JSON.stringify(typed)}`, () => {
      assert.deepStrictEqual(given(typed), Result.fail(new Access.UserMalformed({ user: typed })))
    })
  }

  for (const length of [0, 7, 129]) {
    it(`refuses a password of ${length}`, () => {
      assert.deepStrictEqual(given("office", "x".repeat(length)), Result.fail(new PasswordUnfit({ least: 8, most: 128 })))
    })
  }

  for (const length of [8, 128]) {
    it(`accepts a password of ${length}`, () => {
      assert.isTrue(Result.isSuccess(given("office", "x".repeat(length))))
    })
  }
})
