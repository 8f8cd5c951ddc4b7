import type { Station, Theme } from "@jianyan/domain"
import { makeDictionary } from "@jianyan/ui"
import type { Naming } from "../../parts/Naming.ts"

/** The refusals of reference topics, and of the station a proposal is said to come of. */
type Themes = Theme.NotFound | Theme.Withdrawn | Theme.PublishedAlready | Theme.OfAnotherSession | Theme.UnknownCategory | Station.NotFound

const tags: ReadonlyArray<string> = [
  "Theme.NotFound", "Theme.Withdrawn", "Theme.PublishedAlready", "Theme.OfAnotherSession", "Theme.UnknownCategory", "Station.NotFound"
] satisfies ReadonlyArray<Themes["_tag"]>

/** Tells whether a refusal is about reference topics, or the station a proposal is said to come of. */
export const isOfThemes = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Themes["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal about reference topics, or the station a proposal is said to come of. */
export const sayThemes = (refusal: Themes, naming: Naming): string => {
  switch (refusal._tag) {
    case "Theme.NotFound": return t("notFound")
    case "Theme.Withdrawn": return t("withdrawn")
    case "Theme.PublishedAlready": return t("publishedAlready")
    case "Theme.OfAnotherSession": return t("ofAnotherSession", naming.session(refusal.session))
    case "Theme.UnknownCategory": return t("unknownCategory")
    case "Station.NotFound": return t("noStation")
  }
}

const t = makeDictionary({
  zh: {
    notFound: "没有这个参考选题，或还没有发布。请从参考选题页面重新选择，也可以不依据选题起草。",
    withdrawn: "这个选题已经撤下，不能再改或发布。需要的请另提一个。",
    publishedAlready: "选中的选题里有已经发布的，或重复选择的。请刷新后重选。",
    ofAnotherSession: (session: string) => `选中的选题里有为${session}征集的。请只选这次会议的选题。`,
    unknownCategory: "没有这个类别。请从列表中重选。",
    noStation: "没有这个委员工作站（室）。请重新选择，或选“不是”。"
  },
  en: {
    notFound: "There is no such reference topic, or it is not published yet. Choose again on the page of reference topics, or draft without one.",
    withdrawn: "This topic was withdrawn and is neither changed nor published any more. Suggest another where it is needed.",
    publishedAlready: "One of the topics chosen is published already, or chosen twice. Reload and choose again.",
    ofAnotherSession: (session) => `One of the topics chosen was suggested for ${session}. Choose those of this session only.`,
    unknownCategory: "There is no such category. Choose one of the list.",
    noStation: "There is no such station. Choose again, or choose none."
  }
})
