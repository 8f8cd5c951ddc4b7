import type { Assessment } from "@jianyan/domain"
import { formatPoints, makeDictionary } from "@jianyan/ui"

type Line = Assessment.Sheet.Line

/** Says in a few words why a line gives, cuts or withholds points. */
export const sayReason = ({ dealt, points, why }: Line): string => {
  const shared = dealt === undefined || dealt.people < 2 ? [] : [t("dealt", dealt.people, dealt.place + 1, formatPoints(dealt.whole))]
  return [say(why, points), ...shared].filter((text) => text !== "").join(t("and"))
}

const say = (why: Line["why"], points: number): string => {
  switch (why._tag) {
    case "Each": return t("each", why.quantity, formatPoints(why.rate))
    case "Cap": return t("cap", formatPoints(why.cap), formatPoints(why.before))
    case "Floor": return t("floor", formatPoints(why.floor), formatPoints(why.before))
    case "Rounding": return t("rounding", formatPoints(why.step), formatPoints(why.before))
    case "Attended": return t("have", why.attended, why.due)
    case "Reached": case "Prorated": case "Below": return t("have", why.have, why.need)
    case "Ratio": return t("have", why.have, why.of)
    case "CountedOnce": case "BeyondCount": case "BeforeNth": case "SameOccasion": case "PaidElsewhere": case "OtherAlternative": case "NeedsEvidence": case "NothingForPart":
    case "NothingForLevel": case "NothingForStage": case "FirstOnly": case "BeyondPeople": case "Exempt": case "DutyUnmet": case "Overruled": case "Repeated": return t(`withheld.${why._tag}`)
    default: return points === 0 ? t("nothing") : ""
  }
}

const t = makeDictionary({
  zh: {
    and: "；", each: (quantity: number, rate: string) => `${quantity} × ${rate} 分`, cap: (cap: string, before: string) => `至多 ${cap} 分，原为 ${before} 分`, floor: (floor: string, before: string) => `至少 ${floor} 分，原为 ${before} 分`,
    rounding: (step: string, before: string) => `按 ${step} 分取整，原为 ${before} 分`, have: (have: number, need: number) => `有 ${have}，应有 ${need}`, nothing: "没有分值",
    dealt: (people: number, place: number, whole: string) => `${people} 人共 ${whole} 分，本人第 ${place} 位`,
    withheld: {
      CountedOnce: "只计一次，另一条已计", BeyondCount: "件数已满，不再计", BeforeNth: "计分起点之前的件数", SameOccasion: "同一场合只计一条", PaidElsewhere: "已在别的项目计分", OtherAlternative: "几项只计最高一项",
      NeedsEvidence: "还没有证明材料", NothingForPart: "这个位次没有分值", NothingForLevel: "这个级别没有分值", NothingForStage: "还没有到计分的阶段", FirstOnly: "联名的只计第一人", BeyondPeople: "超出参与计分的人数",
      Exempt: "受委派免计", DutyUnmet: "没有达到前提要求", Overruled: "以另一方评分为准", Repeated: "同一条记录列了两次"
    }
  },
  en: {
    and: "; ", each: (quantity, rate) => `${quantity} × ${rate} points`, cap: (cap, before) => `at most ${cap}, was ${before}`, floor: (floor, before) => `at least ${floor}, was ${before}`,
    rounding: (step, before) => `rounded to ${step}, was ${before}`, have: (have, need) => `${have} where ${need} are needed`, nothing: "no points for it",
    dealt: (people, place, whole) => `${whole} points among ${people}, number ${place} of them`,
    withheld: {
      CountedOnce: "counted once, for another", BeyondCount: "enough others are counted", BeforeNth: "before the first that counts", SameOccasion: "another of that occasion counts", PaidElsewhere: "paid under another item", OtherAlternative: "a better alternative counts",
      NeedsEvidence: "no document yet", NothingForPart: "no points for this place", NothingForLevel: "no points for this level", NothingForStage: "the paid stage is not reached", FirstOnly: "only the first person is paid", BeyondPeople: "beyond the people who share",
      Exempt: "absence on assignment", DutyUnmet: "a duty it asks for is not met", Overruled: "somebody else's mark counts", Repeated: "the same record twice"
    }
  }
})
