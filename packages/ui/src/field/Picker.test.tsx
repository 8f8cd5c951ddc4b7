import { fireEvent, render, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Picker } from "./Picker.tsx"

const units = [{ value: "housing", label: "住房和城乡建设局", hint: "原建设局" }, { value: "traffic", label: "交通运输局" }, { value: "finance", label: "财政局" }]

const show = (most?: number) => {
  const [value, setValue] = createSignal<readonly string[]>(["finance"])
  const found = render(() => <Picker name="units" label="承办单位" choices={units} value={value()} onChange={setValue} most={most} />)
  const find = (words: string) => fireEvent.input(found.getByRole("combobox", { name: "承办单位" }), { target: { value: words } })
  return { ...found, find, value }
}

const take = (option: Element) => {
  fireEvent.pointerDown(option, { button: 0, pointerType: "mouse" })
  fireEvent.pointerUp(option, { button: 0, pointerType: "mouse" })
  fireEvent.click(option)
}

describe("Picker", () => {
  it("offers what holds the words, in the hint too", async () => {
    const { find } = show()
    find("建设")
    assert.deepEqual((await screen.findAllByRole("option")).map((option) => option.textContent?.slice(0, 8)), ["住房和城乡建设局"])
    find("原建")
    assert.lengthOf(await screen.findAllByRole("option"), 1)
  })

  it("adds to what was chosen, and where one may be chosen the new one takes the place", async () => {
    for (const [most, expected] of [[undefined, ["finance", "traffic"]], [1, ["traffic"]]] as const) {
      const { find, unmount, value } = show(most)
      find("交通")
      take(await screen.findByRole("option", { name: /交通/ }))
      assert.deepEqual(value(), expected)
      unmount()
    }
  })

  it("lets a chosen one be taken away", () => {
    const { getByRole, value } = show()
    fireEvent.click(getByRole("button", { name: "去掉财政局" }))
    assert.deepEqual(value(), [])
  })

  it("says nothing of itself when its choices come anew", () => {
    const [choices, setChoices] = createSignal(units), chosen: Array<readonly string[]> = []
    render(() => <Picker name="units" label="承办单位" choices={choices()} value={["finance"]} onChange={(value) => chosen.push(value)} />)
    setChoices(units.map((unit) => ({ ...unit })))
    assert.deepEqual(chosen, [])
  })
})
