import { assert, describe, it } from "@effect/vitest"
import * as Dice from "./Dice.ts"
import { person, personName } from "./names.ts"
import { reserved } from "./reserved.ts"

const six = Array.from({ length: 6000 }, (_, n) => personName(n))

describe("personName", () => {
  it("gives six thousand people names of their own", () => {
    assert.strictEqual(new Set(six).size, six.length)
  })

  it("writes names as people bear them", () => {
    for (const name of six) assert.match(name, /^\p{Script=Han}{2,6}(?:·\p{Script=Han}{2,5})?$/u)
  })

  it("never gives the name of a well-known person", () => {
    assert.isAbove(reserved.size, 300)
    for (const name of six) assert.isFalse(reserved.has(Dice.hash(name)), name)
  })

  it("follows the frequency of surnames and of both genders", () => {
    const share = (surname: string) => six.filter((name) => name.startsWith(surname)).length / six.length
    assert.isAbove(share("王"), share("赵"))
    assert.isAbove(share("赵"), share("庞"))
    const women = six.filter((_, n) => person(n).gender === "female").length / six.length
    assert.isTrue(women > 0.33 && women < 0.43)
  })

  it("gives the same person for the same number, in whatever order they are asked for", () => {
    const late = person(7200)
    assert.deepStrictEqual(person(7200), late)
    assert.strictEqual(personName(17), six[17])
  })
})
