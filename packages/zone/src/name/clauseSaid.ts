import { Assessment } from "@jianyan/domain"
import { language } from "@jianyan/ui"

/** Says the number of a clause, printed 第八条（一）, as the language of the screen writes it. */
export const clauseSaid = (printed: string): string => Assessment.Reading.sayClause(printed, language() === "en" ? "en" : "zh")
