import { fireEvent, render, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Frame } from "./Frame.tsx"
import { PageHead } from "./PageHead.tsx"

const show = () =>
  render(() => (
    <Frame committee="示例市政协" zones={[{ href: "/", label: "今日", count: 0 }, { href: "/proposals", label: "提案", count: 1409, here: true }]} sections={[{ title: "十五届二次会议", links: [{ href: "/proposals/review", label: "审查", count: 31 }] }]}>
      <PageHead title="待审查" crumbs={[{ label: "提案", href: "/proposals" }, { label: "审查" }]} />
    </Frame>
  ))

describe("Frame", () => {
  it("gives every zone a true link, marks the one at hand and counts what waits", () => {
    const { getByRole } = show()
    const zone = within(getByRole("navigation", { name: "各部分" })).getByRole("link", { name: /提案/ })
    assert.strictEqual(zone.getAttribute("href"), "/proposals")
    assert.strictEqual(zone.getAttribute("aria-current"), "page")
    assert.include(zone.textContent, "1,409")
    assert.strictEqual(getByRole("link", { name: /今日/ }).textContent, "今日")
  })

  it("keeps a place beside the brand for what opens from every page, and nothing where there is nothing", () => {
    const { container } = show()
    assert.isNull(container.querySelector(".ui-rail-actions"))
    const { getByRole } = render(() => <Frame committee="" zones={[]} actions={<button>通知</button>}>一页</Frame>)
    assert.strictEqual(getByRole("button", { name: "通知" }).parentElement?.className, "ui-rail-actions")
  })

  it("leads past the rail to the page", () => {
    const { getByRole } = show()
    const skip = getByRole("link", { name: "跳到正文" })
    assert.strictEqual(skip.getAttribute("href"), `#${getByRole("main").id}`)
    fireEvent.click(skip)
    assert.strictEqual(document.activeElement, getByRole("main"))
  })

  it("opens the folded rail, and Escape closes it and gives the focus back", () => {
    const { getByRole } = show()
    const toggle = getByRole("button", { name: "菜单" })
    fireEvent.click(toggle)
    assert.strictEqual(toggle.getAttribute("aria-expanded"), "true")
    fireEvent.keyDown(getByRole("link", { name: /审查/ }), { key: "Escape" })
    assert.strictEqual(toggle.getAttribute("aria-expanded"), "false")
    assert.strictEqual(document.activeElement, toggle)
  })

  it("has one title on the page and says the way to it", () => {
    const { getByRole } = show()
    assert.strictEqual(getByRole("heading", { level: 1 }).textContent, "待审查")
    assert.lengthOf(within(getByRole("navigation", { name: "所在位置" })).getAllByRole("listitem"), 2)
  })
})
