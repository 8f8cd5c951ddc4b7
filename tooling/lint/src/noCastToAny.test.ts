import { noCastToAny } from "./noCastToAny.ts"
import { testRule } from "./testRule.ts"

testRule("no-cast-to-any", noCastToAny, {
  keeps: {
    "allows a cast to a type, and to unknown": { code: `const a = b as string; const c = d as unknown as number; const e = [1] as const` },
    "allows any as the bound of a type": { code: `type Any = ReadonlyArray<any>` }
  },
  refuses: {
    "refuses both ways of writing it": { code: `const a = b as any; const c = <any>d`, says: ["any", "any"] }
  }
})
