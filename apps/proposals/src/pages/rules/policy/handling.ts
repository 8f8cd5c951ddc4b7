import { Committee } from "@jianyan/domain"
import { policy as t } from "../../../words/policy.ts"
import { ledByHead } from "../../../words/ledByHead.ts"
import { handingOver } from "../../../words/handingOver.ts"
import { keeping } from "../../../words/keeping.ts"
import { rules } from "../../../words/rules.ts"
import { signings } from "../../../words/signings.ts"
import { urgent } from "../../../words/urgent.ts"
import { articled, choices, kinds, named, orNone } from "./choices.ts"
import { field, type Group, type Value } from "./Field.ts"

const months = [1, 12] as const
const article = field.line("article", () => t("article"), { optional: true })

/** The rules by which units take over, and the days by which they answer. */
export const handling: Group = {
  id: "handling",
  title: () => t("group.handling"),
  parts: [
    {
      id: "terms", title: () => t("terms.title"), about: () => t("terms.about"), keys: ["replyTerms"],
      fields: [field.rows("replyTerms", () => t("terms.title"), [
        field.choice("for", () => t("terms.for"), choices(["plenary", "ordinary"], (kind) => rules(`rule.${kind}`))),
        field.choice("from", () => t("terms.from"), choices(["handover", "sessionClose"], (from) => rules(`rule.${from}`))),
        field.whole("months", () => t("months"), months),
        field.line("until", () => t("terms.until"), { optional: true, hint: () => t("terms.untilHint") }),
        article,
        field.several("of", () => t("terms.of"), kinds, { optional: true, hint: () => t("terms.ofHint") })
      ], { for: "plenary", from: "handover", months: "3" })]
    },
    {
      id: "urgent", title: () => urgent("rule"), about: () => urgent("about"), keys: ["urgent"], begins: { within: 1, in: "months" },
      fields: [
        field.whole("urgent.within", () => urgent("within"), [1, 366]),
        field.choice("urgent.in", () => urgent("in"), choices(["days", "workingDays", "months"], (unit) => urgent(`unit.${unit}`))),
        articled("urgent")
      ]
    },
    {
      id: "handing-over", title: () => handingOver("rule"), about: () => handingOver("about"), keys: ["handingOver"], begins: { within: 30, in: "days" },
      fields: [
        field.whole("handingOver.within", () => handingOver("within"), [1, 366]),
        field.whole("handingOver.ordinaryWithin", () => handingOver("ordinaryWithin"), [1, 366], { optional: true, hint: () => handingOver("ordinaryHint") }),
        field.choice("handingOver.in", () => handingOver("in"), choices(["days", "workingDays"], (unit) => handingOver(unit))),
        articled("handingOver")
      ]
    },
    {
      id: "returns", title: () => t("returns.title"), about: () => t("returns.about"), keys: ["returnWithin", "returnIn", "returnsAtMost"],
      fields: [
        field.whole("returnWithin", () => t("returns.within"), [1, 60]),
        field.choice("returnIn", () => t("returns.in"), orNone(["days"], () => rules("rule.days"), () => rules("rule.workingDays")), { optional: true }),
        field.whole("returnsAtMost", () => t("returns.atMost"), [0, 10], { optional: true })
      ]
    },
    {
      id: "co-opinion", title: () => t("coOpinion.title"), about: () => t("coOpinion.about"), keys: ["coOpinion"], begins: { _tag: "BeforeReply", days: 20 },
      fields: [field.variant("coOpinion", () => t("coOpinion.when"), [
        { tag: "AfterHandover", label: () => t("coOpinion.after"), blank: { _tag: "AfterHandover", months: "1" }, fields: [field.whole("months", () => t("months"), months), article] },
        { tag: "BeforeReply", label: () => t("coOpinion.before"), blank: { _tag: "BeforeReply", days: "20" }, fields: [field.whole("days", () => t("days"), [1, 366]), article] }
      ])]
    },
    {
      id: "disputes", title: () => t("disputes.title"), about: () => t("disputes.about"), keys: ["disputes"], begins: { answerWithin: 7 },
      fields: [field.whole("disputes.answerWithin", () => t("days"), [1, 366]), articled("disputes")]
    },
    {
      id: "led-by-head", title: () => ledByHead("rule"), about: () => ledByHead("about"), keys: ["ledByHead"], begins: { aYear: 1 },
      fields: [field.whole("ledByHead.aYear", () => ledByHead("aYear"), [1, 20]), field.whole("ledByHead.toldWithin", () => ledByHead("toldWithin"), [1, 366], { optional: true, hint: () => ledByHead("toldHint") }), articled("ledByHead")]
    },
    {
      id: "extension", title: () => t("extension.title"), about: () => t("extension.about"), keys: ["extension"], begins: { months: 3, absoluteMonths: 6 },
      fields: [field.whole("extension.months", () => t("extension.months"), months), field.whole("extension.absoluteMonths", () => t("extension.absolute"), months), articled("extension")]
    },
    {
      id: "ladder", title: () => t("ladder.title"), about: () => t("ladder.about"), keys: ["ladder"], begins: Committee.standardLadder as unknown as Value,
      fields: [field.rows("ladder", () => t("ladder.title"), [
        named(),
        field.whole("days", () => t("ladder.days"), [-120, 366], { hint: () => t("ladder.daysHint") }),
        field.choice("in", () => t("ladder.in"), choices(["days", "workingDays"], (unit) => rules(`rule.${unit}`))),
        field.choice("means", () => t("ladder.means"), choices(["notice", "call", "visit", "document"], (means) => rules(`means.${means}`))),
        field.several("to", () => t("ladder.to"), choices(["handlingUnit", "proposalsStaff", "leader", "proposer"], (to) => rules(`to.${to}`)))
      ], { name: { zh: "" }, days: "0", in: "days", means: "notice", to: ["handlingUnit"] }, { code: "rung" })]
    }
  ]
}

