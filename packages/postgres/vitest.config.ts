import { defineProject } from "vitest/config"

export default defineProject({
  test: {
    name: "postgres",
    environment: "node",
    include: ["src/**/*.test.ts"],
    globalSetup: ["src/testing/server.ts"]
  }
})
