import type { Words } from "../Place.ts"
import { en } from "./en.ts"
import type { Telling } from "./Telling.ts"
import { zh } from "./zh.ts"

/** Gives the words in which a sheet gives its reasons in a language. */
export const tellingOf = (language: keyof Words): Telling => ({ en, zh })[language]
