import { RuleTester } from "oxlint/plugins-dev"
import { describe, it } from "vitest"
import type { Rule } from "./Rule.ts"

RuleTester.describe = describe
RuleTester.it = it

/** A file to look at: its text, and where it lies when the rule minds. */
export interface Planted {
  readonly code: string
  readonly at?: string
}

/** A file with faults, and the message each fault gets, in the order of the file. */
export interface Faulty extends Planted {
  readonly says: ReadonlyArray<string>
}

/** Shows a rule files it keeps silent about and files it refuses; the keys are what the tests are called. */
export const testRule = (
  name: string,
  rule: Rule,
  { keeps, refuses }: { readonly keeps: Readonly<Record<string, Planted>>; readonly refuses: Readonly<Record<string, Faulty>> }
): void => {
  const place = ({ code, at }: Planted) => ({ code, filename: at ?? "packages/room/src/file.ts" })
  new RuleTester({ cwd: "/house", languageOptions: { sourceType: "module" } }).run(name, rule, {
    valid: Object.entries(keeps).map(([title, planted]) => ({ name: title, ...place(planted) })),
    invalid: Object.entries(refuses).map(([title, planted]) => ({
      name: title,
      ...place(planted),
      errors: planted.says.map((messageId) => ({ messageId }))
    }))
  })
}
