import type { Apart, Evidence } from "./Likeness.ts"

/** Names what each of two proposals keeps to and the other does not: a means or a place it asks for more, and the places and numbers that set the titles apart. */
export const confines = ({ aspects, numbers, places }: Pick<Evidence, "aspects" | "numbers" | "places">): Apart => {
  const of = (side: "a" | "b"): ReadonlyArray<string> => Array.from(new Set([
    ...aspects.filter((aspect) => aspect.in === side && aspect[side] > aspect[side === "a" ? "b" : "a"]).map(({ name }) => name), ...places?.[side] ?? [], ...numbers?.[side] ?? []
  ]))
  return { a: of("a"), b: of("b") }
}
