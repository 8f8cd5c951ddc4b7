import type { Names, ThemesApi } from "@jianyan/contract"
import type { Naming } from "../../parts/Naming.ts"
import type { Sheet } from "../../parts/sheet.ts"
import { themes } from "../../words/themes.ts"
import { sourceIn } from "./sourceIn.ts"

const widths = { number: 8, title: 40, why: 64, category: 16, by: 20, proposals: 8 } as const
const heads = ["number", "title", "why", "category", "by", "proposals"] as const satisfies ReadonlyArray<keyof typeof widths>

/** Lays a list of reference topics out as a sheet, in the order of the list. */
export const sheetOf = (rows: ReadonlyArray<ThemesApi.Row>, names: Names, naming: Naming): Sheet => ({
  name: themes("sheetName"), columns: heads.map((head) => ({ head: themes(`head.${head}`), width: widths[head] })),
  rows: rows.map(({ proposals, theme }) => [theme.number, theme.title, theme.why, naming.category(theme.category), sourceIn(naming, names, theme.by), proposals])
})
