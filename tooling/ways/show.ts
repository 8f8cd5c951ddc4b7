import type { HousePage } from "./pages.ts"
import { rests } from "./rests.ts"
import type { Visit } from "./visit.ts"

/** Goes to a page, opens what is to be seen on it, and waits until it rests. */
export const show = async ({ goTo, page }: Visit, { path, press }: HousePage): Promise<void> => {
  await goTo(path)
  if (press !== undefined) {
    await page.getByRole("button", { name: press }).click()
    await page.getByRole("dialog").waitFor()
  }
  await rests(page)
}
