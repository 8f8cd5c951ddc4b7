import { waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../testing/visit.tsx"

describe("Home", () => {
  it("leads a member to the own sheet", async () => {
    const { findByRole, history, memberOf } = await visit("/performance/", { as: "member2" })
    assert.isNotNull(await findByRole("heading", { level: 1, name: "我的成绩单" }))
    await waitFor(() => assert.strictEqual(history.get(), `/performance/members/${memberOf("member2")}`))
  })

  it("gives the focus to the page that is opened", async () => {
    const { findByRole, getByRole, history } = await visit("/performance/members/m-1", { as: "member" })
    await findByRole("meter")
    history.set({ value: "/performance/rulebook" })
    await findByRole("heading", { name: "第十三条" })
    assert.strictEqual(document.activeElement, getByRole("main"))
  })

  it("is not open to staff who do not evaluate, and leads them to the rulebook", async () => {
    const { findByRole, getByRole } = await visit("/performance/", { as: "staff" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
    assert.strictEqual(getByRole("link", { name: "看评价办法" }).getAttribute("href"), "/performance/rulebook")
  })

  it("asks who is not signed in to sign in, and to come back here", async () => {
    const { findByRole } = await visit("/performance/members/m-1?year=2026")
    const link = await findByRole("link", { name: "去登录" })
    assert.strictEqual(link.getAttribute("href"), `/sign-in?${new URLSearchParams({ next: "/performance/members/m-1?year=2026" })}`)
  })
})
