import { assert, describe, it } from "@effect/vitest"
import { places } from "./districts.ts"
import { fill, surroundings } from "./fill.ts"
import * as Dice from "./Dice.ts"

const [here, there] = [Dice.at(places, 0), Dice.at(places, 40)]

describe("fill", () => {
  it("puts the names of the place in its slots", () => {
    assert.strictEqual(fill("{d}{p}{c}", here), `雁桥区雁桥街道${surroundings(here).community}`)
  })

  it("keeps figures in their range and step", () => {
    for (const place of places) {
      const [plain, tens, tenths] = fill("{p}：{3-9}，{120-480/10}，{1.2-3.8}", place).split("：")[1]!.split("，").map(Number) as [number, number, number]
      assert.isTrue(plain >= 3 && plain <= 9)
      assert.isTrue(tens >= 120 && tens <= 480 && tens % 10 === 0)
      assert.isTrue(tenths >= 1.2 && tenths <= 3.8)
    }
  })

  it("gives a fact of the city one figure everywhere and a fact of a place its own", () => {
    const ofCity = "全市共有{1000-900000}户"
    assert.strictEqual(fill(ofCity, here), fill(ofCity, there))
    assert.strictEqual(fill("{p}有{1000-900000}户", here), fill("{p}有{1000-900000}户", here))
    assert.notStrictEqual(fill("{p}有{1000-900000}户", here).slice(-8), fill("{p}有{1000-900000}户", there).slice(-8))
  })

  it("gives an occasion figures of its own, the same each time", () => {
    const heard = "接待群众{1000-900000}人次"
    assert.strictEqual(fill(heard, here, "第一次"), fill(heard, here, "第一次"))
    assert.notStrictEqual(fill(heard, here, "第一次"), fill(heard, here, "第二次"))
  })

  it("leaves a slot it does not know as it stands", () => {
    assert.strictEqual(fill("{x}", here), "{x}")
  })
})
