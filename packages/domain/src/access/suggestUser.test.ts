import { assert, describe, it } from "@effect/vitest"
import { suggestUser } from "./suggestUser.ts"

describe("suggestUser", () => {
  it.each<[string, ReadonlyArray<string>, string]>([
    ["李明", [], "李明"],
    ["李明", ["李明", "李明2"], "李明3"],
    ["阿依古丽·买买提", [], "阿依古丽.买买提"],
    ["  Ｗang Wu ", [], "wang.wu"],
    ["李", [], "李2"],
    ["（）", [], "member"]
  ])("makes of %s, where %j are taken, %s", (name, taken, user) => assert.strictEqual(suggestUser(name, (one) => taken.includes(one)), user))
})
