/**
 * Takes pictures of every page of the house with the demo committee in it, or of those named.
 *
 * `node tooling/ways/screens.ts OUT [PAGE…]` puts `<page>-<light|dark|phone>.png` into OUT and renews the pictures of the README, docs/images, that are among them.
 */
import { launch } from "@jianyan/browser"
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import type { Browser, BrowserContextOptions } from "playwright-core"
import { type House, open } from "./house.ts"
import { type HousePage, pagesOf } from "./pages.ts"
import { show } from "./show.ts"
import { type Visit, visit, visitAs } from "./visit.ts"

const images = join(import.meta.dirname, "../../docs/images")

/** The pictures of the README by the page they show. */
const pictures: Readonly<Record<string, string>> = { "today-staff": "portal", proposal: "proposals", station: "liaison", sheet: "performance" }

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  phone: { colorScheme: "light", viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
}

const take = async (browser: Browser, house: House, pages: ReadonlyArray<HousePage>, look: string, out: string) => {
  const visits = new Map<string, Visit>()
  for (const shown of pages) {
    const { as, name } = shown
    const entered = visits.get(as ?? "") ?? (as === undefined ? await visit(browser, house, looks[look]) : await visitAs(browser, house, as, looks[look]))
    visits.set(as ?? "", entered)
    const { page } = entered
    await show(entered, shown)
    await page.screenshot({ path: join(out, `${name}-${look}.png`), fullPage: true })
    const picture = pictures[name]
    if (look === "light" && picture !== undefined) await page.screenshot({ path: join(images, `${picture}.png`) })
  }
  for (const { leave } of visits.values()) await leave()
}

const [, , out, ...named] = process.argv
if (out === undefined) {
  console.error("Say where the pictures go: node tooling/ways/screens.ts OUT [PAGE…]")
  process.exit(1)
}
await mkdir(out, { recursive: true })
await mkdir(images, { recursive: true })
const house = await open()
const browser = await launch()
try {
  const pages = (await pagesOf(house)).filter(({ name }) => named.length === 0 || named.includes(name))
  for (const look of Object.keys(looks)) await take(browser, house, pages, look, out)
  console.log(`${pages.length * Object.keys(looks).length} pictures in ${out}`)
} finally {
  await browser.close()
  await house.close()
}
