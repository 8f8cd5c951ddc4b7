/** What an export is checked with, anywhere: no service, no network, no clock. */
export type { Broken, Header, Part, Seal, What } from "./Export.ts"
export type { Organised } from "./organised.ts"
export { type Progress, type Report, verify } from "./verify.ts"
