import { fireEvent, render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Button, ButtonLink } from "./Button.tsx"

describe("Button", () => {
  it("does not send the form it stands in unless told to", () => {
    const { getByRole } = render(() => <Button>保存</Button>)
    assert.strictEqual(getByRole("button").getAttribute("type"), "button")
  })

  it("answers no second press while busy, and keeps the focus", () => {
    let pressed = 0
    const { getByRole } = render(() => <Button busy onClick={() => pressed++}>保存</Button>)
    const button = getByRole("button")
    button.focus()
    fireEvent.click(button)
    assert.strictEqual(pressed, 0)
    assert.strictEqual(button.getAttribute("aria-busy"), "true")
    assert.strictEqual(document.activeElement, button)
  })

  it("is a true link when it leads somewhere", () => {
    const { getByRole } = render(() => <ButtonLink href="/proposals/new" tone="main">写提案</ButtonLink>)
    assert.strictEqual(getByRole("link").getAttribute("href"), "/proposals/new")
  })
})
