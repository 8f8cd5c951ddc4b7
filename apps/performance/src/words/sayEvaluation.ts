import type { Endpoint, EvaluationsApi } from "@jianyan/contract"
import { formatDate, makeDictionary } from "@jianyan/ui"
import { evaluation } from "./evaluation.ts"

/** Every refusal the evaluation of a year may be answered with, besides a year without a rulebook. */
export type OfEvaluation = Exclude<
  | Endpoint.Refused<typeof EvaluationsApi.remind> | Endpoint.Refused<typeof EvaluationsApi.review> | Endpoint.Refused<typeof EvaluationsApi.list> | Endpoint.Refused<typeof EvaluationsApi.submit>
  | Endpoint.Refused<typeof EvaluationsApi.decide> | Endpoint.Refused<typeof EvaluationsApi.amend> | Endpoint.Refused<typeof EvaluationsApi.settle> | Endpoint.Refused<typeof EvaluationsApi.close>
  | Endpoint.Refused<typeof EvaluationsApi.closed>, { readonly _tag: "Rulebook.NoneInForce" }
>

/** Tells whether a refusal is one of the evaluation of a year. */
export const isOfEvaluation = (refusal: { readonly _tag: string }): refusal is OfEvaluation => refusal._tag.startsWith("Evaluation.")

/** Says why something about grades, signals or years was refused, and what can be done. */
export const sayEvaluation = (refusal: OfEvaluation): string => {
  switch (refusal._tag) {
    case "Evaluation.NotAtStage": return t("notAtStage", evaluation(`roll.stage.${refusal.stage}`))
    case "Evaluation.UnknownGrade": return t("unknownGrade")
    case "Evaluation.NotAssessed": return t("notAssessed", refusal.members.length)
    case "Evaluation.OwnGrade": return t("ownGrade")
    case "Evaluation.Ungraded": return t("ungraded", refusal.members.length)
    case "Evaluation.NobodyAssessed": return t("nobodyAssessed")
    case "Evaluation.NotYetMet": return t("notYetMet", formatDate(refusal.on, "full"))
    case "Evaluation.SameGrade": return t("sameGrade")
    case "Evaluation.NothingDue": return t("nothingDue")
    case "Evaluation.NoSuchSignal": return t("noSuchSignal")
    case "Evaluation.NothingLacking": return t("nothingLacking")
    case "Evaluation.YearRuns": return t("yearRuns", formatDate(refusal.until, "full"))
    case "Evaluation.NotClosed": return t("notClosed", refusal.year)
  }
}

const t = makeDictionary({
  zh: {
    notAtStage: (stage: string) => `现在是“${stage}”，不能这样办。页面可能旧了，请刷新再看。`, unknownGrade: "评价办法里没有这个等次。", notAssessed: (count: number) => `有 ${count} 人不在这一年的名单里。`, ownGrade: "本人的等次不能由本人拟定、改动。请由其他工作人员办理。",
    ungraded: (count: number) => `还有 ${count} 人没有等次：规则没有建议，或者末位相同。请先逐一拟定，写明理由。`, nobodyAssessed: "这一年没有要评价的委员。", notYetMet: (day: string) => `${day} 的会议还没有开。`, sameGrade: "这位委员已经是这个等次。",
    nothingDue: "办法没有写这样的后续，或者已经记过办理情况。", noSuchSignal: "这条线索已经不在了：有关记录可能刚改过。", nothingLacking: "勾选的委员都没有缺项，或者今天已经提醒过。", yearRuns: (until: string) => `这一年到 ${until} 才结束，结束以后才能封存。`, notClosed: (year: number) => `${year} 年度还没有封存。`
  },
  en: {
    notAtStage: (stage) => `It stands at "${stage}" now, where this cannot be done. The page may be old; load it again.`, unknownGrade: "The rulebook has no such grade.", notAssessed: (count) => `${count} are not on the roll of this year.`, ownGrade: "Nobody puts or changes the own grade. Somebody else does this.",
    ungraded: (count) => `${count} have no grade yet: the rules propose none, or they are equal for the last place. Put each on the list with a reason first.`, nobodyAssessed: "Nobody is assessed in this year.", notYetMet: (day) => `The meeting of ${day} lies ahead.`, sameGrade: "The member has this grade already.",
    nothingDue: "The regulation names no such consequence, or it was recorded before.", noSuchSignal: "This signal is gone: the records may just have changed.", nothingLacking: "None of those chosen lacks anything, or they were reminded today.", yearRuns: (until) => `This year runs until ${until} and can be frozen after that.`, notClosed: (year) => `${year} is not frozen yet.`
  }
})
