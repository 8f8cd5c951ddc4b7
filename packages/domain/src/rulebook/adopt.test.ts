import { assert, describe, it } from "@effect/vitest"
import { DateTime, Result } from "effect"
import { binhe } from "../assessment/gallery/binhe.ts"
import { jinan2015 } from "../assessment/gallery/index.ts"
import * as Rulebook from "./index.ts"

const at = DateTime.makeUnsafe("2025-12-30T02:00:00Z")
const adopted = (...texts: ReadonlyArray<typeof binhe>) => texts.reduce((self, text) => Rulebook.evolve(self, Result.getOrThrow(Rulebook.adopt(self, text, at))), Rulebook.empty)

describe("Rulebook.adopt", () => {
  it("keeps earlier editions beside the new one", () => assert.deepStrictEqual(adopted(jinan2015, binhe), [jinan2015, binhe]))
  it("refuses an edition that is adopted already", () => {
    const refused = Rulebook.adopt(adopted(binhe), binhe, at)
    assert.isTrue(Result.isFailure(refused))
    if (Result.isFailure(refused)) assert.deepInclude({ ...refused.failure }, { rulebook: binhe.id, edition: binhe.edition })
  })
  it("takes an amended text as a new edition", () => assert.strictEqual(adopted(binhe, { ...binhe, edition: "2027" }).length, 2))
})

describe("Rulebook.repeal", () => {
  it("takes back one edition and leaves the others", () =>
    assert.deepStrictEqual(Rulebook.evolve(adopted(jinan2015, binhe), Rulebook.repeal(binhe, at)), [jinan2015]))
})
