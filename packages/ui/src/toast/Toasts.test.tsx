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

  it("can be taken back by who said it, and leaves what else is said", async () => {
    render(() => <Toasts />)
    const take = toast({ title: "刚有变动", action: { label: "显示", onPress: () => undefined } })
    toast({ title: "已保存" })
    await screen.findByText("刚有变动")
    take()
    await waitFor(() => assert.isNull(screen.queryByText("刚有变动")))
    assert.isNotNull(screen.queryByText("已保存"))
  })
})
