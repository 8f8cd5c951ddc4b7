import { Similar } from "@jianyan/domain"

/** How far hints agree with what readers said, over one set of pairs. */
export interface Row {
  readonly over: string
  readonly pairs: number
  readonly precision: Similar.Share
  readonly recall: Similar.Share
  readonly recallAmongTen: Similar.Share
}

const sets: ReadonlyArray<readonly [string, (pair: Similar.Labelled) => boolean]> = [
  ["all", () => true],
  ["develop", (pair) => Similar.half(pair) === "develop"],
  ["held out", (pair) => Similar.half(pair) === "heldOut"],
  ["sure", (pair) => pair.certainty === "sure"],
  ["sure, develop", (pair) => pair.certainty === "sure" && Similar.half(pair) === "develop"],
  ["sure, held out", (pair) => pair.certainty === "sure" && Similar.half(pair) === "heldOut"],
  ["debatable", (pair) => pair.certainty === "debatable"],
  ["same session", (pair) => pair.sameSession],
  ["other session", (pair) => !pair.sameSession]
]

/** Compares hints with labels over all pairs, by half, by certainty and by session. */
export const agreement = (pairs: ReadonlyArray<Similar.Labelled>, hints: ReadonlyMap<string, Similar.Kind>, tenNearest: (id: string) => ReadonlyArray<string>): ReadonlyArray<Row> =>
  sets.map(([over, belongs]) => {
    const some = pairs.filter(belongs)
    const { pairs: count, precision, recall } = Similar.evaluate(some, hints)
    return { over, pairs: count, precision, recall, recallAmongTen: Similar.recallAmong(some, tenNearest) }
  })

/** Writes a share with what it was counted over, cut and never rounded up: "96.2 % (50 of 52)". */
export const sayShare = ({ hits, of }: Similar.Share): string => of === 0 ? "none to count" : `${(Math.floor(hits * 1_000 / of) / 10).toFixed(1)} % (${hits} of ${of})`
