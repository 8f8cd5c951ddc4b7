import { fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { toast, Toasts } from "./Toasts.tsx"

describe("toast", () => {
  it("says what is done, offers the one way back and goes when it is taken", async () => {
    let back = 0
    render(() => <Toasts />)
    toast({ title: "已转信息", action: { label: "撤回", onPress: () => back++ } })
    assert.include((await screen.findByRole("status")).textContent, "已转信息")
    fireEvent.click(screen.getByRole("button", { name: "撤回" }))
    assert.strictEqual(back, 1)
    await waitFor(() => assert.isNull(screen.queryByRole("button", { name: "撤回" })))
  })
})
