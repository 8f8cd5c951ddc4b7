import { fireEvent, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"

const choose = async (input: HTMLElement | null, text: string) => {
  assert.isNotNull(input)
  fireEvent.change(input, { target: { files: [new File([text], "办法.json", { type: "application/json" })] } })
}

describe("FindRulebooks", () => {
  it("lists the editions for everybody, and drafts and published regulations for those who keep them", async () => {
    const { findByRole, queryByRole } = await visit("/performance/rulebooks", { as: "member" })
    assert.isNotNull(await findByRole("table", { name: "已采用" }))
    assert.isNull(queryByRole("heading", { name: "公开的办法" }))
  })

  it("leads a leader from a draft to what it would do to a year, and offers no writing", async () => {
    const { findByRole, history, other, queryByRole } = await visit("/performance/", { as: "leader" })
    const { id } = await (await other("evaluator")).rulebooks.begin({ from: "binhe/2026" })
    history.set({ value: "/performance/rulebooks" })
    const drafts = within(await findByRole("table", { name: "草案" })), draft = drafts.getByRole("link")
    assert.isNotNull(drafts.getByText(/^考评工作人员，2026年4月21日 · 改过 1 次$/u))
    assert.strictEqual(draft.getAttribute("href"), `/performance/what-if?to=draft%3A${id}`)
    assert.isNull(queryByRole("button", { name: /起草新版/u }))
    history.set({ value: "/performance/what-if" })
    await findByRole("button", { name: /^换成这样算 草案：.* 2027 版$/u })
    history.set({ value: `/performance/rulebooks/${id}/edit` })
    await findByRole("heading", { name: "这一页不对您开放" })
  })

  it("refuses a file that is no rulebook, problem by problem, and one that is no JSON", async () => {
    const { container, findByText } = await visit("/performance/rulebooks", { as: "evaluator" })
    await findByText("从文件开始")
    const input = container.querySelector<HTMLInputElement>("input[type=file]")
    await choose(input, JSON.stringify({ format: "jianyan/rulebook/1", login: 1 }))
    assert.isNotNull(await findByText(/文件里有 \d+ 处不合写法；在 login：没有这一项.*；在 edition：这里缺少一项/u))
    await choose(input, "{")
    assert.isNotNull(await findByText("这个文件不是 JSON。"))
  })

  it("can be used by everybody", async () => {
    const { findByRole, obstacles } = await visit("/performance/rulebooks", { as: "office" })
    await findByRole("heading", { name: "公开的办法" })
    assert.deepEqual(await obstacles(), [])
  })
})
