import type { RuleTester } from "oxlint/plugins-dev"

/** A rule of the house, in the shape oxlint and ESLint both read. */
export type Rule = Extract<Parameters<RuleTester["run"]>[1], { readonly create: (context: never) => unknown; readonly createOnce?: never }>

/** What a rule sees of the file it looks at. */
export type Context = Parameters<Rule["create"]>[0]

/** What a rule does at each kind of node. */
export type Visitor = ReturnType<Rule["create"]>

/** A node of any kind. */
export type Node = Parameters<NonNullable<Visitor[string]>>[0]

/** A node of one kind. */
export type At<Kind extends Node["type"]> = Extract<Node, { readonly type: Kind }>
