import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

const items = () => within(document.querySelector("main") as HTMLElement).getAllByRole("listitem").filter((item) => item.closest(".zone-notices") !== null)

describe("the notices", () => {
  it("stand all there, each leading to its record, also once they are seen", async () => {
    open("/proposals/notices", "staff")
    await heading("提醒")
    await screen.findByRole("button", { name: /^未看/u })
    const before = items().length
    assert.isAbove(before, 0)
    for (const item of items()) assert.match(within(item).getByRole("link").getAttribute("href") ?? "", /^\/proposals\/p-/u)
    assert.deepEqual(await broken(), [])
    fireEvent.click(within(items()[0] as HTMLElement).getByRole("button"))
    expect(await screen.findByText(/已看|已办/u, { selector: "small" })).toBeVisible()
    assert.lengthOf(items(), before)
    fireEvent.click(screen.getByRole("button", { name: /^未看/u }))
    await waitFor(() => assert.lengthOf(items(), before - 1))
  })

  it("are marked as seen all on a page at once, but for what is to be done by hand", async () => {
    open("/proposals/notices?show=unseen", "unit")
    await heading("提醒")
    await screen.findByRole("button", { name: /^未看/u })
    const told = screen.getAllByRole("button", { name: "知道了" }).length, tasks = screen.queryAllByRole("button", { name: "已办" }).length
    fireEvent.click(screen.getByRole("button", { name: `这一页的 ${told} 条都知道了` }))
    await screen.findByText("已标为看过")
    await waitFor(() => assert.lengthOf(screen.queryAllByRole("button", { name: "知道了" }), 0))
    assert.lengthOf(screen.queryAllByRole("button", { name: "已办" }), tasks)
  })

  it("say so where there are none", async () => {
    open("/proposals/notices?show=unseen", "member2")
    expect(await screen.findByText("没有未看的提醒")).toBeVisible()
  })
})
