import { assert, describe, it } from "vitest"
import { askAs } from "../ask.ts"
import { rests } from "../rests.ts"
import { broken } from "./broken.ts"
import { look } from "./look.ts"

describe("every page of the proposals", () => {
  const { house, lookAtAll, screenOf } = look()

  it("breaks no rule of accessibility, in light and in the dark", async () => {
    assert.deepStrictEqual(await lookAtAll("/proposals/"), [])
  })

  it("lets the choices of a field in a dialog be heard", async () => {
    const [filed] = (await (await askAs(house(), "staff")).proposals.list({ stage: "Filed" })).rows
    const { goTo, page } = await screenOf("staff")
    await page.emulateMedia({ colorScheme: "light" })
    await goTo(`/proposals/${filed?.id}`)
    await page.getByRole("button", { name: "交办", exact: true }).click()
    await rests(page)
    assert.deepStrictEqual(await broken(page), [])
    await page.getByRole("dialog").getByRole("combobox", { name: "承办单位" }).fill("住房和城乡建设")
    await page.locator("[role=option]").first().waitFor()
    await rests(page)
    assert.isTrue(await page.getByRole("option").first().isVisible())
  })
})
