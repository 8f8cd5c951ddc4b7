import { fireEvent, render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Tabs } from "./Tabs.tsx"

describe("Tabs", () => {
  it("opens the first leaf and turns to another", () => {
    const { getByRole } = render(() => <Tabs label="材料" tabs={[{ value: "text", label: "正文", content: () => "三部分" }, { value: "reply", label: "答复", count: 2, content: () => "两件" }]} />)
    assert.strictEqual(getByRole("tabpanel").textContent, "三部分")
    fireEvent.click(getByRole("tab", { name: /答复/ }))
    assert.strictEqual(getByRole("tabpanel").textContent, "两件")
  })
})
