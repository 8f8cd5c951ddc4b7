import { assert, describe, it } from "vitest"
import { root } from "./Step.ts"
import { rowsOf, testsNamed, unproven } from "./testsNamed.ts"

const text = `| asked | done | test |
| --- | --- | --- |
| a | \`merge\`, page \`/a\` | \`merge.test.ts\`, \`mergeAll.test.ts\` |
| b | not yet | |
| c | \`policy.months\` | \`topic/*.test.ts\` |

| asked | who |
| --- | --- |
| d | \`gone.test.ts\` |
`

describe("the tests a document names", () => {
  it("are read from the tables that end with them", () => {
    assert.deepStrictEqual(rowsOf("a.md", text).map(({ place, tests }) => [place, tests.length]), [["a.md:3", 2], ["a.md:5", 1]])
  })

  it("are missed where they do not exist, and where they say nothing of the row", () => {
    const tests = new Map([["domain/merge.test.ts", "merges two"], ["domain/topic/form.test.ts", "forms one"], ["domain/topic/close.test.ts", "closes it"]])
    assert.deepStrictEqual(unproven(rowsOf("a.md", text), tests), ["a.md:3 no test is called mergeAll.test.ts", "a.md:5 topic/*.test.ts says nothing of months"])
    assert.deepStrictEqual(unproven(rowsOf("a.md", text), new Map([...tests, ["mergeAll.test.ts", ""], ["topic/x.test.ts", "in months"]])), [])
  })

  it("all exist in this house", async () => assert.deepStrictEqual(await testsNamed(root), []))
})
