import { render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { DeadlineCard, type DeadlineCardProps } from "./DeadlineCard.tsx"

const show = (left: DeadlineCardProps["left"]) => render(() => <DeadlineCard title="答复期限" date="2026-06-12" left={left} lines={[{ label: "交办", value: "2月20日" }]} />)

describe("DeadlineCard", () => {
  it.each([[9, "还有 9 个工作日"], [0, "今天到期"], [-4, "已超 4 个工作日"], ["met", "已按期完成"]] as const)("says of %s days: %s", (left, words) => {
    assert.isNotNull(show(left).getByText(words))
  })

  it("tells how it was counted", () => {
    const { getByRole } = show(9)
    assert.strictEqual(getByRole("list", { name: "怎么算的" }).textContent, "交办2月20日")
  })
})
