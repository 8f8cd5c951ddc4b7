import solid from "vite-plugin-solid"
import { defineConfig } from "vitest/config"

export default defineConfig({
  plugins: [solid()],
  test: {
    name: "ui",
    environment: "jsdom",
    isolate: false,
    environmentOptions: { jsdom: { url: "http://house.test/" } },
    setupFiles: ["./vitest.setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"]
  }
})
