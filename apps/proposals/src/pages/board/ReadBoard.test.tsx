import { screen, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open } from "../../testing/open.tsx"

describe("the board of a session", () => {
  it("shows each stage with its count, whose move it is, and what waits longest", async () => {
    open("/proposals/board", "staff")
    await heading("会议进度")
    const submitted = (await screen.findByRole("heading", { level: 2, name: /待审查/ })).closest("li")
    assert.include(submitted?.textContent, "由提案委办")
    const opens = within(submitted ?? document.body).getByRole("link", { name: /待审查/ })
    assert.include(opens.getAttribute("href"), "stage=Submitted")
    assert.match(submitted?.textContent ?? "", /\d+ 个工作日|今天起/u)
    assert.include(screen.getByRole("heading", { level: 2, name: /已交办/ }).closest("li")?.textContent, "由承办单位办")
    assert.deepEqual(await broken(), [])
  })
  it("is not shown to a member", async () => {
    open("/proposals/board", "member")
    await screen.findByText(/没有权限|不对您开放|无权/)
    assert.isEmpty(screen.queryAllByRole("heading", { level: 2, name: /待审查/ }))
  })
})
