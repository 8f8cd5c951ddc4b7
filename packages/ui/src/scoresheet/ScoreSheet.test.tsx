import { render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { changes } from "./changes.ts"
import { ScoreSheet, type SheetBlock } from "./ScoreSheet.tsx"

const block = (points: number): SheetBlock => ({
  id: "proposals",
  title: "提案",
  points: points - 125_000,
  lines: [
    { id: "filed", title: "立案", points, clause: { label: "第八条（一）", href: "/rule#8-1" }, records: [{ label: "第 0210 号", href: "/proposals/210" }] },
    { id: "cap", title: "封顶", points: -125_000, clause: { label: "第八条（四）" }, note: "本项最多 25 分" }
  ]
})

describe("ScoreSheet", () => {
  it("links every line to its record and its clause and shows a cut as one", () => {
    const { getByRole, getByText } = render(() => <ScoreSheet caption="成绩单" blocks={[block(375_000)]} total={250_000} />)
    assert.strictEqual(getByRole("link", { name: "第 0210 号" }).getAttribute("href"), "/proposals/210")
    assert.strictEqual(getByRole("link", { name: "第八条（一）" }).getAttribute("href"), "/rule#8-1")
    assert.isTrue(getByText("−12.5").closest("tr")?.hasAttribute("data-cut"))
  })

  it("says nothing at first and says what moved when it moves", () => {
    const [points, setPoints] = createSignal(375_000)
    const { getByRole } = render(() => <ScoreSheet caption="成绩单" blocks={[block(points())]} total={points() - 125_000} />)
    const status = getByRole("status")
    assert.strictEqual(status.textContent, "")
    setPoints(500_000)
    assert.strictEqual(status.textContent, "提案由 25 变为 37.5；立案由 37.5 变为 50；合计由 25 变为 37.5")
  })

  it("dims a line that brings nothing and marks a block that lies inside another", () => {
    const inside: SheetBlock = { id: "filing", title: "立案", points: 0, inside: true, lines: [{ id: "co", title: "联名", points: 0, note: "不参与计分" }] }
    const { getByText } = render(() => <ScoreSheet caption="成绩单" blocks={[block(375_000), inside]} total={250_000} />)
    assert.isTrue(getByText("不参与计分").closest("tr")?.hasAttribute("data-withheld"))
    assert.isTrue(getByText("立案", { selector: "[scope=rowgroup]" }).closest("tr")?.hasAttribute("data-inside"))
  })

  it("names every record of a line that was counted from several", () => {
    const several: SheetBlock = { id: "b", title: "封顶", points: 0, lines: [{ id: "l", title: "封顶", points: -1, records: [{ label: "甲案", href: "/a" }, { label: "乙案" }] }] }
    const { getByRole, getByText } = render(() => <ScoreSheet caption="成绩单" blocks={[several]} total={0} />)
    assert.strictEqual(getByRole("link", { name: "甲案" }).getAttribute("href"), "/a")
    assert.isNull(getByText("乙案").closest("a"))
  })
})

describe("a line counted from many records", () => {
  const counted = (count: number): SheetBlock =>
    ({ id: "b", title: "办理", points: 1, lines: [{ id: "l", title: "办结率", points: 1, records: Array.from({ length: count }, (_, place) => ({ label: `第 ${place + 1} 件`, href: `/p/${place + 1}` })), note: "计分" }] })

  it("shows the first of them and keeps every other behind a fold that says how many there are", () => {
    const { container, getAllByRole, getByText } = render(() => <ScoreSheet caption="成绩单" blocks={[counted(37)]} total={1} />)
    const fold = getByText("另有 34 条").closest("details")
    assert.lengthOf([...fold?.querySelectorAll("a") ?? []], 34)
    assert.lengthOf([...container.querySelectorAll("td > a")], 3)
    assert.lengthOf(getAllByRole("link", { hidden: true }), 37)
  })

  it("folds nothing where six are all", () => {
    const { container } = render(() => <ScoreSheet caption="成绩单" blocks={[counted(6)]} total={1} />)
    assert.lengthOf([...container.querySelectorAll("td > a")], 6)
    assert.isNull(container.querySelector("details"))
  })
})

describe("changes", () => {
  it("counts a new line as moved from nothing and a lost line as moved to nothing", () => {
    const before = new Map([["a", { title: "立案", points: 10 }]])
    const now = new Map([["b", { title: "办复", points: 5 }]])
    assert.deepEqual(changes(before, now), [
      { id: "a", title: "立案", from: 10, to: 0 },
      { id: "b", title: "办复", from: 0, to: 5 }
    ])
  })
})
