import { language } from "../language/language.ts"

const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

/** Writes the number of a paragraph as the language does: 一, 十二, 三十; in English and from a hundred on, in figures. */
export const numeral = (place: number): string => {
  if (language() === "en" || place < 1 || place > 99) return String(place)
  const tens = Math.floor(place / 10)
  return `${tens > 1 ? digits[tens] : ""}${tens > 0 ? "十" : ""}${digits[place % 10]}`
}
