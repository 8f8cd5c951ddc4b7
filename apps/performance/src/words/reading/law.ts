import { Assessment } from "@jianyan/domain"
import { tongue } from "./tongue.ts"

/** Gives the words in which a sheet gives its reasons, in the language of the screen. */
export const law = (): Assessment.Reasons.Telling => Assessment.Reasons.tellingOf(tongue())
