import { assert, describe, it } from "vitest"
import { look } from "./look.ts"

describe("every page of the portal and of liaison", () => {
  const { lookAtAll, visit } = look()

  it.each(["/", "/liaison/"])("below %s breaks no rule of accessibility, in light and in the dark", async (zone) => {
    assert.deepStrictEqual(await lookAtAll(zone), [])
  })

  it("is no wider than a screen or a phone where it shows the contract", async () => {
    const { goTo, leave, page } = await visit()
    await goTo("/api/docs")
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      assert.strictEqual(await page.evaluate<number>("document.documentElement.scrollWidth"), width)
    }
    await leave()
  })
})
