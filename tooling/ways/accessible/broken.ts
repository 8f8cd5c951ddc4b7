import { AxeBuilder } from "@axe-core/playwright"
import type { Page } from "playwright-core"
import { rests } from "../rests.ts"

type Broken = Pick<Awaited<ReturnType<AxeBuilder["analyze"]>>, "violations">

const said = ({ violations }: Broken): ReadonlyArray<string> =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ failureSummary, target }) => `${target.join(" ")} (${failureSummary?.replaceAll(/\s+/gu, " ")})`).slice(0, 3).join("; ")}`)

/** Lists the rules a page breaks, each with the places where it does. No page has frames, so nothing has to be gathered in a page of its own; nobody reads here what it keeps. */
export const broken = async (page: Page): Promise<ReadonlyArray<string>> =>
  said(await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] }).analyze())

/** Lists where the colours of a page that was looked at before have too little contrast; the first look left what is needed on the page. */
const tooFaint = async (page: Page): Promise<ReadonlyArray<string>> =>
  said(await page.evaluate<Broken>(`axe.run({ runOnly: ["color-contrast"], resultTypes: ["violations"] })`))

/** Lists the rules a page breaks as it stands in light, and where its colours are too faint in the dark: colours are all that differs there. */
export const brokenInBoth = async (page: Page, called: string): Promise<ReadonlyArray<string>> => {
  await page.emulateMedia({ colorScheme: "light" })
  const inLight = await broken(page)
  await page.emulateMedia({ colorScheme: "dark" })
  await rests(page)
  const inDark = await tooFaint(page)
  return [...inLight.map((rule) => `${called} ${rule}`), ...inDark.map((rule) => `${called} in the dark ${rule}`)]
}
