import type { HousePage } from "./pages.ts"
import { rests } from "./rests.ts"
import type { Visit } from "./visit.ts"

/** Goes to a page, opens what is to be seen on it, and waits until it rests; says which page it was that never came. */
export const show = async (visit: Visit, shown: HousePage): Promise<void> => {
  try {
    await reach(visit, shown)
  } catch (cause) {
    throw new Error(`${shown.name} at ${shown.path} did not come: ${visit.troubles.slice(-3).join("; ")}`, { cause })
  }
}

const reach = async ({ goTo, page }: Visit, { path, press }: HousePage): Promise<void> => {
  await goTo(path)
  if (press !== undefined) {
    await page.getByRole("button", { name: press }).click()
    await page.getByRole("dialog").waitFor()
  }
  await rests(page)
}
