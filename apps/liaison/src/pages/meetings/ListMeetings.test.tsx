import { screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it, vi } from "vitest"
import { broken, heading, open, press } from "../../testing/open.tsx"

describe("the list of meetings", () => {
  it("gives a rate with what it is a rate of, and says what is to be recorded", async () => {
    open("/liaison/meetings", "office")
    await heading("会议与出席")
    const plenary = within((await screen.findByRole("rowheader", { name: "政协滨河市第十五届委员会第五次会议" })).closest("tr") as HTMLElement)
    assert.isNotNull(plenary.getByText("94.8%（91/96）"))
    const unrecorded = within(screen.getByRole("rowheader", { name: "人口资源环境委员会第一次全体会议" }).closest("tr") as HTMLElement)
    await unrecorded.findByText("待登记")
    assert.deepEqual(await broken(), [])
  })

  it("keeps what is still to be recorded", async () => {
    const page = open("/liaison/meetings", "office")
    await press("待登记出席1")
    await waitFor(() => assert.isNull(screen.queryByRole("rowheader", { name: "政协滨河市第十五届委员会第五次会议" })))
    assert.isNotNull(screen.getByRole("rowheader", { name: "人口资源环境委员会第一次全体会议" }))
    await waitFor(() => assert.strictEqual(page.at(), "/liaison/meetings?open=yes"))
  })

  it("keeps for a member the meetings that expect them", async () => {
    const page = open("/liaison/meetings", "member"), house = globalThis.fetch
    // The first committee meeting of the story expects everybody who can sign in; here it expects two others.
    vi.stubGlobal("fetch", async (input: string | URL, init?: RequestInit) => {
      const response = await house(input, init)
      if (!input.toString().endsWith("/meetings")) return response
      const { meetings: [first, ...rest], names } = await response.json()
      return Response.json({ meetings: [{ ...first, expected: first.expected.slice(-2) }, ...rest], names })
    })
    await press("请我参加1")
    await waitFor(() => assert.deepStrictEqual(within(screen.getByRole("table")).getAllByRole("rowheader").map((cell) => cell.textContent), ["政协滨河市第十五届委员会第五次会议"]))
    await waitFor(() => assert.strictEqual(page.at(), "/liaison/meetings?mine=yes"))
    assert.isNull(screen.queryByRole("button", { name: /^待登记出席/u }))
  })

  it("offers no convening to members", async () => {
    open("/liaison/meetings", "member")
    await screen.findByRole("rowheader", { name: "政协滨河市第十五届委员会第五次会议" })
    assert.isNull(screen.queryByRole("link", { name: "召集会议" }))
  })
})
