import { render, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Bars } from "./Bars.tsx"
import { FlowChart } from "./FlowChart.tsx"
import { Sparkline } from "./Sparkline.tsx"

describe("FlowChart", () => {
  it("says in its table what it draws and opens the things behind every ribbon and box", () => {
    const { getByRole, getAllByRole } = render(() => (
      <FlowChart
        title="去向"
        description="收到 100 件，立案 80 件"
        boxes={[{ id: "received", label: "收到", column: 0, value: 100, href: "/all" }, { id: "filed", label: "立案", column: 1, value: 80, tone: "done" }]}
        ribbons={[{ from: "received", to: "filed", value: 80, href: "/filed" }]}
      />
    ))
    assert.strictEqual(within(getByRole("group", { name: /去向/ })).getAllByRole("link").length, 2)
    assert.isTrue(getByRole("link", { name: "收到 100" }) instanceof SVGElement)
    assert.strictEqual(getByRole("link", { name: "收到→立案 80" }).getAttribute("href"), "/filed")
    const cells = getAllByRole("cell", { hidden: true }).map((cell) => cell.textContent)
    assert.deepEqual(cells, ["收到", "立案", "80"])
  })
})

describe("Bars", () => {
  it("draws lengths that compare from zero", () => {
    const { container } = render(() => <Bars title="分布" description="按界别" head={["界别", "件数"]} bars={[{ label: "教育界", value: 40 }, { label: "经济界", value: 20 }]} />)
    const [long, short] = [...container.querySelectorAll(".ui-bar-length")].map((bar) => Number(bar.getAttribute("width")))
    assert.approximately(long! / short!, 2, 1e-9)
  })

  it("draws nothing for none, and a line that can be seen for one among very many", () => {
    const { container } = render(() => <Bars title="分布" description="按界别" head={["界别", "件数"]} bars={[{ label: "教育界", value: 100_000 }, { label: "经济界", value: 1 }, { label: "工会", value: 0 }]} />)
    assert.deepEqual([...container.querySelectorAll(".ui-bar-length")].slice(1).map((bar) => bar.getAttribute("width")), ["1", "0"])
  })
})

describe("Sparkline", () => {
  it("is heard as one sentence", () => {
    const { getByRole } = render(() => <Sparkline label="近四个月办复：3、5、8、13 件" values={[3, 5, 8, 13]} />)
    assert.strictEqual(getByRole("img").getAttribute("aria-label"), "近四个月办复：3、5、8、13 件")
  })
})
