/** Teaches `expect` the matchers of a page (`toBeVisible`, `toHaveAccessibleName`…) before the tests of a zone. */
import "@testing-library/jest-dom/vitest"
