import { language } from "@jianyan/ui"

/** Gives the language of the screen as rulebooks call it. */
export const tongue = (): "zh" | "en" => language() === "en" ? "en" : "zh"
