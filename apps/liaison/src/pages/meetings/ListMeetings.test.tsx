import { screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
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

  it("offers no convening to members", async () => {
    open("/liaison/meetings", "member")
    await screen.findByRole("rowheader", { name: "政协滨河市第十五届委员会第五次会议" })
    assert.isNull(screen.queryByRole("link", { name: "召集会议" }))
  })
})
