import { assert, describe, it } from "vitest"
import { hereAmong } from "./hereAmong.ts"

const all = ["/performance", "/performance/desk", "/performance/desk/signals", "/performance/objections", "/performance/rulebook", "/performance/rulebooks", "/performance/members/m-1", "/performance/members/m-1/portrait"]

describe("hereAmong", () => {
  it.each([
    ["/performance", "/performance"], ["/performance/objections/o-1", "/performance/objections"], ["/performance/rulebooks/d-1/edit", "/performance/rulebooks"],
    ["/performance/desk/signals", "/performance/desk/signals"], ["/performance/members/m-1/portrait", "/performance/members/m-1/portrait"]
  ])("finds for %s the nearest, %s", (place, here) => assert.strictEqual(hereAmong(all, place), here))
  it("finds none for somebody else's sheet, which is under nothing of the rail", () => assert.isUndefined(hereAmong(all, "/performance/members/m-2")))
})
