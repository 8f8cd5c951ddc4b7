import { fireEvent, render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Chips } from "./Chips.tsx"

const show = (single: boolean) => {
  const [chosen, setChosen] = createSignal<readonly string[]>(["city"])
  const { getByRole } = render(() => (
    <Chips label="类别" single={single} chosen={chosen()} onChange={setChosen} chips={[{ value: "city", label: "城乡建设", count: 31 }, { value: "trade", label: "经济", count: 58 }]} />
  ))
  return { chosen, chip: (name: RegExp) => getByRole("button", { name }) }
}

describe("Chips", () => {
  it("says which filters are on", () => {
    const { chip } = show(false)
    assert.strictEqual(chip(/城乡建设/).getAttribute("aria-pressed"), "true")
    assert.strictEqual(chip(/经济/).getAttribute("aria-pressed"), "false")
  })

  it("adds and takes away", () => {
    const { chip, chosen } = show(false)
    fireEvent.click(chip(/经济/))
    assert.deepEqual(chosen(), ["city", "trade"])
    fireEvent.click(chip(/城乡建设/))
    assert.deepEqual(chosen(), ["trade"])
  })

  it("keeps one at most when single", () => {
    const { chip, chosen } = show(true)
    fireEvent.click(chip(/经济/))
    assert.deepEqual(chosen(), ["trade"])
    fireEvent.click(chip(/经济/))
    assert.deepEqual(chosen(), [])
  })
})
