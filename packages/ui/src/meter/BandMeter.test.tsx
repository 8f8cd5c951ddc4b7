import { render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { BandMeter } from "./BandMeter.tsx"

const bands = [{ from: 0, word: "不称职" }, { from: 600_000, word: "称职" }, { from: 800_000, word: "优秀" }]
const said = (value: number) => {
  const { getByRole } = render(() => <BandMeter label={`得分 ${value}`} value={value} most={1_000_000} bands={bands} />)
  return getByRole("meter", { name: `得分 ${value}` })
}

describe("BandMeter", () => {
  it("says the exact value and the band it stands in", () => {
    assert.strictEqual(said(865_000).getAttribute("aria-valuetext"), "86.5 分，优秀")
  })

  it("gives a threshold to the band it opens", () => {
    assert.strictEqual(said(800_000).getAttribute("aria-valuetext"), "80 分，优秀")
    assert.strictEqual(said(799_999).getAttribute("aria-valuetext"), "79.9999 分，称职")
  })

  it("stands at the end beyond the end, and still says the value", () => {
    const meter = said(1_200_000)
    assert.strictEqual(meter.getAttribute("aria-valuenow"), "1000000")
    assert.strictEqual(meter.getAttribute("aria-valuetext"), "120 分，优秀")
  })
})
