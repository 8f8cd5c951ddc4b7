import { Result } from "effect"
import { read } from "../read.ts"
import type { Rulebook } from "../Rulebook.ts"
import data from "./binhe.json" with { type: "json" }

/** The rulebook of the demonstration committee, an invented city (滨河). */
export const binhe: Rulebook = /* @__PURE__ */ Result.getOrThrow(read(data))
