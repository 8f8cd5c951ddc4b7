import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { broken } from "@jianyan/zone/testing"
import { open } from "../../testing/open.tsx"

const table = () => screen.findByRole("table", { name: /名委员/u })
const names = async () => within(await table()).getAllByRole("rowheader").map((name) => name.textContent)

describe("FindMembers", () => {
  it("lists the sitting members in the order of their names, each leading to an entry", async () => {
    await open("/members", { as: "staff" })
    assert.deepStrictEqual((await names()).slice(0, 3), ["白听雨", "曹安之", "程若谷"])
    expect(await screen.findByText("12 名委员（在任共 12 名）")).toBeVisible()
    assert.strictEqual(screen.getByRole("link", { name: "沈临川" }).getAttribute("href"), "/members/m-1")
    assert.strictEqual(document.title, "委员名册 · 滨河市政协 · 建言")
  })

  it("finds a member by a part of the name and keeps it in the address", async () => {
    const page = await open("/members", { as: "staff" })
    await table()
    const field = screen.getByRole("searchbox", { name: "按姓名查找" })
    fireEvent.input(field, { target: { value: "知" } })
    fireEvent.submit(field)
    await waitFor(async () => assert.deepStrictEqual(await names(), ["陆知夏"]))
    await waitFor(() => assert.strictEqual(page.at(), `/members?${new URLSearchParams({ q: "知" })}`))
  })

  it("begins narrowed when the address says so", async () => {
    await open("/members?sector=education&group=group-1", { as: "staff" })
    await table()
    expect(screen.getByText(/^\d+ 名委员（在任共 12 名）$/u)).toBeVisible()
    const rows = within(await table()).getAllByRole("row").slice(1)
    assert.isAbove(rows.length, 0)
    for (const row of rows) assert.match(row.textContent ?? "", /教育界.*城关第一小组/u)
    expect(screen.getByRole("button", { name: /^界别\s*教育界/u })).toBeVisible()
  })

  it("keeps only the Standing Committee by one press, and says how many these are", async () => {
    await open("/members", { as: "staff" })
    await table()
    fireEvent.click(screen.getByRole("button", { name: /只看常委\s*2/u }))
    await waitFor(async () => assert.deepStrictEqual(await names(), ["方以南", "顾清和"]))
  })

  it("says that nobody matches and drops the conditions by one press", async () => {
    await open("/members?q=%E6%97%A0%E6%AD%A4%E4%BA%BA&standing=yes", { as: "staff" })
    await screen.findByRole("heading", { name: "没有符合条件的委员" })
    fireEvent.click(screen.getByRole("button", { name: "去掉全部条件" }))
    await waitFor(async () => assert.lengthOf(await names(), 12))
  })

  it("counts the members of each sector and leads to them", async () => {
    await open("/members", { as: "staff" })
    await table()
    const counts = within(screen.getByText("各界别人数", { selector: "summary *" }).closest("details") ?? document.body).getAllByRole("link", { hidden: true, name: /^教育界 3$/u })
    assert.strictEqual(counts[0]?.getAttribute("href"), "/members?sector=education")
  })

  it("breaks no rule of accessibility", async () => {
    await open("/members", { as: "staff" })
    await table()
    assert.deepStrictEqual(await broken(), [])
  })
})
