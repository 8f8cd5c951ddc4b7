import type { Committee } from "@jianyan/domain"
import { language } from "@jianyan/ui"

/** Says a name in the language of the screen; a name without English stays Chinese. */
export const said = (name: Committee.Name): string => language() === "en" ? name.en ?? name.zh : name.zh
