export * as Access from "./access/Access.ts"
export * as Committee from "./committee/Committee.ts"
export * as Member from "./member/Member.ts"
export * as Unit from "./unit/Unit.ts"
