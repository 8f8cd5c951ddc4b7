import type { Fact } from "../Fact.ts"
import { withBefore } from "./Shape.ts"

type Holds = (records: ReadonlyArray<Fact>) => boolean

/**
 * Makes a case as small as it goes while something still holds of it: fewer records first, then plainer ones.
 *
 * What is returned cannot lose one record more, nor one stage, level, document, amount, organiser or joint author of any record. Attendance and days stay as they are.
 */
export const shrink = (records: ReadonlyArray<Fact>, holds: Holds): ReadonlyArray<Fact> => {
  const fewer = drop(records, holds)
  const plainer = simplify(fewer, holds)
  return plainer === fewer ? fewer : shrink(plainer, holds)
}

const drop = (records: ReadonlyArray<Fact>, holds: Holds): ReadonlyArray<Fact> => {
  const middle = Math.ceil(records.length / 2)
  if (records.length > 3 && holds(records.slice(0, middle))) return drop(records.slice(0, middle), holds)
  return records.reduceRight((left, _, position) => {
    const less = left.toSpliced(position, 1)
    return holds(less) ? less : left
  }, records)
}

/** Makes records plainer, all of them alike where that holds, else one by one. */
const simplify = (records: ReadonlyArray<Fact>, holds: Holds): ReadonlyArray<Fact> => {
  const ways = Math.max(0, ...records.map((one) => plain(one).length))
  for (let way = 0; way < ways; way++) {
    const all = records.map((one) => plain(one)[way] ?? one)
    if (holds(all)) return simplify(all, holds)
  }
  const one = records.flatMap((one, position) => plain(one).map((less) => records.with(position, less))).find(holds)
  return one === undefined ? records : simplify(one, holds)
}

const plain = (fact: Fact): ReadonlyArray<Fact> => {
  const { evidence: _evidence, ...unproven } = fact
  const { joint: _joint, ...alone } = fact
  const { organiser: _organiser, ...unorganised } = fact
  const { amount: _amount, ...one } = fact
  const { kind, levels = [], reached = [] } = fact
  return [
    ...(fact.evidence === undefined ? [] : [unproven]),
    ...(fact.joint === undefined ? [] : [alone]),
    ...(fact.organiser === undefined ? [] : [unorganised]),
    ...(fact.amount === undefined ? [] : [one]),
    ...levels.map((level) => ({ ...fact, levels: levels.filter((other) => other !== level) })),
    ...reached.map((stage) => reached.filter((other) => other !== stage))
      .filter((fewer) => withBefore(kind, fewer).length === fewer.length)
      .map((fewer) => ({ ...fact, reached: fewer }))
  ]
}
