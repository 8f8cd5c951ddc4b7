import type { Names } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { language } from "@jianyan/ui"
import { trade } from "../words/trade.ts"

/** Says a name in the language of the screen; a name without English stays Chinese. */
export const said = (name: Committee.Name): string => language() === "en" ? name.en ?? name.zh : name.zh

/** Gives the name an answer carries for a person; who was erased from the register has none. */
export const nameIn = (names: Names, id: string): string => names[id] ?? trade("unnamed")
