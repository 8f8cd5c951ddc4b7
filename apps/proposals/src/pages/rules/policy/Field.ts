import type { Choice } from "@jianyan/ui"

/** Data of a policy while it is written: numbers as they are typed, until all of it is read. */
export type Value = string | number | boolean | undefined | Tree | ReadonlyArray<Value>
export interface Tree { readonly [key: string]: Value }

/** The keys that lead to a place in a policy. */
export type Path = ReadonlyArray<string | number>

interface Face {
  readonly at: ReadonlyArray<string>
  readonly label: () => string
  readonly optional?: boolean
  readonly hint?: () => string
}

/** What can be chosen, which may depend on what else is written. */
export type Choices = (policy: Tree) => ReadonlyArray<Choice>

/** One field of the form of a policy: where its data stand, what it is called, and how it is filled in. */
export type Field = Face & (
  | { readonly kind: "whole"; readonly least: number; readonly most: number }
  /** A share of the whole, typed in percent and kept in 1/10,000. */
  | { readonly kind: "share" }
  | { readonly kind: "line" }
  /** Several short texts, one a line. */
  | { readonly kind: "lines" }
  /** A name in Chinese and, where there is one, in English. */
  | { readonly kind: "name" }
  | { readonly kind: "choice"; readonly of: Choices; readonly number?: boolean }
  | { readonly kind: "several"; readonly of: Choices }
  | { readonly kind: "flag" }
  | { readonly kind: "variant"; readonly cases: ReadonlyArray<{ readonly tag: string; readonly label: () => string; readonly blank: Tree; readonly fields: ReadonlyArray<Field> }> }
  | { readonly kind: "rows"; readonly fields: ReadonlyArray<Field>; readonly blank: Tree; /** Begins the code a new row is given; none for rows without a code. */ readonly code?: string }
)

/** One rule of the committee: what it is called, what it is for, the fields it is made of, and what it begins with where the committee may do without it. */
export interface Part {
  readonly id: string
  readonly title: () => string
  readonly about: () => string
  readonly keys: readonly [string, ...ReadonlyArray<string>]
  readonly fields: ReadonlyArray<Field>
  /** Absent for a rule no committee can do without. */
  readonly begins?: Value
}

/** Rules that are read together. */
export interface Group { readonly id: string; readonly title: () => string; readonly parts: ReadonlyArray<Part> }

type More = Pick<Face, "optional" | "hint">

/** Makes the fields of a policy, each at its keys, such as "situation.least". */
export const field = {
  whole: (at: string, label: () => string, [least, most]: readonly [number, number], more: More = {}): Field => ({ kind: "whole", at: keys(at), label, least, most, ...more }),
  share: (at: string, label: () => string, more: More = {}): Field => ({ kind: "share", at: keys(at), label, ...more }),
  line: (at: string, label: () => string, more: More = {}): Field => ({ kind: "line", at: keys(at), label, ...more }),
  lines: (at: string, label: () => string, more: More = {}): Field => ({ kind: "lines", at: keys(at), label, ...more }),
  name: (at: string, label: () => string, more: More = {}): Field => ({ kind: "name", at: keys(at), label, ...more }),
  choice: (at: string, label: () => string, of: Choices, more: More & { readonly number?: boolean } = {}): Field => ({ kind: "choice", at: keys(at), label, of, ...more }),
  several: (at: string, label: () => string, of: Choices, more: More = {}): Field => ({ kind: "several", at: keys(at), label, of, ...more }),
  flag: (at: string, label: () => string, more: More = {}): Field => ({ kind: "flag", at: keys(at), label, ...more }),
  rows: (at: string, label: () => string, fields: ReadonlyArray<Field>, blank: Tree, more: More & { readonly code?: string } = {}): Field => ({ kind: "rows", at: keys(at), label, fields, blank, ...more }),
  variant: (at: string, label: () => string, cases: Extract<Field, { kind: "variant" }>["cases"], more: More = {}): Field => ({ kind: "variant", at: keys(at), label, cases, ...more })
}

const keys = (at: string): ReadonlyArray<string> => at.split(".")
