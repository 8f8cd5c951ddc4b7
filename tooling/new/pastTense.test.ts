import { assert, describe, it } from "vitest"
import { pastTense } from "./pastTense.ts"

describe("pastTense", () => {
  it.each([["archive", "archived"], ["reopen", "reopened"], ["withdraw", "withdrawn"], ["certify", "certified"], ["delay", "delayed"]])(
    "makes of %s %s",
    (verb, past) => assert.strictEqual(pastTense(verb), past)
  )
})
