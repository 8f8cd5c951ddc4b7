import type { Reporter, TestModule, TestRunEndReason } from "vitest/node"

/** What a run came to. A file that could not be read, and an error outside every test, count as one failure each. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Adds up the tests of all files; a file that ran no test because it failed to load counts as failed. */
export const outcomeOf = (modules: ReadonlyArray<TestModule>, strayErrors: number): Outcome => {
  let passed = 0
  let failed = strayErrors
  for (const module of modules) {
    let failedHere = 0
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === "passed") passed += 1
      if (state === "failed") failedHere += 1
    }
    failed += failedHere === 0 && module.state() === "failed" ? 1 : failedHere
  }
  return { passed, failed }
}

/** Ends a run with `N passed, N failed` alone on the last line, for whoever reads the log without knowing vitest. */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, strayErrors: ReadonlyArray<unknown>, reason: TestRunEndReason): void {
    const { passed, failed } = outcomeOf(modules, strayErrors.length)
    const interrupted = reason === "interrupted" ? "interrupted: " : ""
    process.stdout.write(`${interrupted}${passed} passed, ${failed} failed\n`)
  }
}
