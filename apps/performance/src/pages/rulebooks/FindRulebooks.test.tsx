import { fireEvent } from "@solidjs/testing-library"
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
