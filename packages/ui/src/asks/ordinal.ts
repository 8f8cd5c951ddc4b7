const endings: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd" }
const rules = new Intl.PluralRules("en", { type: "ordinal" })

/** Writes a number as an English place in a row: 1st, 2nd, 3rd, 11th. */
export const ordinal = (place: number): string => `${place}${endings[rules.select(place)] ?? "th"}`
