import { Result } from "effect"
import { read } from "../read.ts"
import type { Rulebook } from "../Rulebook.ts"
import aa from "./aa-city-2022.json" with { type: "json" }
import anqing from "./anqing-2018.json" with { type: "json" }
import guangshui from "./guangshui-2017.json" with { type: "json" }
import hefei from "./hefei-2015.json" with { type: "json" }
import jinan from "./jinan-2015.json" with { type: "json" }
import shaoxing from "./shaoxing-2017.json" with { type: "json" }
import weihai from "./weihai-2013.json" with { type: "json" }

const shipped = (data: unknown): Rulebook => Result.getOrThrow(read(data))

/** Guangshui (广水), Hubei, 2017: duties, attendance, study and bonus of members. */
export const guangshui2017: Rulebook = /* @__PURE__ */ shipped(guangshui)

/** A county-level city under Hefei, 2022: a base with different maxima by role, and a capped bonus. */
export const aaCity2022: Rulebook = /* @__PURE__ */ shipped(aa)

/** Jinan (济南), Shandong, 2015: seventy basic points behind the gate of "three ones", and up to fifty in rewards. */
export const jinan2015: Rulebook = /* @__PURE__ */ shipped(jinan)

/** Hefei (合肥), Anhui, 2015: thresholds, and absences that cost a standing member something else. */
export const hefei2015: Rulebook = /* @__PURE__ */ shipped(hefei)

/** Anqing (安庆), Anhui, 2018: fifty points of meetings, deducted until used up, and four grades. */
export const anqing2018: Rulebook = /* @__PURE__ */ shipped(anqing)

/** Shaoxing (绍兴), Zhejiang, 2017: three aspects added up, mostly marks given by people. */
export const shaoxing2017: Rulebook = /* @__PURE__ */ shipped(shaoxing)

/** Weihai (威海), Shandong, 2013: attendance without points: the two thirds, the exemptions, the absences of a term. */
export const weihai2013: Rulebook = /* @__PURE__ */ shipped(weihai)
