import { screen, within } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { broken, heading, open, press, write } from "../../testing/open.tsx"

const life = async () => within(await screen.findByRole("list", { name: "经过" })).getAllByRole("listitem").map((item) => item.textContent)

describe("a report", () => {
  it("says what became of it, level by level", async () => {
    open("/liaison/reports/r-1", "member")
    await heading("山边小区供暖情况反映")
    assert.deepEqual(await life(), ["报送（已完成）2.12", "市级单篇采用（已完成）2.26市政协信息专报第3期"])
    assert.isNull(screen.queryByRole("button", { name: "登记采用" }))
    assert.isNull(screen.queryByRole("button", { name: "撤回" }))
    assert.deepEqual(await broken(), [])
  })

  it("has an adoption of another level recorded by its editors, after saying what is missing", async () => {
    open("/liaison/reports/r-1", "liaison")
    await press("登记采用")
    const dialog = within(await screen.findByRole("dialog", { name: "登记采用" }))
    dialog.getByRole("button", { name: "登记" }).click()
    await dialog.findByRole("heading", { name: "有 2 处需要改正" })
    await press("省级", "radio")
    await press("综合采用", "radio")
    write(/刊物或文号/u, "省政协信息第8期")
    dialog.getByRole("button", { name: "登记" }).click()
    await screen.findByText("省级综合采用", { selector: ".ui-stage" })
    assert.include((await life()).at(-1) ?? "", "省级综合采用")
  })

  it("has an instruction recorded by office, not by name", async () => {
    open("/liaison/reports/r-1", "office")
    await press("登记批示")
    const dialog = within(await screen.findByRole("dialog", { name: "登记批示" }))
    await press("市级", "radio")
    write("批示人的职务", "分管副市长")
    dialog.getByRole("button", { name: "登记" }).click()
    assert.isNotNull(await screen.findByText("市级批示：分管副市长"))
  })

  it("is nothing to a member who did not write it", async () => {
    open("/liaison/reports/r-1", "member2")
    assert.isNotNull(await screen.findByRole("heading", { name: "没有这条记录" }))
  })
})
