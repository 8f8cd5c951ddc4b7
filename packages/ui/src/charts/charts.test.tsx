import { render, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Bars } from "./Bars.tsx"
import { FlowChart } from "./FlowChart.tsx"
import { Sparkline } from "./Sparkline.tsx"
import { Stacks } from "./Stacks.tsx"
import { Strip } from "./Strip.tsx"

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

describe("Stacks", () => {
  const draw = () => render(() => (
    <Stacks title="构成" description="按种类" head={["年度", "合计"]} kinds={[{ id: "proposal", label: "提案", place: 0 }, { id: "report", label: "信息", place: 1 }]} stacks={[{ label: "2025", parts: { proposal: 1, report: 3 } }, { label: "2026", parts: { proposal: 2 } }]} />
  ))
  it("lays the parts of a row end to end, on one scale for all rows", () => {
    const { container } = draw()
    const parts = [...container.querySelectorAll(".ui-stack-part")].map((part) => ({ x: Number(part.getAttribute("x")), width: Number(part.getAttribute("width")) }))
    assert.approximately(parts[0]!.x + parts[0]!.width, parts[1]!.x, 1e-9)
    assert.approximately(parts[1]!.width / parts[0]!.width, 3, 1e-9)
    assert.approximately(parts[2]!.width / parts[0]!.width, 2, 1e-9)
  })
  it("says in its table what it draws", () => {
    const { getAllByRole } = draw()
    assert.deepEqual(getAllByRole("cell", { hidden: true }).map((cell) => cell.textContent), ["2025", "1", "3", "4", "2026", "2", "0", "2"])
  })
})

describe("Strip", () => {
  it("darkens with the count and leaves none empty", () => {
    const { container, getAllByRole } = render(() => <Strip title="各季度" description="按季度" head={["季度", "条数"]} groups={[{ label: "2026", cells: [{ label: "一", value: 0 }, { label: "二", value: 1 }, { label: "三", value: 4 }] }]} />)
    const opacity = [...container.querySelectorAll<SVGElement>(".ui-strip-cell")].map((cell) => Number(cell.style.getPropertyValue("fill-opacity")))
    assert.strictEqual(opacity[0], 0)
    assert.isBelow(opacity[1]!, opacity[2]!)
    assert.deepEqual(getAllByRole("cell", { hidden: true }).map((cell) => cell.textContent), ["一", "0", "二", "1", "三", "4"])
  })
})
