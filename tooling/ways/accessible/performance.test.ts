import { Zone } from "@jianyan/contract"
import { readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { assert, describe, it } from "vitest"
import { rests } from "../rests.ts"
import { brokenInBoth } from "./broken.ts"
import { look } from "./look.ts"

describe("every page of the evaluation", () => {
  const { house, lookAtAll, screenOf, visit } = look()

  it("breaks no rule of accessibility, in light and in the dark", async () => {
    assert.deepStrictEqual(await lookAtAll("/performance/"), [])
  })

  it("breaks none in the verifier: empty, with a file that is whole, and with one that was changed", async () => {
    const at = (name: string) => join(house().folder, name)
    const { goTo, page: proof } = await screenOf("member")
    await goTo(Zone.performance.proof)
    const [download] = await Promise.all([proof.waitForEvent("download"), proof.getByRole("button", { name: /^下载本人/u }).click()])
    await download.saveAs(at("own.jsonl"))
    const bytes = await readFile(at("own.jsonl")), place = Math.floor(bytes.length / 2)
    bytes[place] = (bytes[place] ?? 0) ^ 1
    await writeFile(at("changed.jsonl"), bytes)
    await writeFile(at("verifier.html"), await (await fetch(`${house().url}${Zone.verifier}`)).text())
    const { leave, page } = await visit()
    const found: Array<string> = []
    for (const file of [undefined, "own.jsonl", "changed.jsonl"]) {
      await page.goto(pathToFileURL(at("verifier.html")).href)
      if (file !== undefined) {
        await page.locator("input[type=file]").setInputFiles(at(file))
        await page.locator(".verdict").waitFor()
        for (const sheet of await page.locator(".sheet > summary").all()) await sheet.click()
      }
      await rests(page)
      found.push(...await brokenInBoth(page, file ?? "empty"))
    }
    await leave()
    assert.deepStrictEqual(found, [])
  })
})
