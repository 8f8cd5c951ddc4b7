import { assert, describe, it } from "vitest"
import { visit } from "../../testing/visit.tsx"
import { withPeers } from "../../testing/withPeers.ts"

describe("ReadPortrait", () => {
  it("draws a member's year and says in tables what it draws, and no place", async () => {
    const { container, findByText, getByText, obstacles } = await visit("/performance/members/m-1/portrait", { as: "member" })
    assert.isNotNull(await findByText("历年工作的构成", { selector: "strong" }))
    assert.isAbove(container.querySelectorAll(".ui-stack-part").length, 3)
    assert.isNotNull(getByText("同界别不足五人，不作对照。"))
    assert.notMatch(container.textContent ?? "", /第 ?\d+ ?名|排名第/u)
    assert.deepEqual(await obstacles(), [])
  })

  it("sets the middle half of a sector of five or more beside each kind", async () => {
    const { findByRole, findByText } = await visit("/performance/members/m-1/portrait", { as: "member", story: withPeers() })
    assert.isNotNull(await findByText(/同界别 \d+ 人中间一半所在的范围，不是名次，也不是要求/u))
    assert.isNotNull(await findByRole("columnheader", { name: "中间一半" }))
    assert.isNotNull(await findByRole("row", { name: /^联系群众 3 / }))
  })

  it("is not open to another member", async () => {
    const { findByRole } = await visit("/performance/members/m-1/portrait", { as: "member2" })
    assert.isNotNull(await findByRole("heading", { name: "这一页不对您开放" }))
  })
})
