import type { Path, Tree, Value } from "./Field.ts"

const isTree = (value: Value): value is Tree => typeof value === "object" && !Array.isArray(value)
const isList = (value: Value): value is ReadonlyArray<Value> => Array.isArray(value)

/** Reads what stands at a place, nothing where the way there ends before. */
export const read = (value: Value, [key, ...rest]: Path): Value => {
  if (key === undefined) return value
  if (isList(value)) return typeof key === "number" ? read(value[key], rest) : undefined
  return isTree(value) ? read(value[key], rest) : undefined
}

/** Gives the tree with something else at a place; nothing there takes the key away, and a place that leads through what is missing makes it. */
export const write = (value: Value, [key, ...rest]: Path, given: Value): Value => {
  if (key === undefined) return given
  if (typeof key === "number") return (isList(value) ? value : []).flatMap((one, place): ReadonlyArray<Value> => place === key ? [write(one, rest, given)] : [one])
  const before = isTree(value) ? value : {}
  const after = write(before[key], rest, given)
  const { [key]: _, ...others } = before
  return after === undefined ? others : key in before ? { ...before, [key]: after } : { ...others, [key]: after }
}

/** Reads a list at a place; none counts as empty. */
export const list = (value: Value, at: Path): ReadonlyArray<Value> => {
  const found = read(value, at)
  return isList(found) ? found : []
}

/** Reads a text at a place; anything else counts as empty. */
export const text = (value: Value, at: Path): string => {
  const found = read(value, at)
  return typeof found === "string" ? found : ""
}

/** Writes a plain value down; a list or a tree counts as empty. */
export const plain = (value: Value): string => typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : ""
