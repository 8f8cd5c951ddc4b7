import { assert, describe, it } from "vitest"
import { useTheme } from "./useTheme.ts"

describe("useTheme", () => {
  const { theme, setTheme, type, setType } = useTheme()
  const html = document.documentElement

  it("leaves auto to the machine", () => {
    assert.strictEqual(theme(), "auto")
    assert.isFalse(html.hasAttribute("data-theme"))
  })

  it("writes the chosen paper on html and keeps it", () => {
    setTheme("dark")
    assert.strictEqual(html.dataset["theme"], "dark")
    assert.strictEqual(localStorage.getItem("jianyan.theme"), "dark")
    setTheme("auto")
    assert.isFalse(html.hasAttribute("data-theme"))
  })

  it("enlarges type and back", () => {
    setType("large")
    assert.strictEqual(html.dataset["type"], "large")
    setType("normal")
    assert.strictEqual(type(), "normal")
    assert.isFalse(html.hasAttribute("data-type"))
  })
})
