import { country } from "./country.ts"
import { daily } from "./daily.ts"
import type { Topic } from "./Topic.ts"
import { trades } from "./trades.ts"

/** Every small matter a report can be about. */
export const topics: ReadonlyArray<Topic> = [...daily, ...trades, ...country]
