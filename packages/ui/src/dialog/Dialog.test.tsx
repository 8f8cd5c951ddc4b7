import { fireEvent, render, screen, waitFor } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, it } from "vitest"
import { Confirm } from "./Confirm.tsx"
import { Dialog } from "./Dialog.tsx"

describe("Dialog", () => {
  it("is named and described by what it says, starts in its first field and closes on Escape", async () => {
    const [open, setOpen] = createSignal(true)
    render(() => (
      <Dialog open={open()} onClose={() => setOpen(false)} title="退回修改" description="作者会看到理由">
        <input aria-label="理由" />
      </Dialog>
    ))
    const dialog = await screen.findByRole("dialog", { name: "退回修改" })
    assert.strictEqual(document.getElementById(dialog.getAttribute("aria-describedby") ?? "")?.textContent, "作者会看到理由")
    await waitFor(() => assert.strictEqual(document.activeElement, screen.getByRole("textbox", { name: "理由" })))
    fireEvent.keyDown(document.activeElement ?? dialog, { key: "Escape" })
    await waitFor(() => assert.isNull(screen.queryByRole("dialog")))
    assert.isFalse(open())
  })
})

describe("Confirm", () => {
  it("names the deed on its button and does nothing until it is pressed", async () => {
    let done = 0
    render(() => (
      <Confirm open onClose={() => undefined} title="不予立案这件提案？" description="作者会收到条款与理由" confirm="不予立案" danger onConfirm={() => done++} />
    ))
    await screen.findByRole("alertdialog", { name: "不予立案这件提案？" })
    assert.strictEqual(done, 0)
    fireEvent.click(screen.getByRole("button", { name: "不予立案" }))
    assert.strictEqual(done, 1)
  })
})
