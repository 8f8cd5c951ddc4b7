import { fireEvent, render } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { Failed } from "./Failed.tsx"
import { Loading } from "./Loading.tsx"
import { Refused } from "./Refused.tsx"

describe("Failed", () => {
  it("says so at once, gives the number and tries again", () => {
    let tries = 0
    const { getByRole } = render(() => <Failed trace="01JD" onRetry={() => tries++} />)
    assert.include(getByRole("alert").textContent, "01JD")
    fireEvent.click(getByRole("button", { name: "再试一次" }))
    assert.strictEqual(tries, 1)
  })
})

describe("Refused", () => {
  it("lists every reason and the article", () => {
    const { getAllByRole, getByRole } = render(() => <Refused title="不能审查" reasons={["您是联名人。", "不在您的范围内。"]} clause="条例第二十一条" />)
    assert.lengthOf(getAllByRole("listitem"), 2)
    assert.include(getByRole("alert").textContent, "条例第二十一条")
  })
})

describe("Loading", () => {
  it("says that it waits", () => {
    const { getByRole } = render(() => <Loading />)
    assert.strictEqual(getByRole("status").getAttribute("aria-busy"), "true")
    assert.strictEqual(getByRole("status").textContent, "正在载入")
  })
})
