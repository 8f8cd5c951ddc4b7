import type { Path, Tree, Value } from "./Field.ts"

/** A policy while it is written, and the way to write into it. */
export interface Writing {
  readonly draft: () => Tree
  readonly put: (path: Path, value: Value) => void
  /** Why what stands in a field is not accepted. */
  readonly refusal: (path: Path) => string | undefined
}

/** Names the field at a place of the policy, so that a refusal can lead to it. */
export const nameOf = (path: Path): string => path.join("-")
