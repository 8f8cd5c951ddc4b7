import type { Assessment } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { trade } from "../trade.ts"
import { law } from "./law.ts"

type Counts = Assessment.Selection.Selection
type Form = Assessment.Fact.Form

/** Says which records count, such as "提案，已立案的". */
export const sayCounts = (counts: Counts, clause: (article: string) => string): string => law("counts.filtered", sayNoun(counts), filters(counts, clause))

/** Gives the word by which a record of these kinds is counted, such as 件. */
export const unitOf = ({ kind: [first] }: Counts): string => trade(`unit.${first}`)

const sayNoun = ({ form, kind }: Counts): string => {
  const kinds = law("or", kind.map((one) => trade(`kind.${one}`)))
  if (form === undefined) return kinds
  const forms = law("and", form.map((one) => sayForm(one, trade(`kind.${kind[0]}`))))
  return kind.length === 1 ? forms : law("counts.ofForms", kinds, forms)
}

const sayForm = (form: Form, kind: string): string => form === "other" ? trade("otherForm", kind) : trade(`form.${form}`)

const filters = (counts: Counts, clause: (article: string) => string): ReadonlyArray<string> => {
  const { article, attendance, attendedAtLeast, between, level, organiser, part, punctual, reached, reachedAny, unreached } = counts
  const stages = (all: ReadonlyArray<Assessment.Fact.Stage>) => all.map((stage) => trade(`stage.${stage}`))
  return [
    ...(reached === undefined ? [] : [law("counts.reached", stages(reached))]),
    ...(reachedAny === undefined ? [] : [law("counts.reachedAny", stages(reachedAny))]),
    ...(unreached === undefined ? [] : [law("counts.unreached", stages(unreached))]),
    ...(part === undefined ? [] : [law("counts.part", law("or", part.map((one) => trade(`part.${one}`))))]),
    ...(level === undefined ? [] : [law("counts.level", law("or", level.map((one) => trade(`level.${one}`))))]),
    ...(attendance === undefined ? [] : [law("counts.attendance", law("or", attendance.map((one) => trade(`attendance.${one}`))))]),
    ...(attendedAtLeast === undefined ? [] : [attendedAtLeast[0] === attendedAtLeast[1] ? law("counts.whole") : law("counts.share", law("fraction", ...attendedAtLeast))]),
    ...(punctual === undefined ? [] : [law("counts.punctual")]),
    ...(organiser === undefined ? [] : [law("counts.organiser", law("or", organiser))]),
    ...(article === undefined ? [] : [law("counts.article", law("or", article.map(clause)))]),
    ...(between?.from === undefined ? [] : [law("counts.from", formatDate(between.from))]),
    ...(between?.to === undefined ? [] : [law("counts.to", formatDate(between.to))])
  ]
}
