import { assert, describe, it, onTestFinished } from "vitest"
import { launch } from "./launch.ts"

const page = `<button onclick="this.textContent = 'filed'">File 提案</button>`

describe("launch", () => {
  it("opens a page and clicks, in two visitors' contexts", async () => {
    const browser = await launch()
    onTestFinished(() => browser.close())
    for (const visitor of [await browser.newContext(), await browser.newContext()]) {
      const tab = await visitor.newPage()
      await tab.setContent(page)
      await tab.getByRole("button", { name: "File" }).click()
      assert.strictEqual(await tab.getByRole("button").textContent(), "filed")
    }
  })
})
