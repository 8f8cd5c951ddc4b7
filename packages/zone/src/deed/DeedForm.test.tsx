import { Problem, Zone } from "@jianyan/contract"
import { TextField } from "@jianyan/ui"
import { fireEvent, screen } from "@solidjs/testing-library"
import { createSignal } from "solid-js"
import { assert, describe, expect, it } from "vitest"
import { say } from "../refusal/say.ts"
import { open, useVisitor } from "../testing/open.tsx"
import { DeedForm } from "./DeedForm.tsx"
import { useDeed } from "./useDeed.ts"

/** A page with the form open, which refuses with `thrown` whatever is written. */
const asking = (thrown: unknown) => {
  let closed = 0
  const Page = () => {
    const deed = useDeed(useVisitor(), (thrown) => [{ name: "reason", message: say(thrown) }])
    const [reason, setReason] = createSignal("")
    return (
      <DeedForm title="撤案" follows="撤案不能恢复。" confirm="撤案" deed={deed} tone="danger" onClose={() => { closed += 1 }} onSubmit={() => void deed.run(() => Promise.reject(thrown), () => undefined)}>
        <TextField name="reason" label="理由" value={reason()} onInput={setReason} refusal={deed.refusal("reason")} />
      </DeedForm>
    )
  }
  return { Page, closed: () => closed }
}

describe("DeedForm", () => {
  it("sends with its button or with Enter, and keeps what was typed below what it was refused for", async () => {
    const busy = new Problem.Busy({})
    open(asking(busy).Page, { as: "staff" })
    const reason = await screen.findByLabelText("理由")
    expect(screen.getByRole("dialog", { name: "撤案" })).toHaveAccessibleDescription("撤案不能恢复。")
    fireEvent.input(reason, { target: { value: "另行提出" } })
    const confirm = screen.getByRole("button", { name: "撤案" })
    assert.strictEqual(confirm.getAttribute("form"), reason.closest("form")?.id)
    fireEvent.click(confirm)
    expect(await screen.findByRole("alert")).toHaveTextContent(say(busy))
    expect(reason).toHaveValue("另行提出")
    expect(screen.queryByRole("link", { name: /去登录/u })).toBeNull()
  })

  it("leads who is signed out to the sign-in on another page", async () => {
    open(asking(new Problem.SignedOut({})).Page, { as: "staff" })
    fireEvent.submit((await screen.findByLabelText("理由")).closest("form") as HTMLFormElement)
    const link = await screen.findByRole("link", { name: "去登录（新页面）" })
    expect(link).toHaveAttribute("href", Zone.portal.signIn)
    expect(link).toHaveAttribute("target", "_blank")
  })

  it("closes by its second button", async () => {
    const form = asking(new Problem.Busy({}))
    open(form.Page, { as: "staff" })
    fireEvent.click(await screen.findByRole("button", { name: "取消" }))
    assert.strictEqual(form.closed(), 1)
  })
})
