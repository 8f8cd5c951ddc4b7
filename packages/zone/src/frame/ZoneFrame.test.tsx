import { render, within } from "@solidjs/testing-library"
import { setLanguage } from "@jianyan/ui"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { ZoneFrame } from "./ZoneFrame.tsx"

const zones = (root: ReturnType<typeof render>) => within(root.getByRole("navigation", { name: /^(?:各部分|Parts of the house)$/u })).getAllByRole("link")

describe("ZoneFrame", () => {
  it("leads to every zone by its address, and marks the one the visitor is in with what waits there", () => {
    const page = render(() => <ZoneFrame zone="proposals" waiting={3}>提案</ZoneFrame>)
    assert.includeDeepMembers(zones(page).map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")]), [
      ["今日", "/", null], ["提案3", "/proposals/", "page"], ["联络", "/liaison/", null], ["履职", "/performance/", null]
    ])
  })

  it("marks none on a page the rail does not lead to, and speaks English too", () => {
    onTestFinished(() => setLanguage("zh-CN"))
    setLanguage("en")
    const page = render(() => <ZoneFrame />)
    assert.includeMembers(zones(page).map((link) => link.textContent), ["Today", "Proposals", "Liaison", "Performance"])
    assert.isTrue(zones(page).every((link) => link.getAttribute("aria-current") === null))
  })

  it("keeps a place for what opens from every page", () => {
    const page = render(() => <ZoneFrame actions={<button>通知</button>}>一页</ZoneFrame>)
    expect(within(page.getByRole("banner")).getByRole("button", { name: "通知" })).toBeVisible()
  })
})
