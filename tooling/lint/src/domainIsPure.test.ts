import { domainIsPure } from "./domainIsPure.ts"
import { testRule } from "./testRule.ts"

testRule("domain-is-pure", domainIsPure, {
  keeps: {
    "allows data modules, own files and arithmetic": {
      code: `import { type DateTime, Result, Schema } from "effect"; import * as Proposal from "./Proposal.ts"; Math.max(1, 2)`
    },
    "allows a data module by its own path": { code: `import * as HashMap from "effect/HashMap"` },
    "allows arithmetic on given times": { code: `import { DateTime } from "effect"; DateTime.add(at, { days: 1 })` },
    "allows a field or an argument that has the name of something outside": {
      code: `const f = (performance: number, of: { readonly location: string }) => performance + of.location.length`
    }
  },
  refuses: {
    "refuses the runtime of Effect": { code: `import { Effect, Schema } from "effect"`, says: ["effect"] },
    "refuses it as a type too": { code: `import type { Layer } from "effect"`, says: ["effect"] },
    "refuses all of effect at once": { code: `import * as E from "effect"`, says: ["effect"] },
    "refuses Clock and Random by path": { code: `import "effect/Clock"; export * from "effect/Random"`, says: ["effect", "effect"] },
    "refuses every other package and Node's modules": {
      code: `import { createHash } from "node:crypto"; import { html } from "hono/html"; await import("@jianyan/services")`,
      says: ["module", "module", "module"]
    },
    "refuses the clock": { code: `const a = Date.now(); const b = new Date()`, says: ["world", "world"] },
    "refuses the clock of DateTime": {
      code: `import { DateTime } from "effect"; DateTime.nowUnsafe(); DateTime.isPast(at)`,
      says: ["world", "world"]
    },
    "refuses chance and made ids": { code: `Math.random(); crypto.randomUUID()`, says: ["world", "world"] },
    "refuses waiting, asking and logging": { code: `setTimeout(f, 1); fetch("/"); console.log(1)`, says: ["world", "world", "world"] }
  }
})
