import type { Browser, BrowserContextOptions, Page } from "playwright-core"
import { password } from "./ask.ts"
import type { House } from "./house.ts"

/** Somebody at a screen of their own: nothing is shared with another visit but the house. */
export interface Visit {
  readonly page: Page
  /** What went wrong unseen since the visit began: errors in the console, requests that failed or were refused. */
  readonly troubles: ReadonlyArray<string>
  /** Goes to an address of the house and waits until the page has its heading. */
  readonly goTo: (path: string) => Promise<void>
  readonly leave: () => Promise<void>
}

/** How long a screen is waited for, in milliseconds: a machine that builds at the same time is slow, not broken. */
const patience = 120_000

/** What the first page begins with: a greeting and the name of who signed in. */
const greeting = /，/u

/** Whether the house said that a proposal has no supervision: the page of every proposal asks, and takes 404 as the answer. */
const unsupervised = (url: string, status = 404) => status === 404 && /\/supervisions\/[^/]+$/u.test(url)

const heading = (page: Page) => page.getByRole("heading", { level: 1 }).first().waitFor()

/** Opens a screen on which nobody is signed in. The zone speaks Chinese, whatever the machine does. */
export const visit = async (browser: Browser, house: House, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await browser.newContext({ baseURL: house.url, locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: { width: 1280, height: 900 }, ...options })
  context.setDefaultTimeout(patience)
  const page = await context.newPage()
  const troubles: Array<string> = []
  page.on("console", (said) => { if (said.type() === "error" && !unsupervised(said.location().url)) troubles.push(`console: ${said.text()} (${page.url()})`) })
  page.on("pageerror", (error) => troubles.push(`thrown: ${error.message} (${page.url()})`))
  page.on("response", (response) => { if (response.status() >= 400 && !unsupervised(response.url(), response.status())) troubles.push(`${response.status()} ${response.request().method()} ${response.url()}`) })
  page.on("requestfailed", (request) => {
    // Leaving a page gives up what it still asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") troubles.push(`${request.failure()?.errorText} ${request.url()}`)
  })
  return {
    page,
    troubles,
    goTo: async (path) => {
      await page.goto(path)
      await heading(page)
    },
    leave: () => context.close()
  }
}

/** Signs in on the sign-in page as a person does, and waits until the first page is there. */
export const signInAs = async ({ page }: Visit, user: string): Promise<void> => {
  await page.goto("/")
  await page.getByLabel("用户名").fill(user)
  await page.getByLabel("密码").fill(password)
  await page.getByRole("button", { name: "登录", exact: true }).click()
  await page.getByRole("heading", { level: 1, name: greeting }).waitFor()
}

/** Opens a screen and signs in on it. */
export const visitAs = async (browser: Browser, house: House, user: string, options?: BrowserContextOptions): Promise<Visit> => {
  const it = await visit(browser, house, options)
  await signInAs(it, user)
  return it
}
