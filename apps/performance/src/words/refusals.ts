import type { Endpoint, RulebooksApi, ScoresApi } from "@jianyan/contract"
import { makeDictionary } from "@jianyan/ui"
import { tellProblem } from "../pages/rulebooks/tellRefusal.ts"
import { rulebooks } from "./rulebooks.ts"
import { isOfEvaluation, type OfEvaluation, sayEvaluation } from "./sayEvaluation.ts"
import { sayObjecting } from "./sayObjecting.ts"
import { isOfHouse, isRefusal, type OfHouse, say } from "@jianyan/zone"

type Declared =
  | Endpoint.Refused<typeof ScoresApi.of> | Endpoint.Refused<typeof ScoresApi.all>
  | Endpoint.Refused<typeof RulebooksApi.begin> | Endpoint.Refused<typeof RulebooksApi.revise> | Endpoint.Refused<typeof RulebooksApi.adopt> | Endpoint.Refused<typeof RulebooksApi.compare>

/** Every refusal this zone may be answered with. */
export type Refusal = Declared | OfEvaluation | OfHouse

/** Says what was refused and what can be done about it. */
export const sentence = (thrown: unknown): string => {
  if (!isRefusal<Refusal>(thrown)) return say(thrown)
  if (thrown._tag === "House.Malformed") return t(thrown.errors.some(({ path }) => path.includes("year")) ? "malformedYear" : "malformed")
  if (isOfHouse(thrown)) return say(thrown)
  if (isOfEvaluation(thrown)) return sayEvaluation(thrown)
  const objecting = sayObjecting(thrown)
  if (objecting !== undefined) return objecting
  switch (thrown._tag) {
    case "Member.NotFound": return t("memberNotFound")
    case "Member.EvaluatedElsewhere": return t(`elsewhere.${thrown.level}`)
    case "Rulebook.NoneInForce": return t("noneInForce", thrown.year)
    case "Rulebook.NotFound": return t("noEdition", thrown.edition)
    case "Rulebook.Unreadable": return [rulebooks("unreadable", thrown.problems.length), ...thrown.problems.slice(0, 8).map(tellProblem)].join(t("problem"))
    case "Rulebook.EditionAdopted": return t("editionAdopted", thrown.edition)
    case "Draft.NotFound": return t("draftNotFound")
    case "Draft.RevisedMeanwhile": return t("revisedMeanwhile")
    case "Draft.Faulty": return t("faulty", thrown.faults)
  }
}

const t = makeDictionary({
  zh: {
    elsewhere: { city: "这是市政协委员，由市政协评价，在本会没有成绩单、不计分、不评等次。", province: "这是省政协委员，由省政协评价，在本会没有成绩单、不计分、不评等次。", national: "这是全国政协委员，由全国政协评价，在本会没有成绩单、不计分、不评等次。" },
    memberNotFound: "没有这位委员，或者这份成绩单不对您开放。委员只能看自己的，考评、审计和办公室可以看全部。",
    noneInForce: (year: number) => `${year} 年度没有施行中的履职评价办法。`,
    noEdition: (edition: string) => `没有采用过名为 ${edition} 的评价办法。`,
    problem: "；", editionAdopted: (edition: string) => `已经有 ${edition} 版了，请给草案换一个版本名。`, draftNotFound: "没有这份草案：可能已经采用，或者放弃了。",
    revisedMeanwhile: "别人刚改过这份草案，请重新读取再采用。", faulty: (faults: number) => `试算发现 ${faults} 处错误，比您看到的多。请重新看过再采用。`,
    malformedYear: "“年度”要写成 2000 到 2100 之间的年份。请在年度里另选一个。",
    malformed: "地址里有一处不合要求。请从成绩单列表重新打开。"
  },
  en: {
    elsewhere: { city: "A member of the city committee, which evaluates its own: no sheet, no points and no grade here.", province: "A member of the provincial committee, which evaluates its own: no sheet, no points and no grade here.", national: "A member of the national committee, which evaluates its own: no sheet, no points and no grade here." },
    memberNotFound: "There is no such member, or this score sheet is not open to you. Members read their own; evaluators, auditors and the office read all.",
    noneInForce: (year) => `No rulebook on the performance of members is in force for ${year}.`,
    noEdition: (edition) => `No rulebook named ${edition} was adopted.`,
    problem: "; ", editionAdopted: (edition) => `There is an edition ${edition} already; give the draft another name.`, draftNotFound: "There is no such draft: it was adopted, or discarded.",
    revisedMeanwhile: "Somebody else has just revised this draft. Read it again before adopting it.", faulty: (faults) => `The trial found ${faults} faults, more than you have seen. Look again before adopting.`,
    malformedYear: "\"Year\" must be a year from 2000 to 2100. Choose another one.",
    malformed: "Something in the address is not as it should be. Open the sheet again from the list."
  }
})
