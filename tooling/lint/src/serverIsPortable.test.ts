import { serverIsPortable } from "./serverIsPortable.ts"
import { testRule } from "./testRule.ts"

testRule("server-is-portable", serverIsPortable, {
  keeps: {
    "allows the web platform": { code: `import { Hono } from "hono"; new Request("/"); crypto.subtle; await fetch("/")` },
    "allows a package whose name only begins like a module of Node": { code: `import x from "path-to-regexp"; import y from "events-intake"` }
  },
  refuses: {
    "refuses a module of Node, static or not": { code: `import "node:fs"; await import("node:path")`, says: ["module", "module"] },
    "refuses it without its prefix, and below it": { code: `import "fs/promises"; export * from "crypto"`, says: ["module", "module"] },
    "refuses the globals of Node": { code: `process.env["X"]; Buffer.from("")`, says: ["global", "global"] }
  }
})
