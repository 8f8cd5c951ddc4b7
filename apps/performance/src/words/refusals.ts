import type { Endpoint, ScoresApi } from "@jianyan/contract"
import { makeDictionary } from "@jianyan/ui"
import { isOfHouse, isRefusal, type OfHouse, say } from "@jianyan/zone"

type Declared = Endpoint.Refused<typeof ScoresApi.of> | Endpoint.Refused<typeof ScoresApi.all>

/** Every refusal this zone may be answered with. */
export type Refusal = Declared | OfHouse

/** Says what was refused and what can be done about it. */
export const sentence = (thrown: unknown): string => {
  if (!isRefusal<Refusal>(thrown)) return say(thrown)
  if (thrown._tag === "House.Malformed") return t(thrown.errors.some(({ path }) => path.includes("year")) ? "malformedYear" : "malformed")
  if (isOfHouse(thrown)) return say(thrown)
  switch (thrown._tag) {
    case "Member.NotFound": return t("memberNotFound")
    case "Rulebook.NoneInForce": return t("noneInForce", thrown.year)
    case "Rulebook.NotFound": return t("noEdition", thrown.edition)
  }
}

const t = makeDictionary({
  zh: {
    memberNotFound: "没有这位委员，或者这份成绩单不对您开放。委员只能看自己的，考评、审计和办公室可以看全部。",
    noneInForce: (year: number) => `${year} 年度没有施行中的履职评价办法。`,
    noEdition: (edition: string) => `没有采用过名为 ${edition} 的评价办法。`,
    malformedYear: "“年度”要写成 2000 到 2100 之间的年份。请在年度里另选一个。",
    malformed: "地址里有一处不合要求。请从成绩单列表重新打开。"
  },
  en: {
    memberNotFound: "There is no such member, or this score sheet is not open to you. Members read their own; evaluators, auditors and the office read all.",
    noneInForce: (year) => `No rulebook on the performance of members is in force for ${year}.`,
    noEdition: (edition) => `No rulebook named ${edition} was adopted.`,
    malformedYear: "\"Year\" must be a year from 2000 to 2100. Choose another one.",
    malformed: "Something in the address is not as it should be. Open the sheet again from the list."
  }
})
