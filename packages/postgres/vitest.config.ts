import { defineProject } from "vitest/config"

export default defineProject({
  test: {
    name: "postgres",
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/server.ts"],
    // Some start a PostgreSQL of their own; none waits for a clock.
    testTimeout: 120_000,
    hookTimeout: 120_000
  }
})
