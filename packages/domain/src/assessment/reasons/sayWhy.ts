import type { Add } from "../Pay.ts"
import type { Words } from "../Place.ts"
import * as Points from "../Points.ts"
import { wordingOf } from "../reading/say.ts"
import { places, type Rulebook } from "../Rulebook.ts"
import type { Line, Why } from "../Sheet.ts"
import { sayQuantity } from "./sayQuantity.ts"
import { tellingOf } from "./tellingOf.ts"

/** What a reason speaks of: the rulebook it was reckoned under, the titles of the records it names, and the language it is said in. */
export interface Spoken {
  readonly rulebook: Rulebook
  readonly title: (record: string) => string
  readonly language: keyof Words
}

/** Says in a sentence why a line gives, cuts or withholds points, with the member's share of a joint record. */
export const sayWhy = ({ dealt, item, points, why }: Line, spoken: Spoken): string => {
  const { clauses, dealt: share, dealtWhole } = tellingOf(spoken.language)
  return clauses([
    ...[say(why, item, points, spoken)].filter((text) => text !== ""),
    ...(dealt === undefined || dealt.people < 2 ? [] : [(dealt.whole === points ? dealtWhole : share)(dealt.people, dealt.place + 1, shown(dealt.whole))])
  ])
}

/** Points as they are read on a page, with the sign for minus. */
const shown = (points: Points.Points): string => Points.format(points).replace("-", "−")

const say = (why: Why, item: string, points: number, spoken: Spoken): string => {
  const { language, rulebook } = spoken
  const t = tellingOf(language), { levels, markers, stages } = wordingOf(language)
  const titled = (record: string) => t.titled(spoken.title(record))
  const place = (id: string) => t.quoted(places(rulebook).find((node) => node.id === id)?.label[language] ?? id)
  const gate = (id: string) => t.quoted(rulebook.gates.find((gate) => gate.id === id)?.label[language] ?? id)
  const added = (text: string, add: Add, among: number) => add === "highest" ? t.highest(text) : among < 2 ? text : t.addedUp(text)
  switch (why._tag) {
    case "Base": return t.base
    case "Each": return sayEach(why, item, spoken)
    case "Levels": return added(t.level(why.levels.map((level) => levels[level])), why.add, why.levels.length)
    case "Stages": return added(t.stages(why.stages.map((stage) => stages[stage])), why.add, why.stages.length)
    case "Marked": return t.marked
    case "Reached": return t.reached(why.have, why.need)
    case "Prorated": return t.prorated(why.have, why.need, shown(why.whole))
    case "Attended": return (points === 0 ? t.attendedLess : t.attended)(why.attended, why.due, why.atLeast.join("/"))
    case "Steps": return added(t.steps(why.have, t.and(why.steps.map(String))), why.add, why.steps.length)
    case "Cap": return t.cap(shown(why.cap), shown(why.before))
    case "Floor": return t.floor(shown(why.floor), shown(why.before))
    case "Rounding": return t.rounding(shown(why.step), shown(why.before))
    case "CountedOnce": return t.countedOnce(titled(why.paid))
    case "BeyondCount": return t.beyondCount(why.count)
    case "BeforeNth": return t.beforeNth(why.nth)
    case "SameOccasion": return t.sameOccasion(t.distinct[why.occasion], titled(why.paid))
    case "PaidElsewhere": return t.paidElsewhere(place(why.item), titled(why.record))
    case "OtherAlternative": return t.otherAlternative(place(why.paid), shown(why.would))
    case "NeedsEvidence": return t.needsEvidence
    case "NothingForPart": return t.nothingForPart(t.part[why.part])
    case "NothingForLevel": return t.nothingForLevel
    case "NothingForStage": return t.nothingForStage
    case "FirstOnly": return t.firstOnly
    case "BeyondPeople": return t.beyondPeople(why.people)
    case "Below": return t.below(why.have, why.need)
    case "Exempt": return t.exempt
    case "Ratio": return why.atLeast[0] >= why.atLeast[1] ? t.ratioOfAll(why.have, why.of, shown(why.whole)) : t.ratio(why.have, why.of, why.atLeast.join("/"), shown(why.whole))
    case "DutyUnmet": return t.dutyUnmet(why.gates.map(gate))
    case "Overruled": return t.overruled(markers[why.by])
    case "Repeated": return t.repeated
  }
}

/** Says the rate in the measure of its item, with the quantity where it is not one. */
const sayEach = ({ quantity, rate }: Extract<Why, { readonly _tag: "Each" }>, id: string, { language, rulebook }: Spoken): string => {
  const t = tellingOf(language)
  const item = places(rulebook).find((node) => node.id === id)
  if (item?.node !== "item") return t.each(quantity, shown(rate))
  const { counts: { kind: [first] }, measure = "records" } = item
  const per = t.per[measure](wordingOf(language).units[first][0])
  const paid = rate < 0 ? t.takes(per, shown(-rate as Points.Points)) : t.gives(per, shown(rate))
  return quantity === 1 ? paid : t.eachOf(sayQuantity(quantity, item, language), paid)
}
