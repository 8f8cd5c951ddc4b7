import { Assessment } from "@jianyan/domain"
import { formatPoints, makeDictionary } from "@jianyan/ui"
import { law } from "./reading/law.ts"
import { labelOf } from "./reading/names.ts"
import { unitOf } from "./reading/unitOf.ts"
import { words } from "./reading/words.ts"
import { trade } from "./trade.ts"

/** What a reason speaks of: the rulebook it was reckoned under and the titles of the records it names. */
export interface Spoken {
  readonly rulebook: Assessment.Rulebook.Rulebook
  readonly title: (record: string) => string
}

/** Says in a sentence why a line gives, cuts or withholds points, with the member's share of a joint record. */
export const sayWhy = ({ dealt, item, points, why }: Assessment.Sheet.Line, spoken: Spoken): string =>
  law("clauses", [
    ...[say(why, item, points, spoken)].filter((text) => text !== ""),
    ...(dealt === undefined || dealt.people < 2 ? [] : [t(dealt.whole === points ? "dealtWhole" : "dealt", dealt.people, dealt.place + 1, formatPoints(dealt.whole))])
  ])

const say = (why: Assessment.Sheet.Why, item: string, points: number, { rulebook, title }: Spoken): string => {
  switch (why._tag) {
    case "Base": return t("base")
    case "Each": return sayEach(why, item, rulebook)
    case "Levels": return added(law("counts.level", law("and", why.levels.map((level) => trade(`level.${level}`)))), why.add, why.levels.length)
    case "Stages": return added(law("counts.reached", why.stages.map((stage) => trade(`stage.${stage}`))), why.add, why.stages.length)
    case "Marked": return t("marked")
    case "Reached": return t("reached", why.have, why.need)
    case "Prorated": return t("prorated", why.have, why.need, formatPoints(why.whole))
    case "Attended": return t(points === 0 ? "attendedLess" : "attended", why.attended, why.due, law("fraction", ...why.atLeast))
    case "Steps": return added(t("steps", why.have, law("and", why.steps.map(String))), why.add, why.steps.length)
    case "Cap": return t("cap", formatPoints(why.cap), formatPoints(why.before))
    case "Floor": return t("floor", formatPoints(why.floor), formatPoints(why.before))
    case "Rounding": return t("rounding", formatPoints(why.step), formatPoints(why.before))
    case "CountedOnce": return t("countedOnce", title(why.paid))
    case "BeyondCount": return t("beyondCount", why.count)
    case "BeforeNth": return t("beforeNth", why.nth)
    case "SameOccasion": return t("sameOccasion", law(`distinct.${why.occasion}`), title(why.paid))
    case "PaidElsewhere": return t("paidElsewhere", labelOf(rulebook, why.item), title(why.record))
    case "OtherAlternative": return t("otherAlternative", labelOf(rulebook, why.paid), formatPoints(why.would))
    case "NeedsEvidence": return t("needsEvidence")
    case "NothingForPart": return t("nothingForPart", trade(`part.${why.part}`))
    case "NothingForLevel": return t("nothingForLevel")
    case "NothingForStage": return t("nothingForStage")
    case "FirstOnly": return t("firstOnly")
    case "BeyondPeople": return t("beyondPeople", why.people)
    case "Below": return t("below", why.have, why.need)
    case "Exempt": return t("exempt")
    case "Ratio": return why.atLeast[0] >= why.atLeast[1] ? t("ratioOfAll", why.have, why.of, formatPoints(why.whole)) : t("ratio", why.have, why.of, law("fraction", ...why.atLeast), formatPoints(why.whole))
    case "DutyUnmet": return t("dutyUnmet", why.gates.map((id) => gateOf(rulebook, id)))
    case "Overruled": return t("overruled", trade(`marker.${why.by}`))
    case "Repeated": return t("repeated")
  }
}

const gateOf = ({ gates }: Assessment.Rulebook.Rulebook, id: string): string => {
  const found = gates.find((gate) => gate.id === id)
  return found === undefined ? id : words(found.label)
}

/** Says the rate in the measure of its item, with the quantity where it is not one. */
const sayEach = ({ quantity, rate }: Extract<Assessment.Sheet.Why, { _tag: "Each" }>, id: string, rulebook: Assessment.Rulebook.Rulebook): string => {
  const item = Assessment.Rulebook.places(rulebook).find((node) => node.id === id)
  if (item?.node !== "item") return t("each", quantity, formatPoints(rate))
  const { counts, measure = "records" } = item
  const per = law(`per.${measure}`, unitOf(counts))
  const paid = rate < 0 ? law("pays.takes", per, formatPoints(-rate)) : law("pays.gives", per, formatPoints(rate))
  return quantity === 1 ? paid : t("eachOf", law(`quantity.${measure}`, String(quantity), unitOf(counts)), paid)
}

const added = (text: string, add: Assessment.Pay.Add, among: number): string => add === "all" ? among < 2 ? text : t("addedUp", text) : t("highest", text)

