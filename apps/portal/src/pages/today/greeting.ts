/** The times of day by which one greets, from the hour at which each begins. */
const times = [[5, "morning"], [11, "noon"], [13, "afternoon"], [18, "evening"], [23, "night"]] as const

/** Chooses the greeting for an hour of the day, 0 to 23. */
export const greeting = (hour: number): "night" | "morning" | "noon" | "afternoon" | "evening" => times.findLast(([from]) => from <= hour)?.[1] ?? "night"

/** The hour of the day in Beijing. */
export const hourInBeijing = (now: Date): number => Number(new Intl.DateTimeFormat("en-GB", { hour: "numeric", hourCycle: "h23", timeZone: "Asia/Shanghai" }).format(now))
