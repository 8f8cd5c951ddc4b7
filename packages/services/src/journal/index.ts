/** What a keeper of journals is built from: the codec, the chain and the way to follow it. */
export * as codec from "./codec.ts"
export { extend } from "./extend.ts"
export { follow } from "./follow.ts"
export { canonical, seal } from "./seal.ts"
export { empty, genesis, type Head, type Stored } from "./Stored.ts"
export { toEntry } from "./toEntry.ts"
export { check, checkEnd, type Link, start } from "./verify.ts"
export * as Wakes from "./Wakes.ts"
