import { launch } from "@jianyan/browser"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll } from "vitest"
import { type House, open } from "../house.ts"
import { type HousePage, pagesOf } from "../pages.ts"
import { show } from "../show.ts"
import { type Visit, visit, visitAs } from "../visit.ts"
import { brokenInBoth } from "./broken.ts"

const zones = ["/proposals/", "/liaison/", "/performance/"]
const zoneOf = (path: string) => zones.find((zone) => path.startsWith(zone)) ?? "/"

/** A house and a browser for the tests of one file, and ways to look at its pages. */
export interface Look {
  readonly house: () => House
  /** Opens a screen on which nobody is signed in. */
  readonly visit: () => Promise<Visit>
  /** The screen of one demo account, the same for every test of the file; without an account that of who is signed out. */
  readonly screenOf: (as?: string) => Promise<Visit>
  /** Looks at every page of a zone and lists the rules of accessibility it breaks; rejects where the zone has no page. */
  readonly lookAtAll: (zone: string) => Promise<ReadonlyArray<string>>
}

/** Opens a house and a browser before the tests of a file, and closes both after them. */
export const look = (): Look => {
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
  const screenOf = async (as?: string): Promise<Visit> => {
    const known = visits.get(as ?? "")
    const entered = known ?? (as === undefined ? await visit(browser, house) : await visitAs(browser, house, as))
    visits.set(as ?? "", entered)
    return entered
  }
  const lookAt = async (shown: HousePage): Promise<ReadonlyArray<string>> => {
    const entered = await screenOf(shown.as)
    await entered.page.emulateMedia({ colorScheme: "light" })
    await show(entered, shown)
    return brokenInBoth(entered.page, `${shown.name} ${shown.path}`)
  }
  /** The pages of one visitor one after the other, two visitors at a time. */
  const lookAtAll = async (zone: string): Promise<ReadonlyArray<string>> => {
    const here = (await pagesOf(house)).filter(({ path }) => zoneOf(path) === zone)
    if (here.length === 0) throw new Error(`no page is listed below ${zone}`)
    const found: Array<string> = []
    const visitors = [...Map.groupBy(here, ({ as }) => as).values()].sort((one, other) => other.length - one.length)
    const lane = async () => {
      for (let next = visitors.shift(); next !== undefined; next = visitors.shift()) for (const shown of next) found.push(...await lookAt(shown))
    }
    await Promise.all([lane(), lane()])
    return found.sort()
  }
  return { house: () => house, lookAtAll, screenOf, visit: () => visit(browser, house) }
}
