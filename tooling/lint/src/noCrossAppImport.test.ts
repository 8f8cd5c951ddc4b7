import { noCrossAppImport } from "./noCrossAppImport.ts"
import { testRule } from "./testRule.ts"

testRule("no-cross-app-import", noCrossAppImport, {
  keeps: {
    "allows an app's own files": { code: `import "../house.ts"`, at: "/house/apps/portal/src/pages/Home.tsx" },
    "allows packages": { code: `import "@jianyan/ui"`, at: "/house/apps/portal/src/main.tsx" }
  },
  refuses: {
    "refuses another app by a relative path": {
      code: `import "../../proposals/src/routes.tsx"`,
      at: "/house/apps/portal/src/main.tsx",
      says: ["app"]
    },
    "refuses an app from a package": { code: `export * from "../../../apps/api/src/main.ts"`, at: "/house/packages/server/src/index.ts", says: ["app"] }
  }
})
