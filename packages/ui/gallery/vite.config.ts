import { defineConfig } from "vite"
import solid from "vite-plugin-solid"

export default defineConfig({
  base: "/gallery/",
  plugins: [solid()],
  build: { outDir: "../dist", emptyOutDir: true }
})
