import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the kind of a unit", () => {
  it("is told on the page of the unit, and narrows the list of units", async () => {
    const page = open("/proposals/units/housing", "staff")
    await heading("市住房和城乡建设局")
    fireEvent.click(await screen.findByRole("button", { name: "注明类别" }))
    const form = within(await screen.findByRole("dialog"))
    fireEvent.click(form.getByRole("radio", { name: "政府部门" }))
    assert.deepEqual(await broken(), [])
    fireEvent.click(form.getByRole("button", { name: "注明类别" }))
    expect(await screen.findByRole("button", { name: "改类别" })).toBeVisible()
    page.go("/proposals/units?kind=government")
    await waitFor(() => assert.deepEqual(screen.getAllByRole("row").slice(1).map((row) => row.textContent?.slice(0, 13)), ["市住房和城乡建设局政府部门"]))
  })
})
