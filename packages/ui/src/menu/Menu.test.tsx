import { fireEvent, render, screen } from "@solidjs/testing-library"
import { afterEach, assert, describe, it } from "vitest"
import { Appearance } from "../frame/Appearance.tsx"
import { language, setLanguage } from "../language/language.ts"

describe("Menu", () => {
  afterEach(() => setLanguage("zh-CN"))

  it("changes the language of the house and stays open to change more", async () => {
    render(() => <Appearance />)
    const trigger = screen.getByRole("button", { name: "显示" })
    fireEvent.keyDown(trigger, { key: "Enter" })
    const english = await screen.findByRole("menuitemradio", { name: "English" })
    assert.strictEqual(english.getAttribute("aria-checked"), "false")
    fireEvent.keyDown(english, { key: "Enter" })
    assert.strictEqual(language(), "en")
    assert.isNotNull(await screen.findByRole("menuitemradio", { name: "Large" }))
  })
})
