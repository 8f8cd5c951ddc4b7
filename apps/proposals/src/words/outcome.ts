import type { Proposal } from "@jianyan/domain"
import { makeDictionary } from "@jianyan/ui"
import type { Naming } from "../parts/Naming.ts"
import { trade } from "./trade.ts"

const t = makeDictionary({
  zh: {
    File: "立案", Merge: "并案", Convert: (to: string) => `转为${to}`, PassOn: (to: string) => `作为委员来信转送${to}`,
    NotFile: (ground: string, note: string) => `不予立案，理由：${ground}${note === "" ? "" : `（${note}）`}`
  },
  en: {
    File: "file", Merge: "merge", Convert: (to) => `convert into ${to}`, PassOn: (to) => `pass on as a member's letter to ${to}`,
    NotFile: (ground, note) => `not file, on the ground: ${ground}${note === "" ? "" : ` (${note})`}`
  }
})

/** Says the outcome of an examination with its ground. */
export const outcome = (self: Proposal.Outcome | undefined, naming: Naming): string => {
  switch (self?._tag) {
    case undefined: return ""
    case "File": return t("File")
    case "Merge": return t("Merge")
    case "Convert": return t("Convert", trade(`convertedTo.${self.to}`))
    case "PassOn": return t("PassOn", self.to)
    case "NotFile": return t("NotFile", naming.ground(self.ground), self.note)
  }
}
