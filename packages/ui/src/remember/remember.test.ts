import { assert, beforeEach, describe, it } from "vitest"
import { remember } from "./remember.ts"

const make = (seen: string[] = []) => remember("test.colour", ["red", "blue"], () => "red", (choice) => seen.push(choice))

describe("remember", () => {
  beforeEach(() => localStorage.clear())

  it("starts with the fallback and shows it", () => {
    const seen: string[] = []
    const [chosen] = make(seen)
    assert.strictEqual(chosen(), "red")
    assert.deepEqual(seen, ["red"])
  })

  it("finds the choice again on the next page", () => {
    make()[1]("blue")
    assert.strictEqual(make()[0](), "blue")
  })

  it("treats a stored word outside the list as no choice", () => {
    localStorage.setItem("test.colour", "mauve")
    assert.strictEqual(make()[0](), "red")
  })

  it("follows a change made in another zone", () => {
    const seen: string[] = []
    const [chosen] = make(seen)
    window.dispatchEvent(new StorageEvent("storage", { key: "test.colour", newValue: "blue" }))
    assert.strictEqual(chosen(), "blue")
    assert.deepEqual(seen, ["red", "blue"])
  })

  it("ignores a change of another key", () => {
    const [chosen] = make()
    window.dispatchEvent(new StorageEvent("storage", { key: "test.shape", newValue: "blue" }))
    assert.strictEqual(chosen(), "red")
  })
})
