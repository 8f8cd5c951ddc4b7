import { ExportSample } from "@jianyan/services/testing"
import { setLanguage } from "@jianyan/ui"
import { fireEvent, render } from "@solidjs/testing-library"
import { afterEach, assert, describe, it } from "vitest"
import { Verifier } from "./Verifier.tsx"

const { claimed, key, ofStation, own, seal, withStation, year } = ExportSample

const show = (bytes: Uint8Array) => {
  const shown = render(() => <Verifier />)
  const input = shown.container.querySelector("input[type=file]")
  assert.isNotNull(input)
  fireEvent.change(input, { target: { files: [new File([bytes.slice()], "binhe-2026.jianyan.jsonl")] } })
  return shown
}

describe("Verifier", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("says that a whole year is whole, and shows every sheet in order of id with clause, record and points", async () => {
    const { container, findByRole, getByText } = show(seal(year()))
    await findByRole("heading", { level: 1, name: /完好/u })
    getByText("3 / 3 份重算后逐字节相同")
    assert.deepStrictEqual([...container.querySelectorAll("summary b")].map((it) => it.textContent), ["m-1", "m-2", "m-3"])
    fireEvent.click(getByText("展开全部"))
    const sheet = [...container.querySelectorAll("details")].at(-1)
    const row = sheet?.querySelector("tbody tr:not(.ui-sheet-block)")
    assert.deepStrictEqual([...row?.querySelectorAll("th, td") ?? []].map((cell) => cell.textContent), ["名", "第一条", "activity/a-2 · 日志第 7 条1 × 5 分", "5"])
  })

  it("shows the sheets of stations after those of members where the export tells them", async () => {
    const { findByRole, getByText } = show(seal(year(withStation, [...claimed, ...ofStation.flatMap(({ sheets }) => sheets)], { others: ["group"] })))
    const list = (await findByRole("heading", { name: "重算的小组、联络站成绩单" })).closest("section")
    getByText("4 / 4 份重算后逐字节相同")
    assert.deepStrictEqual([...list?.querySelectorAll("summary b") ?? []].map((it) => it.textContent), ["s-1"])
  })

  it("names the first record that does not hold, and shows no sheet that rests on it", async () => {
    const text = new TextDecoder().decode(seal(year()))
    const { findByRole, getByText, queryByText } = show(new TextEncoder().encode(text.replace("写作“a-2”", "写作“a-9”")))
    await findByRole("heading", { level: 1, name: /对不上/u })
    getByText("日志第 7 条（activity/a-2）被改动过")
    assert.isNull(queryByText("重算的成绩单"))
  })

  it("compares the key with the one that was published", async () => {
    const { findByLabelText, queryByText } = show(seal(own))
    const field = await findByLabelText(/公布的公钥/u)
    fireEvent.input(field, { target: { value: key.toUpperCase() } })
    assert.isNotNull(queryByText("与所粘贴的公钥一致"))
    fireEvent.input(field, { target: { value: "0".repeat(64) } })
    assert.isNotNull(queryByText(/与所粘贴的公钥不同/u))
  })

  it("speaks English where it is asked to", async () => {
    const { findByRole, getByRole } = show(seal(own))
    fireEvent.click(getByRole("button", { name: "English" }))
    await findByRole("heading", { level: 1, name: /Whole/u })
    assert.strictEqual(document.documentElement.lang, "en")
  })
})
