import { Committee } from "@jianyan/domain"
import { upper } from "../../../words/upper.ts"
import { policy as t } from "../../../words/policy.ts"
import { articled, choices, kinds, named } from "./choices.ts"
import { field, type Group, type Tree } from "./Field.ts"
import { nameOf } from "./nameOf.ts"
import { list, plain, read } from "./tree.ts"

const characters = [0, 20_000] as const
const grounds = (policy: Tree) => [{ value: "", label: t("noGround") }, ...list(policy, ["grounds"]).map((ground) => {
  const number = plain(read(ground, ["number"]))
  return { value: number, label: `${number} ${nameOf(read(ground, ["name"]))}` }
})]
const between = (key: "situation" | "analysis" | "recommendation") => [
  field.whole(`drafting.${key}.least`, () => t("least", t(`section.${key}`)), characters),
  field.whole(`drafting.${key}.most`, () => t("most", t(`section.${key}`)), characters)
]

/** The rules by which proposals are written, signed and received. */
export const drafting: Group = {
  id: "drafting",
  title: () => t("group.drafting"),
  parts: [
    {
      id: "drafting", title: () => t("drafting.title"), about: () => t("drafting.about"), keys: ["drafting"], begins: Committee.standardDrafting as unknown as Tree,
      fields: [
        field.line("drafting.article", () => t("article")),
        ...between("situation"), ...between("analysis"), ...between("recommendation"),
        field.choice("drafting.research", () => t("drafting.research"), () => [{ value: "", label: t("drafting.researchNot") }, ...(["asked", "required"] as const).map((value) => ({ value, label: t(`drafting.researchIs.${value}`) }))], { optional: true }),
        field.whole("drafting.files", () => t("drafting.files"), [0, 100], { optional: true }),
        field.rows("drafting.guardedWords", () => t("drafting.words"), [
          field.lines("words", () => t("drafting.word"), { hint: () => t("perLine") }),
          field.name("advice", () => t("drafting.advice")),
          field.choice("ground", () => t("drafting.ground"), grounds, { number: true, optional: true })
        ], { words: "", advice: { zh: "" } })
      ]
    },
    { id: "signing", title: () => t("signing.title"), about: () => t("signing.about"), keys: ["coSignWithin"], fields: [field.whole("coSignWithin", () => t("signing.within"), [1, 120])] },
    {
      id: "window", title: () => t("window.title"), about: () => t("window.about"), keys: ["window"], begins: { opens: { _tag: "MonthsBefore", months: 3 }, closes: { day: 3, time: "18:00" } },
      fields: [
        field.variant("window.opens", () => t("window.opens"), [
          { tag: "MonthsBefore", label: () => t("window.monthsBefore"), blank: { _tag: "MonthsBefore", months: "3" }, fields: [field.whole("months", () => t("months"), [1, 12])] },
          { tag: "AfterDay", label: () => t("window.afterDay"), blank: { _tag: "AfterDay", month: "12", day: "5" }, fields: [field.whole("month", () => t("window.month"), [1, 12]), field.whole("day", () => t("window.day"), [1, 28])] }
        ]),
        field.whole("window.closes.day", () => t("window.closesDay"), [1, 31]),
        field.line("window.closes.time", () => t("window.closesTime"), { hint: () => t("window.timeHint") }),
        articled("window")
      ]
    },
    {
      id: "collective", title: () => t("collective.title"), about: () => t("collective.about"), keys: ["collective"], begins: { onlyInWindow: ["sector", "group", "jointGroup"] },
      fields: [field.several("collective.onlyInWindow", () => t("collective.only"), kinds), field.several("collective.talkedOver", () => t("collective.talked"), kinds, { optional: true, hint: () => t("collective.talkedHint") }), articled("collective")]
    },
    {
      id: "jointly", title: () => t("jointly.title"), about: () => t("jointly.about"), keys: ["jointly"], begins: { between: ["party", "organization", "specialCommittee"] },
      fields: [field.several("jointly.between", () => t("jointly.between"), kinds), articled("jointly")]
    },
    {
      id: "seals", title: () => t("seals.title"), about: () => t("seals.about"), keys: ["seals"], begins: { of: ["party", "organization"] },
      fields: [field.several("seals.of", () => t("seals.of"), kinds), articled("seals")]
    },
    {
      id: "upperLevels", title: () => t("upperLevels.title"), about: () => t("upperLevels.about"), keys: ["upperLevels"], begins: { levels: ["national"] },
      fields: [field.several("upperLevels.levels", () => t("upperLevels.levels"), choices(["national", "province", "city"], (level) => upper(`level.${level}`))), articled("upperLevels")]
    },
    { id: "categories", title: () => t("categories.title"), about: () => t("categories.about"), keys: ["categories"], fields: [field.rows("categories", () => t("categories.title"), [named()], { name: { zh: "" } }, { code: "category" })] }
  ]
}

/** The rules by which proposals are examined and filed. */
export const examining: Group = {
  id: "examining",
  title: () => t("group.examining"),
  parts: [
    {
      id: "examination", title: () => t("examination.title"), about: () => t("examination.about"), keys: ["examination"], begins: { steps: ["pre", "re", "joint"], rework: [{ id: "one-matter", name: { zh: "一事一案", en: "One matter" } }] },
      fields: [
        field.several("examination.steps", () => t("examination.steps"), choices(["pre", "re", "joint"], (step) => t(`step.${step}`))),
        field.whole("examination.reworks", () => t("examination.reworks"), [0, 10], { optional: true }),
        field.rows("examination.rework", () => t("examination.rework"), [named(), field.line("article", () => t("article"), { optional: true })], { name: { zh: "" } }, { code: "rework" })
      ]
    },
    {
      id: "grounds", title: () => t("grounds.title"), about: () => t("grounds.about"), keys: ["grounds"],
      fields: [field.rows("grounds", () => t("grounds.title"), [field.whole("number", () => t("grounds.number"), [1, 99]), named(), field.line("article", () => t("article"))], { number: "", name: { zh: "" }, article: "" })]
    },
    {
      id: "consent", title: () => t("consent.title"), about: () => t("consent.about"), keys: ["consent"], begins: { within: 10, objectionToMerger: "recorded" },
      fields: [field.whole("consent.within", () => t("days"), [1, 90]), field.choice("consent.objectionToMerger", () => t("consent.objection"), choices(["stops", "recorded"], (one) => t(`consent.${one}`)))]
    }
  ]
}
