import type { Meeting } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { sittings } from "../../words/sittings.ts"

/** Says when a half day is, such as 3月26日上午. */
export const whenOf = ({ half, on }: Meeting.Sitting): string => sittings("at", formatDate(on, "short"), sittings(`half.${half}`))