const answers = ["accepted", "partly", "planned", "declined"] as const

/** The rules by which units talk with proposers and reply. */
export const replying: Group = {
  id: "replying",
  title: () => t("group.replying"),
  parts: [
    {
      id: "consultation", title: () => t("consultation.title"), about: () => t("consultation.about"), keys: ["consultation"], begins: { phases: [], least: 1, faceToFace: false },
      fields: [
        field.several("consultation.phases", () => t("consultation.phases"), choices(["before", "during", "after"], (phase) => t(`phase.${phase}`))),
        field.whole("consultation.least", () => t("consultation.least"), [0, 10]),
        field.whole("consultation.firstWithin", () => t("consultation.first"), [1, 366], { optional: true }),
        field.flag("consultation.faceToFace", () => t("consultation.face")),
        articled("consultation")
      ]
    },
    {
      id: "classes", title: () => t("classes.title"), about: () => t("classes.about"), keys: ["replyClasses"],
      fields: [field.rows("replyClasses", () => t("classes.title"), [named(), field.name("definition", () => t("classes.definition")), field.several("justifiedBy", () => t("classes.justified"), choices(answers, (answer) => t(`answer.${answer}`)), { optional: true, hint: () => t("classes.justifiedHint") })], { name: { zh: "" }, definition: { zh: "" } }, { code: "class" })]
    },
    {
      id: "checks", title: () => t("checks.title"), about: () => t("checks.about"), keys: ["replyChecks"],
      begins: [{ id: "to-the-point", name: { zh: "逐条答复，针对性强", en: "Answers each point" } }, { id: "class", name: { zh: "答复类别相符", en: "The class fits" } }, { id: "publication", name: { zh: "公开意见明确", en: "Publication is decided" } }],
      fields: [field.rows("replyChecks", () => t("checks.title"), [named(), field.line("article", () => t("article"), { optional: true })], { name: { zh: "" } }, { code: "check" })]
    },
    {
      id: "letter", title: () => t("letter.title"), about: () => t("letter.about"), keys: ["letter"], begins: { bears: ["signedBy", "contact", "phone"] },
      fields: [field.several("letter.bears", () => t("letter.bears"), choices(["document", "signedBy", "contact", "phone"], (part) => keeping(`letter.${part}`))), field.whole("letter.keeps", () => signings("keeps"), [30, 3_660], { optional: true, hint: () => signings("keepsHint") }), articled("letter")]
    },
    {
      id: "promises", title: () => t("promises.title"), about: () => t("promises.about"), keys: ["promises"], begins: { askEvery: 30 },
      fields: [field.whole("promises.askEvery", () => t("promises.every"), [1, 366]), articled("promises")]
    },
    {
      id: "second", title: () => t("second.title"), about: () => t("second.about"), keys: ["secondHandlingMonths", "secondHandlings"],
      fields: [field.whole("secondHandlingMonths", () => t("second.months"), months), field.whole("secondHandlings", () => t("second.most"), [0, 10])]
    }
  ]
}
