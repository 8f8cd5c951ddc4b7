import type { ObjectionsApi } from "@jianyan/contract"
import type { Objection } from "@jianyan/domain"
import { formatDate, type Tone } from "@jianyan/ui"
import { law } from "./reading/law.ts"
import { words } from "./reading/words.ts"
import { objections as t } from "./objections.ts"
import { trade } from "./trade.ts"

/** Says what an objection is about. */
export const sayAbout = ({ about }: Objection.Objection, titles: ObjectionsApi.Row["titles"], label?: ObjectionsApi.Row["label"]): string => {
  const call = (records: ReadonlyArray<string>) => law().and(records.map((record) => titles[record] ?? record))
  switch (about._tag) {
    case "Line": return t("aboutOf.Line", label === undefined ? about.item : words(label), call(about.records))
    case "Record": return t("aboutOf.Record", call([about.record]))
    case "Missing": return t("aboutOf.Missing", trade(`kind.${about.kind}`), formatDate(about.on))
    case "Sheet": return t("aboutOf.Sheet")
  }
}

/** Says how an objection stands, with the tone of it. */
export const sayState = ({ state }: Objection.Objection): { readonly tone: Tone; readonly word: string } => {
  if (state._tag === "Open") return { tone: "due", word: t("state.Open") }
  if (state._tag === "Withdrawn") return { tone: "plain", word: t("state.Withdrawn") }
  if (state.outcome === "notUpheld") return { tone: "plain", word: t("state.notUpheld") }
  return state.corrected === undefined
    ? { tone: "going", word: t(`state.${state.outcome}`) + t("state.awaiting") }
    : { tone: "done", word: t(`state.${state.outcome}`) + t("state.corrected") }
}
