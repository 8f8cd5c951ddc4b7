import { assert, describe, it } from "vitest"
import { pathWithin } from "./pathWithin.ts"

const origin = "https://house.example"

describe("pathWithin", () => {
  for (const path of ["/", "/members?q=%E6%B2%88", "/proposals/p-1", "/performance/members/m-1#duties"]) {
    it(`goes on to ${path}`, () => {
      assert.strictEqual(pathWithin(path, origin), path)
    })
  }

  for (const path of [
    undefined, "", "members", "https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example/", "/\t/elsewhere.example/", "/.//elsewhere.example/", "javascript:alert(1)", "/sign-in?next=/sign-in"
  ]) {
    it(`goes home instead of to ${JSON.stringify(path)}`, () => {
      assert.strictEqual(pathWithin(path, origin), "/")
    })
  }
})
