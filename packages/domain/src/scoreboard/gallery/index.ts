import { Result } from "effect"
import { read } from "../../assessment/read.ts"
import type { Rulebook } from "../../assessment/Rulebook.ts"
import baojiData from "./baoji-units.json" with { type: "json" }
import shishiData from "./shishi-units-2022.json" with { type: "json" }
import tongzhouData from "./tongzhou-units-2015.json" with { type: "json" }

const shipped = (data: unknown): Rulebook => Result.getOrThrow(read(data))

/** Shishi (石狮), Fujian, 2022: the five rates, each out of a hundred. */
export const shishiUnits2022: Rulebook = /* @__PURE__ */ shipped(shishiData)

/** Tongzhou (通州), Beijing, 2015: replies by the regular procedure, satisfaction over all proposals, adoption of recommendations. */
export const tongzhouUnits2015: Rulebook = /* @__PURE__ */ shipped(tongzhouData)

/** Baoji (宝鸡), Shaanxi: 0.2 off for each unsatisfied proposer, down to zero. */
export const baojiUnits: Rulebook = /* @__PURE__ */ shipped(baojiData)
