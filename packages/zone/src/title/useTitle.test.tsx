import { render } from "@solidjs/testing-library"
import { createSignal, Show } from "solid-js"
import { assert, describe, it } from "vitest"
import { useTitle } from "./useTitle.ts"

describe("useTitle", () => {
  it("names the page and where it stands, follows it, and leaves the place when the page goes", () => {
    const [page, setPage] = createSignal("第 1 号")
    const [shown, setShown] = createSignal(true)
    const Page = () => { useTitle(page, () => "提案"); return <p>{page()}</p> }
    render(() => <Show when={shown()}><Page /></Show>)
    assert.strictEqual(document.title, "第 1 号 · 提案 · 建言")
    setPage("第 2 号")
    assert.strictEqual(document.title, "第 2 号 · 提案 · 建言")
    setShown(false)
    assert.strictEqual(document.title, "提案 · 建言")
  })
})