const t = makeDictionary({
  zh: {
    base: "一开始就有的基础分",
    each: (quantity: number, rate: string) => `${quantity} × ${rate} 分`,
    eachOf: (quantity: string, rate: string) => `${quantity}，${rate}`,
    addedUp: (text: string) => `${text}，累加`,
    highest: (text: string) => `${text}，只计最高`,
    marked: "由人评定，依据见记录",
    reached: (have: number, need: number) => `有 ${have}，达到所需的 ${need}`,
    prorated: (have: number, need: number, whole: string) => `有 ${have}，需要 ${need}，按比例得 ${whole} 分的一部分`,
    attended: (attended: number, due: number, share: string) => `应出席 ${due} 个半天，出席 ${attended} 个，达到${share}`,
    attendedLess: (attended: number, due: number, share: string) => `应出席 ${due} 个半天，出席 ${attended} 个，没有达到${share}`,
    steps: (have: number, steps: string) => `有 ${have}，达到 ${steps} 档`,
    cap: (cap: string, before: string) => `最多 ${cap} 分，原有 ${before} 分`,
    floor: (floor: string, before: string) => `扣到 ${floor} 分为止，原为 ${before} 分`,
    rounding: (step: string, before: string) => `按 ${step} 分取整，原为 ${before} 分`,
    countedOnce: (paid: string) => `只计一次，已计《${paid}》`,
    beyondCount: (count: number) => `只计分值最高的 ${count} 次，这一次不在其中`,
    beforeNth: (nth: number) => `从第 ${nth} 件起计分，这一件在此之前`,
    sameOccasion: (rule: string, paid: string) => `${rule}，已计《${paid}》`,
    paidElsewhere: (item: string, record: string) => `《${record}》已在“${item}”计分，不重复计`,
    otherAlternative: (paid: string, would: string) => `几种里只取最高，已取“${paid}”；按这一种是 ${would} 分`,
    needsEvidence: "还没有证明材料，补上后计分",
    nothingForPart: (part: string) => `本人${part}，这一条没有给这个位次的分值`,
    nothingForLevel: "这一条没有给已达到级别的分值",
    nothingForStage: "还没有到这一条计分的阶段",
    firstOnly: "联名的只计第一人",
    beyondPeople: (people: number) => `参与计分的至多 ${people} 人，本人在此之后`,
    below: (have: number, need: number) => `有 ${have}，还没有达到 ${need}`,
    ratio: (have: number, of: number, share: string, whole: string) => `${of} 件中有 ${have} 件，达到${share}计 ${whole} 分`,
    ratioOfAll: (have: number, of: number, whole: string) => `${of} 件中有 ${have} 件；全部达到计 ${whole} 分`,
    dutyUnmet: (gates: readonly string[]) => `没有达到${gates.map((gate) => `“${gate}”`).join("、")}的要求，不计分`,
    overruled: (by: string) => `${by}的评分，以另一方的评分为准`,
    exempt: "因受委派不能出席，不计缺席",
    repeated: "同一条记录列了两次，只计一次",
    dealt: (people: number, place: number, whole: string) => `${people} 人联名，本人第 ${place} 位，是 ${whole} 分中的份额`,
    dealtWhole: (people: number, place: number, whole: string) => `${people} 人联名，本人第 ${place} 位，${whole} 分全归本人`
  },
  en: {
    base: "points one starts with",
    each: (quantity, rate) => `${quantity} × ${rate} points`,
    eachOf: (quantity, rate) => `${quantity}; ${rate}`,
    addedUp: (text) => `${text}, added up`,
    highest: (text) => `${text}, only the highest counts`,
    marked: "decided by a person; the ground is on record",
    reached: (have, need) => `${have} where ${need} are needed`,
    prorated: (have, need, whole) => `${have} of the ${need} needed, a part of ${whole} points`,
    attended: (attended, due, share) => `${attended} of ${due} half days attended, which reaches${share}`,
    attendedLess: (attended, due, share) => `${attended} of ${due} half days attended, which is short of${share}`,
    steps: (have, steps) => `${have}, which reaches ${steps}`,
    cap: (cap, before) => `at most ${cap} points; there were ${before}`,
    floor: (floor, before) => `no lower than ${floor} points; it was ${before}`,
    rounding: (step, before) => `rounded to ${step} points; it was ${before}`,
    countedOnce: (paid) => `counted once, for "${paid}"`,
    beyondCount: (count) => `only the best ${count} count, and this is not among them`,
    beforeNth: (nth) => `counted from number ${nth} on, and this came before`,
    sameOccasion: (rule, paid) => `${rule}, and "${paid}" is counted`,
    paidElsewhere: (item, record) => `"${record}" is paid under "${item}" already`,
    otherAlternative: (paid, would) => `only the best of several counts, and that is "${paid}"; this would bring ${would} points`,
    needsEvidence: "no document yet that proves it; it counts once there is one",
    nothingForPart: (part) => `signed ${part}, for which this clause has no points`,
    nothingForLevel: "this clause has no points for the level reached",
    nothingForStage: "the stage this clause pays is not reached yet",
    firstOnly: "of a joint one only the first person receives points",
    beyondPeople: (people) => `shared among ${people} people at most, and this member comes after them`,
    below: (have, need) => `${have} where ${need} are needed`,
    ratio: (have, of, share, whole) => `${have} of ${of}, where${share} bring ${whole} points`,
    ratioOfAll: (have, of, whole) => `${have} of ${of}; all of them bring ${whole} points`,
    dutyUnmet: (gates) => `counts only where ${gates.map((gate) => `"${gate}"`).join(" and ")} is met, and it is not`,
    overruled: (by) => `the mark of ${by}; that of somebody else counts`,
    exempt: "absence on assignment by superiors is no absence",
    repeated: "the same record is listed twice and counted once",
    dealt: (people, place, whole) => `joint with ${people} people, number ${place} among them: a share of ${whole} points`,
    dealtWhole: (people, place, whole) => `joint with ${people} people, number ${place} among them, who receives all ${whole} points`
  }
})
