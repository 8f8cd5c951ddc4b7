import { fireEvent, render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Tabs } from "./Tabs.tsx"

describe("Tabs", () => {
  it("opens the first leaf and turns to another", () => {
    const { getByRole } = render(() => <Tabs label="材料" tabs={[{ value: "text", label: "正文", content: () => "三部分" }, { value: "reply", label: "答复", count: 2, content: () => "两件" }]} />)
    assert.strictEqual(getByRole("tabpanel").textContent, "三部分")
    fireEvent.click(getByRole("tab", { name: /答复/ }))
    assert.strictEqual(getByRole("tabpanel").textContent, "两件")
  })

  it("says nothing of itself when its leaves come anew", () => {
    const [count, setCount] = createSignal(2), opened: Array<string> = []
    render(() => <Tabs label="材料" value="reply" onChange={(value) => opened.push(value)} tabs={[{ value: "text", label: "正文", content: () => "三部分" }, { value: "reply", label: "答复", count: count(), content: () => "两件" }]} />)
    setCount(3)
    assert.deepEqual(opened, [])
  })
})
