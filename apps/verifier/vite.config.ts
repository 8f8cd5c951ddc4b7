import { defineConfig } from "vite"
import solid from "vite-plugin-solid"
import { oneFile } from "./oneFile.ts"

/** One HTML file below 300,000 bytes, to be kept beside an export and opened by a double click years from now. */
export default defineConfig({
  base: "./",
  plugins: [solid(), oneFile({ name: "jianyan-verifier.html", most: 300_000 })],
  build: { modulePreload: false, cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } }
})
