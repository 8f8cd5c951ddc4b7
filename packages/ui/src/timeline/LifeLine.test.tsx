import { render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { LifeLine } from "./LifeLine.tsx"

describe("LifeLine", () => {
  it("marks the step at hand and says the state of each, not by colour alone", () => {
    const { getAllByRole } = render(() => (
      <LifeLine label="经过" steps={[{ state: "done", title: "提交", date: "2026-01-12" }, { state: "now", title: "答复待发", date: "今日" }, { state: "stopped", title: "并案" }]} />
    ))
    const steps = getAllByRole("listitem")
    assert.deepEqual(steps.map((step) => step.getAttribute("aria-current")), [null, "step", null])
    assert.deepEqual(steps.map((step) => step.textContent), ["提交（已完成）1.12", "答复待发（进行中）今日", "并案（已终止）"])
    assert.strictEqual(steps[0]?.querySelector("time")?.getAttribute("datetime"), "2026-01-12")
  })
})
