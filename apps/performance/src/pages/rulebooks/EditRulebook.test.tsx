import { Draft } from "@jianyan/domain"
import { fireEvent, waitFor, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

const rowOf = (element: HTMLElement) => {
  const row = element.closest("li")
  assert.isNotNull(row)
  return row
}

/** A draft of next year's edition, begun from the one in force and opened. */
const drafting = async () => {
  const page = await visit("/performance/rulebooks", { as: "evaluator" })
  fireEvent.click(await page.findByRole("button", { name: /2026”起草新版$/u }))
  await page.findByRole("heading", { name: /^起草 2027 版$/u })
  const id = Draft.Id.make(page.history.get().split("/").at(-2) ?? "")
  const { rulebooks } = await page.other("office")
  return { ...page, kept: async () => (await rulebooks.read({ id })).draft.text, rulebooks, id }
}
const capOf = ({ table }: Awaited<ReturnType<Awaited<ReturnType<typeof drafting>>["kept"]>>) => JSON.stringify(table).match(/"id":"filing".*?"cap":\{"points":(\d+)/u)?.[1]

describe("EditRulebook", () => {
  it("changes a cap in its place, reads the rule back, saves it, and takes it back again", async () => {
    const { findAllByRole, findAllByText, findByRole, getByRole, kept } = await drafting()
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    const field = await findByRole("textbox", { name: "上限" })
    fireEvent.input(field, { target: { value: "30" } })
    fireEvent.focusOut(field)
    await findAllByText(/各项相加；最多 30 分/u, { selector: "p" })
    await waitFor(async () => assert.strictEqual(capOf(await kept()), "300000"))
    fireEvent.click(getByRole("button", { name: "撤销" }))
    await findAllByText(/各项相加；最多 25 分/u, { selector: "p" })
    await waitFor(async () => assert.strictEqual(capOf(await kept()), "250000"))
  })

  it("reads an amended sentence back, and refuses one it cannot read", async () => {
    const { findByRole, findByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "提案立案：改" }))
    const field = await findByRole("textbox", { name: "整句" })
    fireEvent.input(field, { target: { value: "提案越多越好。" } })
    fireEvent.click(await findByRole("button", { name: "照这句话改" }))
    assert.isNotNull(await findByText(/程序读不懂这句话/u))
    fireEvent.input(field, { target: { value: "提案，已立案：每件计 8 分。" } })
    fireEvent.click(await findByRole("button", { name: "照这句话改" }))
    await findByText("提案，已立案：每件计 8 分。", { selector: "p", exact: false })
  })

  it("adds an item under its clause, and names what the change does to the rules", async () => {
    const { findAllByText, findByRole, findByText } = await drafting()
    fireEvent.click(await findByRole("button", { name: "第八条（一）：加一项" }))
    fireEvent.click(await findByRole("button", { name: "加上" }))
    assert.isNotNull(await findByText("有 2 处需要改正"))
    fireEvent.input(await findByRole("textbox", { name: "项目名称" }), { target: { value: "提案再计" } })
    fireEvent.input(await findByRole("textbox", { name: "每次计多少分" }), { target: { value: "3" } })
    fireEvent.click(await findByRole("button", { name: "加上" }))
    await findByText("提案再计", { selector: "b" })
    const [found] = await findAllByText(/同一份记录在.*“提案再计”/u, { selector: ".found p" })
    assert.isNotNull(within(rowOf(found ?? document.body)).getByText("举例"))
  })

  it("tells who comes second that somebody else wrote meanwhile", async () => {
    const { findAllByRole, findByRole, findByText, id, kept, rulebooks } = await drafting()
    await rulebooks.revise({ id, text: { ...await kept(), edition: "2028" }, revision: 1 })
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    const field = await findByRole("textbox", { name: "上限" })
    fireEvent.input(field, { target: { value: "30" } })
    fireEvent.focusOut(field)
    assert.isNotNull(await findByText("别人刚改过这份草案"))
  })

  it("can be used by everybody", async () => {
    const { findAllByRole, findByRole, obstacles } = await drafting()
    fireEvent.click((await findAllByRole("button", { name: "立案：改" }))[0] ?? document.body)
    await findByRole("textbox", { name: "整句" })
    assert.deepEqual(await obstacles(), [])
  })
})
