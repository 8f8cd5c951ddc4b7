import { Committee } from "@jianyan/domain"
import { policy as t } from "../../../words/policy.ts"
import { lookingBack } from "../../../words/lookingBack.ts"
import { articled, choices, named, orNone } from "./choices.ts"
import { field, type Group, type Tree } from "./Field.ts"

const indicator = [named(), field.whole("most", () => t("appraisal.most"), [1, 100])]

/** The rules by which proposers and units say what they think of each other's work. */
export const evaluating: Group = {
  id: "evaluating",
  title: () => t("group.evaluating"),
  parts: [
    {
      id: "levels", title: () => t("levels.title"), about: () => t("levels.about"), keys: ["feedbackLevels", "feedbackWithin"],
      fields: [
        field.whole("feedbackWithin", () => t("levels.within"), [1, 120], { optional: true }),
        field.rows("feedbackLevels", () => t("levels.title"), [named(), field.name("definition", () => t("levels.definition"), { optional: true }), field.flag("counts", () => t("levels.counts")), field.flag("reopens", () => t("levels.reopens"))], { name: { zh: "" }, counts: true, reopens: false }, { code: "level" })
      ]
    },
    {
      id: "appraisal", title: () => t("appraisal.title"), about: () => t("appraisal.about"), keys: ["appraisal"], begins: Committee.standardPolicy.appraisal as unknown as Tree,
      fields: [
        field.whole("appraisal.within", () => t("appraisal.within"), [1, 366]),
        field.rows("appraisal.proposal", () => t("appraisal.proposal"), indicator, { name: { zh: "" }, most: "10" }, { code: "indicator" }),
        field.rows("appraisal.handling", () => t("appraisal.handling"), indicator, { name: { zh: "" }, most: "10" }, { code: "indicator" }),
        field.rows("appraisal.grades", () => t("appraisal.grades"), [named(), field.whole("from", () => t("appraisal.from"), [0, 100]), field.flag("suggestsSecondHandling", () => t("appraisal.suggests"), { optional: true })], { name: { zh: "" }, from: "0" }, { code: "grade" })
      ]
    },
    {
      id: "panel", title: () => t("panel.title"), about: () => t("panel.about"), keys: ["panel"], begins: Committee.standardPanel as unknown as Tree,
      fields: [
        field.whole("panel.least", () => t("panel.least"), [2, 100]), field.whole("panel.most", () => t("panel.most"), [2, 100]), field.whole("panel.within", () => t("panel.within"), [0, 366]),
        field.rows("panel.proposal", () => t("panel.proposal"), indicator, { name: { zh: "" }, most: "10" }, { code: "indicator" }),
        field.rows("panel.handling", () => t("panel.handling"), indicator, { name: { zh: "" }, most: "10" }, { code: "indicator" }),
        field.choice("panel.takes", () => t("panel.takes"), choices(Committee.EvaluationRules.Taking.literals, (takes) => t(`panel.taking.${takes}`))),
        field.choice("panel.decimals", () => t("panel.decimals"), choices(["0", "1", "2", "3", "4"], (places) => t("places", Number(places))), { number: true }),
        field.choice("panel.rounding", () => t("panel.rounding"), choices(["half", "down", "up"], (how) => t(`panel.round.${how}`))),
        articled("panel")
      ]
    },
    {
      id: "follow-up", title: () => lookingBack("rule"), about: () => lookingBack("ruleAbout"), keys: ["followUp"], begins: { month: 11 },
      fields: [field.whole("followUp.month", () => lookingBack("month"), [1, 12]), articled("followUp")]
    },
    {
      id: "objection", title: () => t("objection.title"), about: () => t("objection.about"), keys: ["objectionWithin"],
      fields: [field.whole("objectionWithin", () => t("objection.within"), [1, 1_000], { optional: true })]
    }
  ]
}

/** The rules by which key and excellent proposals are chosen, and everything is made public. */
export const choosing: Group = {
  id: "choosing",
  title: () => t("group.choosing"),
  parts: [
    {
      id: "choice", title: () => t("choice.title"), about: () => t("choice.about"), keys: ["choice"], begins: { key: 5, excellentShare: 500, collectiveShare: 2_000 },
      fields: [field.whole("choice.key", () => t("choice.key"), [0, 1_000]), field.share("choice.excellentShare", () => t("choice.excellent")), field.share("choice.collectiveShare", () => t("choice.collective")), field.share("choice.unitShare", () => t("choice.unit"), { optional: true, hint: () => t("choice.unitHint") }), articled("choice")]
    },
    {
      id: "publication", title: () => t("publication.title"), about: () => t("publication.about"), keys: ["publication"], begins: { unlessDecided: "summary" },
      fields: [field.choice("publication.unlessDecided", () => t("publication.unless"), choices(["full", "summary", "no"], (extent) => t(`extent.${extent}`))), field.flag("publication.figures", () => t("publication.figures"), { optional: true }), field.flag("publication.feedback", () => t("publication.feedback"), { optional: true }), articled("publication")]
    }
  ]
}

/** How the figures of the statistics are counted. */
export const counting: Group = {
  id: "counting",
  title: () => t("group.counting"),
  parts: [
    {
      id: "counting", title: () => t("counting.title"), about: () => t("counting.about"), keys: ["mergedCountsAsFiled", "filedCounts", "satisfactionOver", "adopted", "decimals", "id"],
      fields: [
        field.line("id", () => t("counting.id"), { hint: () => t("counting.idHint") }),
        field.choice("satisfactionOver", () => t("counting.over"), choices(["feedback", "replied", "filed"], (over) => t(`over.${over}`))),
        field.choice("filedCounts", () => t("counting.filed"), orNone(["beforeMerging", "afterMerging"], (when) => t(`filed.${when}`), () => t("notSaid")), { optional: true }),
        field.choice("decimals", () => t("counting.decimals"), choices(["0", "1", "2"], (places) => t("places", Number(places))), { optional: true, number: true }),
        field.several("adopted", () => t("counting.adopted"), choices(["accepted", "partly", "planned"], (answer) => t(`answer.${answer}`)), { optional: true, hint: () => t("counting.adoptedHint") }),
        field.flag("mergedCountsAsFiled", () => t("counting.merged"))
      ]
    }
  ]
}
