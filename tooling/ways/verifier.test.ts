import { launch } from "@jianyan/browser"
import { Zone } from "@jianyan/contract"
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { Browser, Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type House, open } from "./house.ts"
import { visitAs } from "./visit.ts"

/** How long a check of a whole year is waited for, in milliseconds: a machine that builds at the same time is slow, not broken. */
const patience = 120_000

describe("the verifier", () => {
  let house: House
  let browser: Browser
  let folder: string
  let page: Page
  const at = (name: string) => join(folder, name)

  /** Takes a file from the page of proof, as one who may. */
  const take = async (user: string, kind: "button" | "link", name: RegExp, as: string) => {
    const visit = await visitAs(browser, house, user)
    await visit.goTo(Zone.performance.proof)
    const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.page.getByRole(kind, { name }).click()])
    await download.saveAs(at(as))
    assert.deepStrictEqual(visit.troubles, [])
    await visit.leave()
  }

  /** Gives a file to the verifier and waits for what it says. */
  const check = async (name: string) => {
    await page.goto(pathToFileURL(at("verifier.html")).href)
    await page.locator("input[type=file]").setInputFiles(at(name))
    await page.locator(".verdict").waitFor({ timeout: patience })
    return page.getByRole("heading", { level: 1 }).innerText()
  }

  beforeAll(async () => {
    house = await open()
    browser = await launch()
    folder = await mkdtemp(join(tmpdir(), "jianyan-verifier-"))
    await take("auditor", "link", /下载核验器/u, "verifier.html")
    await take("auditor", "button", /^导出/u, "year.jsonl")
    await take("member", "button", /^下载本人/u, "own.jsonl")
    await house.stop()
    const context = await browser.newContext({ locale: "zh-CN" })
    await context.setOffline(true)
    page = await context.newPage()
  })
  afterAll(async () => {
    await browser.close()
    await house.close()
    await rm(folder, { recursive: true, force: true })
  })

  it("is one file below 300,000 bytes that names no address to load from", async () => {
    assert.isBelow((await stat(at("verifier.html"))).size, 300_000)
    assert.notMatch(await readFile(at("verifier.html"), "utf8"), /<(?:script|img|iframe)[^>]+src=|<link[^>]+href=/u)
  })

  it("recomputes the year of a whole committee from a disk, byte for byte, with the house stopped and no network", async () => {
    const asked: Array<string> = []
    page.on("request", (request) => { if (!/^(?:file|data):/u.test(request.url())) asked.push(request.url()) })
    assert.match(await check("year.jsonl"), /完好/u)
    const said = await page.locator(".checks").innerText()
    const [, same, sheets] = /(\d+) \/ (\d+) 份/u.exec(said) ?? []
    assert.isAtLeast(Number(sheets), 340)
    assert.strictEqual(same, sheets)
    const [, entries, all] = /([\d,]+) \/ ([\d,]+) 条/u.exec(said) ?? []
    assert.strictEqual(entries, all)
    const written = (await readFile(at("year.jsonl"), "utf8")).split("\n").filter((line) => line.startsWith("{\"sheet\":"))
    assert.deepStrictEqual([Number(sheets), await page.locator("details").count()], [written.length, written.length])
    // Members, and beside them groups, stations and handling units.
    assert.isAbove(written.filter((line) => !/"member":"m-\d+"/u.test(line)).length, 90)
    await page.locator("summary").nth(20).click()
    await page.locator("details").nth(20).getByRole("table").waitFor()
    assert.deepStrictEqual(asked, [])
  })

  it("finds a member's pack whole, in which no other member is named", async () => {
    assert.match(await check("own.jsonl"), /完好/u)
    assert.strictEqual(await page.locator("details").count(), 1)
    const pack = await readFile(at("own.jsonl"), "utf8")
    assert.lengthOf(new Set([...pack.matchAll(/"m-\d+"/gu)].map(([id]) => id)), 1)
  })

  it.each([0.02, 0.41, 0.77, 0.99])("names the record in which one byte was changed, %s of the way into the file", async (part) => {
    const bytes = await readFile(at("year.jsonl"))
    const place = Math.floor(bytes.length * part)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(at("changed.jsonl"), bytes)
    const line = bytes.subarray(0, place).reduce((count, byte) => byte === 10 ? count + 1 : count, 1)
    assert.match(await check("changed.jsonl"), /对不上/u)
    const found = await page.locator(".found").innerText()
    assert.include(found, `文件第 ${line.toLocaleString("zh-CN")} 行`)
    // The first line is the head of the file; whose entry it is can be said as long as the change left it readable.
    if (part < 0.9) return assert.match(found, new RegExp(`^日志第 ${line - 1} 条(?:（\\w+/[^）]+）)?被改动过`, "u"))
    const [, subject] = /^([\w-]+) 的成绩单被改动过/u.exec(found) ?? []
    assert.include((await readFile(at("year.jsonl"), "utf8")).split("\n")[line - 1] ?? "", `"${subject}"`)
  })
})
