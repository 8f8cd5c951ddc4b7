/** What a keeper of journals is built from: the chain, the way to follow it, and what an entry says. */
export { extend } from "./extend.ts"
export { follow } from "./follow.ts"
export { empty, type Head, type Stored } from "./Stored.ts"
export { toEntry } from "./toEntry.ts"
export { check, checkEnd, type Link, start } from "./verify.ts"
export * as Wakes from "./Wakes.ts"
