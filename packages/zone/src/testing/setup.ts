/** Teaches `expect` the matchers of a page (`toBeVisible`, `toHaveAccessibleName`…), and leaves nothing of one test on the page of the next. */
import { hush } from "@jianyan/ui"
import { cleanup } from "@solidjs/testing-library"
import "@testing-library/jest-dom/vitest"
import { afterEach } from "vitest"

afterEach(() => {
  cleanup()
  hush()
})
