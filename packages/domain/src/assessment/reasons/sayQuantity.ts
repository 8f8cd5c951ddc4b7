import type { Words } from "../Place.ts"
import { wordingOf } from "../reading/say.ts"
import type { Measure, Selection } from "../Selection.ts"
import { tellingOf } from "./tellingOf.ts"

/** Says how many of what a rule measures there are, such as "3 件" or "2 half days attended". */
export const sayQuantity = (n: number, { counts: { kind: [first] }, measure = "records" }: { readonly counts: Selection; readonly measure?: Measure }, language: keyof Words): string =>
  tellingOf(language).quantity[measure](n, wordingOf(language).units[first][n === 1 ? 0 : 1])
