import { makeDictionary } from "@jianyan/ui"
import { en } from "./en.ts"
import { zh } from "./zh.ts"

/** Says a word of this zone in the language of the screen. */
export const t = makeDictionary({ zh, en })
