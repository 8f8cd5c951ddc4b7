import { language } from "./language.ts"

/** How much of a date is said: 2026年6月12日 · 6月12日 · 6.12 · 2026年6月12日 17:20 · 17:20. */
export type DateStyle = "full" | "short" | "dot" | "moment" | "time"

const shapes: Record<Exclude<DateStyle, "dot">, Intl.DateTimeFormatOptions> = {
  full: { year: "numeric", month: "long", day: "numeric" },
  short: { month: "long", day: "numeric" },
  moment: { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
}

/**
 * Writes a date in the language of the screen.
 *
 * A calendar day ("2026-06-12") stays that day everywhere; an instant (a `Date`, or text with a time) is told in Beijing time.
 * Text that is no date comes back unchanged.
 */
export const formatDate = (when: Date | string, style: DateStyle = "full"): string => {
  if (typeof when === "string" && !/^\d{4}-\d{2}-\d{2}(T.+)?$/.test(when)) return when
  const calendarDay = typeof when === "string" && when.length === 10
  const instant = typeof when === "string" ? new Date(when) : when
  if (Number.isNaN(instant.getTime())) return String(when)
  const timeZone = calendarDay ? "UTC" : "Asia/Shanghai"
  if (style === "dot" && language() === "zh-CN") {
    const parts = new Intl.DateTimeFormat("zh-CN", { month: "numeric", day: "2-digit", timeZone }).formatToParts(instant)
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ""
    return `${part("month")}.${part("day")}`
  }
  const shape: Intl.DateTimeFormatOptions = style === "dot" ? { month: "short", day: "numeric" } : shapes[style]
  return new Intl.DateTimeFormat(language() === "en" ? "en-GB" : "zh-CN", { ...shape, timeZone }).format(instant)
}
