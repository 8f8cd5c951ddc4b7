import { AxeBuilder } from "@axe-core/playwright"
import { launch } from "@jianyan/browser"
import { Zone } from "@jianyan/contract"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { askAs } from "./ask.ts"
import { type House, open } from "./house.ts"
import { type HousePage, pagesOf } from "./pages.ts"
import { rests } from "./rests.ts"
import { show } from "./show.ts"
import { type Visit, visit, visitAs } from "./visit.ts"

type Broken = Pick<Awaited<ReturnType<AxeBuilder["analyze"]>>, "violations">

const said = ({ violations }: Broken): ReadonlyArray<string> =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, target }) => `${target.join(" ")} (${failureSummary?.replaceAll(/\s+/gu, " ")})`).slice(0, 3).join("; ")}`)

/** Lists the rules a page breaks, each with the places where it does. No page has frames, so nothing has to be gathered in a page of its own; nobody reads here what it keeps. */
const broken = async (page: Page): Promise<ReadonlyArray<string>> =>
  said(await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze())

/** Lists where the colours of a page that was looked at before have too little contrast; the first look left what is needed on the page. */
const tooFaint = async (page: Page): Promise<ReadonlyArray<string>> =>
  said(await page.evaluate<Broken>(`axe.run({ runOnly: ["color-contrast"], resultTypes: ["violations"] })`))

describe("every page", () => {
  let house: House
  let browser: Browser
  let pages: ReadonlyArray<HousePage>
  const visits = new Map<string, Visit>()
  beforeAll(async () => {
    house = await open()
    browser = await launch()
    pages = await pagesOf(house)
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
  })
  const screenOf = async (as: string | undefined): Promise<Visit> => {
    const known = visits.get(as ?? "")
    const entered = known ?? (as === undefined ? await visit(browser, house) : await visitAs(browser, house, as))
    visits.set(as ?? "", entered)
    return entered
  }

  /** Looks at what stands on a page in light, and at its colours in the dark. */
  const lookAt = async (page: Page, called: string): Promise<ReadonlyArray<string>> => {
    await page.emulateMedia({ colorScheme: "light" })
    const inLight = await broken(page)
    // The colours are all that differs in the dark.
    await page.emulateMedia({ colorScheme: "dark" })
    await rests(page)
    const inDark = await tooFaint(page)
    return [...inLight.map((rule) => `${called} ${rule}`), ...inDark.map((rule) => `${called} in the dark ${rule}`)]
  }
  const look = async (shown: HousePage): Promise<ReadonlyArray<string>> => {
    const entered = await screenOf(shown.as), { page } = entered, { name, path } = shown
    await page.emulateMedia({ colorScheme: "light" })
    await show(entered, shown)
    return lookAt(page, `${name} ${path}`)
  }
  /** Looks at the pages of one visitor after the other, two visitors at a time. */
  const lookAll = async (all: ReadonlyArray<HousePage>): Promise<ReadonlyArray<string>> => {
    const found: Array<string> = []
    const visitors = [...Map.groupBy(all, ({ as }) => as).values()].sort((one, other) => other.length - one.length)
    const lane = async () => {
      for (let next = visitors.shift(); next !== undefined; next = visitors.shift()) for (const shown of next) found.push(...await look(shown))
    }
    await Promise.all([lane(), lane()])
    return found.sort()
  }

  const zones = ["/proposals/", "/liaison/", "/performance/"]
  const zoneOf = (path: string) => zones.find((zone) => path.startsWith(zone)) ?? "/"

  it.each([...zones, "/"])("of %s breaks no rule of accessibility, in light and in the dark", async (zone) => {
    const here = pages.filter(({ path }) => zoneOf(path) === zone)
    assert.isNotEmpty(here)
    assert.deepStrictEqual(await lookAll(here), [])
  })

  it("of the verifier breaks no rule of accessibility: empty, with a file that is whole, and with one that was changed", async () => {
    const at = (name: string) => join(house.folder, name)
    const { goTo, page: proof } = await screenOf("member")
    await goTo(Zone.performance.proof)
    const [download] = await Promise.all([proof.waitForEvent("download"), proof.getByRole("button", { name: /^下载本人/u }).click()])
    await download.saveAs(at("own.jsonl"))
    const bytes = await readFile(at("own.jsonl")), place = Math.floor(bytes.length / 2)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(at("changed.jsonl"), bytes)
    await writeFile(at("verifier.html"), await (await fetch(`${house.url}${Zone.verifier}`)).text())
    const { leave, page } = await visit(browser, house)
    const found: Array<string> = []
    for (const file of [undefined, "own.jsonl", "changed.jsonl"]) {
      await page.goto(pathToFileURL(at("verifier.html")).href)
      if (file !== undefined) {
        await page.locator("input[type=file]").setInputFiles(at(file))
        await page.locator(".verdict").waitFor()
        for (const sheet of await page.locator(".sheet > summary").all()) await sheet.click()
      }
      await rests(page)
      found.push(...await lookAt(page, file ?? "empty"))
    }
    await leave()
    assert.deepStrictEqual(found, [])
  })

  it("of the contract is no wider than a screen or a phone", async () => {
    const { goTo, leave, page } = await visit(browser, house)
    await goTo("/api/docs")
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 })
      assert.strictEqual(await page.evaluate<number>("document.documentElement.scrollWidth"), width)
    }
    await leave()
  })

  it("lets the choices of a field in a dialog be heard", async () => {
    const [filed] = (await (await askAs(house, "staff")).proposals.list({ stage: "Filed" })).rows
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
