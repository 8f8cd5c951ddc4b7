import { namesThatHoldAnything } from "./namesThatHoldAnything.ts"
import { testRule } from "./testRule.ts"

testRule("names-that-hold-anything", namesThatHoldAnything, {
  keeps: {
    "allows names of the trade": { code: "", at: "/house/packages/domain/src/proposal/merge.ts" },
    "allows a word that only contains a banned one": { code: "", at: "/house/packages/domain/src/commonGround/sharedSeat.ts" },
    "does not mind where the house stands": { code: "", at: "/house/packages/ui/src/Button.tsx" }
  },
  refuses: {
    "refuses a file": { code: "", at: "/house/packages/domain/src/utils.ts", says: ["name"] },
    "refuses a file beside its test": { code: "", at: "/house/packages/domain/src/Types.test.ts", says: ["name"] },
    "refuses a folder": { code: "", at: "/house/apps/portal/src/shared/Button.tsx", says: ["name"] }
  }
})
