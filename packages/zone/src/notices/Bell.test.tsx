import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { open, useVisitor } from "../testing/open.tsx"
import { Bell } from "./Bell.tsx"

const Page = () => {
  const seat = useVisitor()
  return <Bell seat={seat} />
}

describe("the bell", () => {
  it("counts what staff have to do, and lets it be marked as done", async () => {
    open(Page, { as: "staff" })
    fireEvent.click(await screen.findByRole("button", { name: "提醒，2 条未看" }))
    const dialog = await screen.findByRole("dialog")
    assert.lengthOf(await within(dialog).findAllByText("电话催办"), 2)
    assert.lengthOf(within(dialog).getAllByText("逾期电话催办：答复期限 2026年5月22日"), 2)
    fireEvent.click(within(dialog).getAllByRole("button", { name: "已办" })[0] as HTMLElement)
    await waitFor(() => assert.lengthOf(within(dialog).getAllByText("电话催办"), 1))
  })

  it("says so where nothing waits", async () => {
    open(Page, { as: "member2" })
    fireEvent.click(await screen.findByRole("button", { name: "提醒" }))
    expect(await screen.findByText("没有未看的提醒")).toBeVisible()
  })
})
