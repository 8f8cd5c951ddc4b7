import { fireEvent, render } from "@solidjs/testing-library"
import { afterEach, assert, beforeEach, describe, it, vi } from "vitest"
import { SearchField } from "./SearchField.tsx"

describe("SearchField", () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => { vi.useRealTimers() })

  const show = () => {
    const asked: string[] = []
    const { getByRole } = render(() => <SearchField label="搜索案由" value="" onSearch={(words) => asked.push(words)} />)
    return { asked, input: getByRole("searchbox") as HTMLInputElement }
  }

  it("asks once, when the writing pauses", () => {
    const { asked, input } = show()
    fireEvent.input(input, { target: { value: "供" } })
    fireEvent.input(input, { target: { value: "供热" } })
    assert.deepEqual(asked, [])
    vi.advanceTimersByTime(250)
    assert.deepEqual(asked, ["供热"])
  })

  it("asks at once on Enter", () => {
    const { asked, input } = show()
    fireEvent.input(input, { target: { value: "供热" } })
    fireEvent.submit(input.form!)
    assert.deepEqual(asked, ["供热"])
  })

  it("waits for a Chinese word to be composed", () => {
    const { asked, input } = show()
    fireEvent.compositionStart(input)
    fireEvent.input(input, { target: { value: "gong re" } })
    vi.advanceTimersByTime(2000)
    assert.deepEqual(asked, [])
    input.value = "供热"
    fireEvent.compositionEnd(input)
    vi.advanceTimersByTime(250)
    assert.deepEqual(asked, ["供热"])
  })
})
