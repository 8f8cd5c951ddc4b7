import { screen, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

describe("ReadMember", () => {
  it("says where a member belongs and since when a position is held, each body leading to its members", async () => {
    await open("/members/m-3", { as: "staff" })
    await screen.findByRole("heading", { level: 1, name: "方以南" })
    assert.strictEqual(document.title, "方以南 · 滨河市政协 · 建言")
    assert.strictEqual(screen.getByRole("link", { name: "医药卫生界" }).getAttribute("href"), "/members?sector=medicine")
    assert.match(screen.getByText("职务").nextElementSibling?.textContent ?? "", /^常委2022年1月10日起$/u)
  })

  it("lists the proposals the member stands behind, with their stages", async () => {
    await open("/members/m-1", { as: "member2" })
    const rows = await screen.findByRole("list", { name: "提案" })
    assert.strictEqual(within(rows).getByRole("link", { name: /集中供热/u }).getAttribute("href"), "/proposals/p-1")
    expect(within(rows).getByText("已答复")).toBeVisible()
  })

  it("keeps the score from fellow members", async () => {
    const page = await open("/members/m-1", { as: "member2" })
    expect(await screen.findByText(/成绩单只对委员本人/u)).toBeVisible()
    assert.isFalse(page.asked.some((asked) => asked.includes("/scores/")))
  })

  it("opens the score to those who evaluate", async () => {
    await open("/members/m-1", { as: "evaluator" })
    await screen.findByRole("meter", { name: "年度得分" })
    assert.strictEqual(screen.getByRole("link", { name: "逐项看成绩单" }).getAttribute("href"), "/performance/members/m-1")
  })

  it("marks a member of a level above, whom no sheet is asked for here", async () => {
    const seated = { id: "m-1", term: 15, sector: "medicine", positions: [], level: "national", from: "2026-01-10", name: "陆北辰" }
    const page = await open("/members/m-1", { as: "evaluator", instead: (path) => path.endsWith("/members/m-1") ? Response.json(seated) : undefined })
    await screen.findByRole("heading", { level: 1, name: "陆北辰" })
    expect(screen.getByText("全国政协委员")).toBeVisible()
    expect(screen.getByText(/由其所在的政协评价/u)).toBeVisible()
    assert.isFalse(page.asked.some((asked) => asked.includes("/scores/")))
  })

  it("says so when no rulebook is in force", async () => {
    await open("/members/m-1", {
      as: "evaluator", instead: (path) => path.endsWith("/scores/m-1") ? Response.json({ type: "Rulebook.NoneInForce", title: "None In Force", status: 404, year: 2026 }, { status: 404 }) : undefined
    })
    await screen.findByRole("heading", { name: "不计分" })
    expect(screen.getByText(/2026 年没有施行评价办法/u)).toBeVisible()
  })

  it("says that the register has no such member, and leads back", async () => {
    await open("/members/m-999", { as: "staff" })
    await screen.findByRole("heading", { name: "名册里没有这位委员" })
    assert.strictEqual(screen.getByRole("link", { name: "回到名册" }).getAttribute("href"), "/members")
    assert.deepStrictEqual(await broken(), [])
  })

  for (const path of ["/members/%E6%B2%88", "/nowhere"]) {
    it(`has no page at ${path}`, async () => {
      await open(path, { as: "staff" })
      await screen.findByRole("heading", { name: "没有这一页" })
      assert.strictEqual(screen.getByRole("link", { name: "回到今日" }).getAttribute("href"), "/")
      assert.deepStrictEqual(await broken(), [])
    })
  }

  it("breaks no rule of accessibility", async () => {
    await open("/members/m-3", { as: "evaluator" })
    await screen.findByRole("meter")
    assert.deepStrictEqual(await broken(), [])
  })
})
