import { fireEvent, render, waitFor, within } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { afterEach, assert, describe, it, vi } from "vitest"
import type { Column, TableSort } from "./Column.ts"
import { DataTable } from "./DataTable.tsx"

interface Paper { readonly id: string; readonly title: string; readonly asks: number | undefined }

const papers: readonly Paper[] = [
  { id: "1", title: "停车", asks: 6 },
  { id: "2", title: "电梯", asks: undefined },
  { id: "3", title: "公厕", asks: 12 }
]
const columns: readonly Column<Paper>[] = [
  { id: "title", head: "案由", cell: (paper) => paper.title, sort: (paper) => paper.title },
  { id: "asks", head: "建议", cell: (paper) => paper.asks ?? "—", sort: (paper) => paper.asks, numeric: true },
  { id: "note", head: "说明", cell: () => "无" }
]
const titles = (table: HTMLElement) => within(table).getAllByRole("rowheader").map((cell) => cell.textContent)

/** Gives rows and the frame a height, which jsdom does not lay out. */
const layOut = () => {
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(48)
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(640)
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800)
  vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(240_000)
}

describe("DataTable", () => {
  afterEach(() => { vi.restoreAllMocks() })

  it("sorts text by pinyin and leaves rows without a figure last, both ways", () => {
    const { getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={papers} rowId={(paper) => paper.id} />)
    const table = getByRole("table")
    fireEvent.click(within(table).getByRole("button", { name: "案由" }))
    assert.deepEqual(titles(table), ["电梯", "公厕", "停车"])
    const asks = within(table).getByRole("button", { name: "建议" })
    fireEvent.click(asks)
    assert.deepEqual(titles(table), ["公厕", "停车", "电梯"])
    assert.strictEqual(asks.closest("th")?.getAttribute("aria-sort"), "descending")
    fireEvent.click(asks)
    assert.deepEqual(titles(table), ["停车", "公厕", "电梯"])
  })

  it("offers no sorting for a column that says nothing to sort by", () => {
    const { queryByRole } = render(() => <DataTable caption="提案" columns={columns} rows={papers} rowId={(paper) => paper.id} />)
    assert.isNull(queryByRole("button", { name: "说明" }))
  })

  it("asks the caller for another order when the caller sorts", () => {
    const asked: (TableSort | undefined)[] = []
    const { getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={papers} rowId={(paper) => paper.id} onSort={(sort) => asked.push(sort)} />)
    fireEvent.click(getByRole("button", { name: "建议" }))
    assert.deepEqual(asked, [{ column: "asks", descending: true }])
    assert.deepEqual(titles(getByRole("table")), ["停车", "电梯", "公厕"])
  })

  it("opens a row by the link of its first cell and walks the rows with arrows", () => {
    const { getAllByRole } = render(() => <DataTable caption="提案" columns={columns} rows={papers} rowId={(paper) => paper.id} rowHref={(paper) => `/proposals/${paper.id}`} />)
    const links = getAllByRole("link")
    assert.strictEqual(links[1]?.getAttribute("href"), "/proposals/2")
    links[0]?.focus()
    fireEvent.keyDown(links[0]!, { key: "ArrowDown" })
    assert.strictEqual(document.activeElement, links[1])
    fireEvent.keyDown(links[1]!, { key: "End" })
    assert.strictEqual(document.activeElement, links[2])
    fireEvent.keyDown(links[2]!, { key: "ArrowDown" })
    assert.strictEqual(document.activeElement, links[2])
  })

  it("chooses one row, all rows, and keeps what was chosen on other pages", () => {
    const [selected, setSelected] = createSignal<readonly string[]>(["elsewhere"])
    const { getAllByRole, getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={papers} rowId={(paper) => paper.id} selected={selected()} onSelect={setSelected} />)
    fireEvent.click(getAllByRole("checkbox", { name: "选择本行" })[1]!)
    assert.deepEqual(selected(), ["elsewhere", "2"])
    const all = getByRole("checkbox", { name: "全选本表" }) as HTMLInputElement
    assert.isTrue(all.indeterminate)
    fireEvent.click(all)
    assert.sameMembers([...selected()], ["elsewhere", "1", "2", "3"])
    fireEvent.click(all)
    assert.deepEqual(selected(), ["elsewhere"])
  })

  it("draws only some of very many rows and says how many there are", () => {
    layOut()
    const many = Array.from({ length: 5000 }, (_, place): Paper => ({ id: String(place), title: `第 ${place} 号`, asks: place }))
    const { getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={many} rowId={(paper) => paper.id} />)
    const table = getByRole("table")
    assert.strictEqual(table.getAttribute("aria-rowcount"), "5001")
    assert.isBelow(within(table).getAllByRole("rowheader").length, 60)
    assert.isAbove(within(table).getAllByRole("rowheader").length, 5)
  })

  it("draws other rows as it is scrolled", async () => {
    layOut()
    const many = Array.from({ length: 5000 }, (_, place): Paper => ({ id: String(place), title: `第 ${place} 号`, asks: place }))
    const { getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={many} rowId={(paper) => paper.id} />)
    const scroller = getByRole("region", { name: "提案" })
    scroller.scrollTop = 96_000
    fireEvent.scroll(scroller)
    await waitFor(() => assert.isAbove(Number(scroller.querySelector("[data-index]")?.getAttribute("data-index")), 1900))
  })

  it("shows what there is to say when there are no rows", () => {
    const { getByText } = render(() => <DataTable caption="提案" columns={columns} rows={[]} rowId={(paper) => paper.id} empty="没有待审查的提案" />)
    assert.strictEqual(getByText("没有待审查的提案").getAttribute("colspan"), "3")
  })

  it("follows rows as they change", () => {
    const [rows, setRows] = createSignal(papers)
    const { getByRole } = render(() => <DataTable caption="提案" columns={columns} rows={rows()} rowId={(paper) => paper.id} />)
    setRows(papers.slice(1))
    assert.deepEqual(titles(getByRole("table")), ["电梯", "公厕"])
  })

  it("follows columns as they change, and sorts by one that came later", () => {
    const [shown, setShown] = createSignal<readonly Column<Paper>[]>(columns.slice(0, 1))
    const { getByRole } = render(() => <DataTable caption="提案" columns={shown()} rows={papers} rowId={(paper) => paper.id} />)
    setShown(columns)
    const table = getByRole("table")
    fireEvent.click(within(table).getByRole("button", { name: "建议" }))
    assert.deepEqual(titles(table), ["公厕", "停车", "电梯"])
  })
})
