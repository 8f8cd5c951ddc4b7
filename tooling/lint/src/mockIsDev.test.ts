import { mockIsDev } from "./mockIsDev.ts"
import { testRule } from "./testRule.ts"

testRule("mock-is-dev", mockIsDev, {
  keeps: {
    "allows it in the body of a development guard": {
      code: `if (import.meta.env.DEV && story) { const { mock } = await import("@jianyan/mock"); await mock() }`
    },
    "allows it on the right of the guard": { code: `export const ready = import.meta.env.DEV ? import("virtual:msw") : undefined` },
    "allows its types": { code: `import type { Story } from "@jianyan/mock"` },
    "allows the app's own mock.ts behind the guard": { code: `if (import.meta.env.DEV && !api) { const { start } = await import("./mock.ts"); await start() }` },
    "minds no other package of a similar name": { code: `import x from "@jianyan/mockery"` }
  },
  refuses: {
    "refuses a static import": { code: `import { mock } from "@jianyan/mock"; import { http } from "msw/http"`, says: ["shipped", "shipped"] },
    "refuses the app's own mock.ts without the guard": { code: `import { start } from "../mock.ts"; await import("./mock.ts")`, says: ["shipped", "shipped"] },
    "refuses an import nobody guards": { code: `await import("@jianyan/mock")`, says: ["shipped"] },
    "refuses it where the guard is turned round": {
      code: `if (!import.meta.env.DEV) await import("@jianyan/mock"); else import.meta.env.DEV`,
      says: ["shipped"]
    },
    "refuses it on the other side of the guard": {
      code: `import.meta.env.DEV ? undefined : import("@jianyan/mock")`,
      says: ["shipped"]
    },
    "refuses a guard that something else can open": { code: `if (import.meta.env.DEV || demo) await import("@jianyan/mock")`, says: ["shipped"] }
  }
})
