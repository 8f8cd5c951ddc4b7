import { contentOf, type Content, type Entry, type Form as Entered } from "../../entry/Entry.ts"
import type { Fact, Form, Kind } from "../Fact.ts"

const what: Readonly<Record<Entered, { readonly kind: Kind; readonly form?: Form }>> = {
  speech: { kind: "speech", form: "spoken" },
  writtenSpeech: { kind: "speech", form: "written" },
  article: { kind: "article", form: "media" },
  theory: { kind: "article", form: "theory" },
  material: { kind: "material" },
  notes: { kind: "study", form: "notes" },
  reflection: { kind: "study", form: "reflection" },
  award: { kind: "award" },
  publicBenefit: { kind: "deed", form: "publicBenefit" },
  enterprise: { kind: "deed", form: "enterprise" },
  pairing: { kind: "deed", form: "pairing" },
  mediation: { kind: "deed", form: "mediation" },
  visit: { kind: "contact", form: "visit" },
  contact: { kind: "contact", form: "other" },
  lecture: { kind: "activity", form: "lecture" },
  suggestion: { kind: "suggestion" },
  breach: { kind: "breach" },
  mark: { kind: "mark" }
}

const papers: ReadonlyArray<Kind> = ["speech", "article", "material", "suggestion"]

const fact = ({ id, member }: Pick<Entry, "id" | "member">, content: Content, by: "reviewer" | "self"): Fact => {
  const { evidence, form, joint, levels = [], mark, met, on, outcomes = [] } = content
  const is = what[form]
  return {
    record: `entry/${id}`, member, ...is, on,
    ...(joint === undefined ? {} : { joint }),
    ...(papers.includes(is.kind) ? { reached: ["submitted", ...outcomes] } : {}),
    ...(levels.length === 0 ? {} : { levels }),
    ...(met === undefined ? {} : { amount: met }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(mark === undefined ? {} : { mark: { ...mark, by } })
  }
}

/** Says what an entry is to its member: what a reviewer confirmed; the own report, a refused and a struck entry are nothing. */
export const ofEntry = (self: Entry): ReadonlyArray<Fact> => self.stage === "Confirmed" && self.reviewed !== undefined ? [fact(self, self.reviewed, "reviewer")] : []

/** Finds the records other rooms hold of the same member, day, kind and form as an entry, so that nothing is told twice. */
export const duplicatesOf = (self: Pick<Entry, "id" | "member" | "reported" | "reviewed">, facts: Iterable<Fact>): ReadonlyArray<Fact> => {
  const content = contentOf(self)
  if (content === undefined) return []
  const { form, kind, member, on, record } = fact(self, content, "self")
  return [...facts].filter((other) => other.record !== record && other.member === member && other.on === on && other.kind === kind && (kind === "contact" || other.form === form) && kind !== "mark")
}
