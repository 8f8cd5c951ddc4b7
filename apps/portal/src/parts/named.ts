import type { Committee } from "@jianyan/domain"
import { language } from "@jianyan/ui"

/** Says a name in the language of the screen, in Chinese where there is no other. */
export const named = (name: Committee.Committee["name"]): string => (language() === "en" ? name.en ?? name.zh : name.zh)
