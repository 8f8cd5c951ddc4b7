import { existsSync } from "node:fs"
import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"
import { ClosingLine } from "./tooling/test/ClosingLine.ts"

/** Rooms whose tests need a world of their own keep their configuration beside them. */
const ownConfiguration = ["packages/ui/vitest.config.ts", "packages/postgres/vitest.config.ts"].filter((path) => existsSync(path))

export default defineConfig({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      {
        test: {
          name: "rooms",
          environment: "node",
          include: ["packages/*/src/**/*.test.ts", "apps/cli/src/**/*.test.ts"],
          exclude: ["**/node_modules/**", "packages/{ui,postgres,zone}/**"],
          // Nothing in these rooms is kept outside a value: a worker reads them once, and not again for every file.
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "processes",
          environment: "node",
          include: ["apps/api/src/**/*.test.ts", "tooling/**/*.test.ts"],
          exclude: ["**/node_modules/**", "tooling/ways/**"],
          // Some start a process, a PostgreSQL or a browser; none waits for a clock.
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      },
      ...ownConfiguration,
      {
        // The Solid plugin adds the `browser` export condition, under which msw/node cannot load: keep it to the zones.
        // Libraries for Solid ship JSX, which Node cannot read, and must share the one Solid: all whose path names it go
        // through the plugin as well.
        plugins: [solid()],
        test: {
          name: "zones",
          environment: "jsdom",
          environmentOptions: { jsdom: { url: "http://localhost/" } },
          server: { deps: { inline: [/solid/u] } },
          include: ["{apps/*,packages/zone}/src/**/*.test.{ts,tsx}"],
          exclude: ["**/node_modules/**", "apps/{api,cli}/**"],
          isolate: false, // What one test leaves on the page is taken away by the setup.
          setupFiles: ["packages/zone/src/testing/setup.ts"],
          testTimeout: 60_000
        }
      },
      {
        test: {
          name: "ways",
          environment: "node",
          include: ["tooling/ways/**/*.test.ts"],
          globalSetup: ["tooling/ways/founded.ts"],
          // Two at a time, after everything else: each has a house and a browser of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 300_000
        }
      },
      {
        // vitest runs benchmarks in a project of their own, which it calls “bench (bench)”; Node reads the files, for Vite's
        // way of reading them asks a getter for every name at every use.
        test: {
          name: "bench",
          environment: "node",
          include: [],
          benchmark: { include: ["tooling/bench/**/*.bench.ts"] },
          experimental: { viteModuleRunner: false },
          testTimeout: 600_000
        }
      }
    ]
  }
})
