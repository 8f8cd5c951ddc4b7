import { fireEvent, render } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Pager } from "./Pager.tsx"

describe("Pager", () => {
  it("says which part of how much is shown and stops at the end", () => {
    const [page, setPage] = createSignal(1)
    const { getByRole } = render(() => <Pager page={page()} size={50} total={1120} onPage={setPage} />)
    assert.strictEqual(getByRole("status").textContent, "第 1–50 条，共 1,120 条")
    assert.isTrue(getByRole("button", { name: "上一页" }).hasAttribute("disabled"))
    fireEvent.click(getByRole("button", { name: "下一页" }))
    assert.strictEqual(getByRole("status").textContent, "第 51–100 条，共 1,120 条")
    setPage(23)
    assert.strictEqual(getByRole("status").textContent, "第 1,101–1,120 条，共 1,120 条")
    assert.isTrue(getByRole("button", { name: "下一页" }).hasAttribute("disabled"))
  })

  it("offers no turning where there is one page", () => {
    const { queryByRole } = render(() => <Pager page={1} size={50} total={7} onPage={() => undefined} />)
    assert.isNull(queryByRole("button"))
  })
})
