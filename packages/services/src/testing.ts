/** What every implementation of a port keeps to: `Suites.journal("on …", layer, …)` in a test file runs all of it. */
export { suite as journal } from "./journal/suite.ts"
export { suite as register } from "./register/suite.ts"
export { suite as snapshots } from "./snapshots/suite.ts"
export { accounts as viewAccounts, suite as views } from "./views/suite.ts"
export { suite as accounts } from "./accounts/suite.ts"
export * as Browser from "./accounts/Browser.ts"
export { suite as index } from "./index/suite.ts"
export { founding } from "./house/founding.ts"
