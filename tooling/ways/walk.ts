import type { Locator, Page } from "playwright-core"

/** Waits until the proposal on the page stands at a stage, by its word. */
export const stands = (page: Page, stage: string): Promise<void> => page.getByRole("main").getByText(stage, { exact: true }).first().waitFor()

/** Presses a button by its name. */
export const press = (within: Page | Locator, name: string): Promise<void> => within.getByRole("button", { name, exact: true }).click()

/** Presses what can be done, fills in the dialog that opens, and settles it. */
export const deed = async (page: Page, name: string, confirm: string, fill: (dialog: Locator) => Promise<void> = async () => {}): Promise<void> => {
  await press(page, name)
  const dialog = page.getByRole("dialog").or(page.getByRole("alertdialog"))
  await fill(dialog)
  await press(dialog, confirm)
  await dialog.waitFor({ state: "detached" })
}

/** Picks the first of many whose name has these words. */
export const pick = async (page: Page, label: string, words: string): Promise<void> => {
  await page.getByRole("combobox", { name: label }).fill(words)
  await page.getByRole("option").first().click()
}

/** What is answered to one recommendation; a plan has its day. */
export interface Answer { readonly outcome: string; readonly text: string; readonly by?: string }

/** Answers every recommendation of a proposal on the page of the reply, says who signs and whom to call, and submits the reply for review. */
export const reply = async (page: Page, answers: ReadonlyArray<Answer>): Promise<void> => {
  await page.getByLabel("B 类").check()
  await page.getByLabel("答复正文").fill("收悉。我局已到现场查看并与提案人沟通，逐条答复如下。")
  for (const [place, { by, outcome, text }] of answers.entries()) {
    const point = page.locator("li", { has: page.getByLabel(/^答复意见/u) }).nth(place)
    await point.getByRole("radio", { name: outcome, exact: true }).check()
    await point.getByLabel(/^答复意见/u).fill(text)
    if (by !== undefined) await point.getByLabel("完成日期").fill(by)
  }
  for (const [label, said] of [["签发人", "分管局长"], ["联系人", "办公室"], ["联系电话", "0000-8010000"]] as const) await page.getByRole("textbox", { name: label }).fill(said)
  await deed(page, "送审", "送审")
  await page.getByText("等提案委审核", { exact: true }).waitFor()
}

/** Releases the reply on the page of a proposal, each item checked. */
export const release = async (page: Page): Promise<void> => {
  const items = page.getByRole("group", { name: "核对" }).getByRole("checkbox")
  await items.first().waitFor()
  for (const item of await items.all()) await item.check()
  await press(page, "放行")
  await page.getByRole("button", { name: "放行", exact: true }).waitFor({ state: "detached" })
}
