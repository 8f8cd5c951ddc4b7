import { AxeBuilder } from "@axe-core/playwright"
import { launch } from "@jianyan/browser"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { askAs } from "./ask.ts"
import { type House, open } from "./house.ts"
import { pagesOf } from "./pages.ts"
import { rests } from "./rests.ts"
import { type Visit, visit, visitAs } from "./visit.ts"

/** Lists the rules a page breaks, each with the places where it does. */
const broken = async (page: Page): Promise<ReadonlyArray<string>> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, target }) => `${target.join(" ")} (${failureSummary?.replaceAll(/\s+/gu, " ")})`).slice(0, 3).join("; ")}`)
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  let house: House
  let browser: Browser
  const visits = new Map<string, Visit>()
  beforeAll(async () => {
    house = await open()
    browser = await launch()
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })
  const screenOf = async (as: string | undefined): Promise<Visit> => {
    const known = visits.get(as ?? "")
    if (known !== undefined) return known
    const entered = as === undefined ? await visit(browser, house, { colorScheme }) : await visitAs(browser, house, as, { colorScheme })
    visits.set(as ?? "", entered)
    return entered
  }

  it("every page of every zone breaks no rule of accessibility", async () => {
    const found: Array<string> = []
    for (const { as, name, path } of await pagesOf(house)) {
      const { goTo, page } = await screenOf(as)
      await goTo(path)
      await rests(page)
      for (const rule of await broken(page)) found.push(`${name} ${path} ${rule}`)
    }
    assert.deepStrictEqual(found, [])
  })

  it("the choices of a field in a dialog are there for who hears the page", async () => {
    const [filed] = (await (await askAs(house, "staff")).proposals.list({ stage: "Filed" })).rows
    const { goTo, page } = await screenOf("staff")
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
