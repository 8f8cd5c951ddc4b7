import type { Unreachable } from "@jianyan/client"
import type { Endpoint, Problem, ScoresApi } from "@jianyan/contract"
import { makeDictionary } from "@jianyan/ui"

type Declared = Endpoint.Refused<typeof ScoresApi.of> | Endpoint.Refused<typeof ScoresApi.all>

/** Every refusal this zone may be answered with. */
export type Refusal = Declared | Problem.Problem | Unreachable

/** Tells whether something thrown is a refusal of the house rather than a fault of this program. */
export const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Error && "_tag" in thrown && typeof thrown._tag === "string" && thrown._tag.includes(".")

/** Says what was refused and what can be done about it. */
export const sentence = (thrown: unknown): string => {
  if (!isRefusal(thrown)) return t("fault")
  switch (thrown._tag) {
    case "Member.NotFound": return t("memberNotFound")
    case "Rulebook.NoneInForce": return t("noneInForce", thrown.year)
    case "House.SignedOut": return t("signedOut")
    case "House.NotAllowed": return t("notAllowed")
    case "House.NotHere": return t("notHere")
    case "House.Busy": return t("busy")
    case "House.TooLarge": return t("tooLarge")
    case "House.TooMany": return t("tooMany", thrown.retryAfter)
    case "House.ForeignOrigin": return t("foreignOrigin")
    case "House.Malformed": return t(thrown.errors.some(({ path }) => path.includes("year")) ? "malformedYear" : "malformed")
    case "House.Broken": return t("broken")
    case "House.Unreachable": return t("unreachable")
  }
}

const t = makeDictionary({
  zh: {
    fault: "本页出了差错。请刷新后再试；仍不行，请告诉办公室。",
    memberNotFound: "没有这位委员，或者这份成绩单不对您开放。委员只能看自己的，考评、审计和办公室可以看全部。",
    noneInForce: (year: number) => `${year} 年度没有施行中的履职评价办法。`,
    signedOut: "您还没有登录，或者登录已过期。请登录后再看。",
    notAllowed: "您的身份不能看这一页。需要时请向办公室申请。",
    notHere: "您在本会没有席位，或这里没有您要找的内容。请换一个委员会再看。",
    busy: "刚才有人同时改动了记录。请再试一次。",
    tooLarge: "内容太大，没有送出。",
    tooMany: (seconds: number) => `请求太频繁。请等 ${seconds} 秒再试。`,
    foreignOrigin: "请求来自别的网站，没有执行。请从本系统页面操作。",
    malformedYear: "“年度”要写成 2000 到 2100 之间的年份。请在年度里另选一个。",
    malformed: "地址里有一处不合要求。请从成绩单列表重新打开。",
    broken: "系统出错，没有办成。请再试一次；仍不行，请把下面的编号告诉管理员。",
    unreachable: "连不上服务器。请检查网络后再试。"
  },
  en: {
    fault: "This page made a mistake. Reload and try again, and tell the office if it fails again.",
    memberNotFound: "There is no such member, or this score sheet is not open to you. Members read their own; evaluators, auditors and the office read all.",
    noneInForce: (year) => `No rulebook on the performance of members is in force for ${year}.`,
    signedOut: "You are not signed in, or your sign-in has expired. Sign in to read this.",
    notAllowed: "Your role does not allow this page. Ask the office if you need it.",
    notHere: "You have no seat in this committee, or there is nothing here for you. Try another committee.",
    busy: "Someone changed the records at the same moment. Try again.",
    tooLarge: "This is too large and was not sent.",
    tooMany: (seconds) => `Too many requests. Wait ${seconds} seconds and try again.`,
    foreignOrigin: "The request came from another site and was not carried out. Use the pages of this system.",
    malformedYear: "\"Year\" must be a year from 2000 to 2100. Choose another one.",
    malformed: "Something in the address is not as it should be. Open the sheet again from the list.",
    broken: "Something broke. Try again; if it fails again, give the number below to the administrator.",
    unreachable: "The server cannot be reached. Check the network and try again."
  }
})
