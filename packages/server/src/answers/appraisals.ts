import type { AppraisalsApi } from "@jianyan/contract"
import { Appraisal, type Committee, Day, type House, type Proposal, type Unit } from "@jianyan/domain"
import { Appraisals, findProposal, Houses, mayAppraise, type Seated, visible, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, committee: Option.getOrThrow(house.committee), today: Day.of(yield* DateTime.now) }
})

const graded = (sheet: Appraisal.Sheet, rule: NonNullable<Committee.Policy.Policy["appraisal"]>): AppraisalsApi.Graded => {
  const grade = Appraisal.grade(sheet, rule)
  return { sheet, points: Appraisal.points(sheet, rule), suggestsSecondHandling: Appraisal.suggestsSecondHandling(sheet, rule), ...(grade === undefined ? {} : { grade: grade.id }) }
}

/** Shows an evaluation as far as it is unsealed for the one who asks. */
const view = (proposal: Proposal.Proposal, appraisal: Appraisal.Appraisal, { policy }: Committee.Committee, visitor: Seated, today: Day.Day): AppraisalsApi.View => {
  const onlooker = { ...(visitor.unit === undefined ? {} : { unit: visitor.unit }), ...(visitor.member === undefined ? {} : { member: visitor.member }) }
  const rule = policy.appraisal
  return {
    of: proposal.id, title: proposal.content.title, units: appraisal.units, until: appraisal.until,
    sealed: !Appraisal.isUnsealed(appraisal, today), closed: appraisal.closedAt !== undefined,
    sheets: rule === undefined ? [] : Appraisal.unsealed(appraisal, onlooker, today).sheets.map((sheet) => graded(sheet, rule)),
    may: mayAppraise(proposal, appraisal, visitor, today),
    ...(proposal.number === undefined ? {} : { number: proposal.number })
  }
}

const all = (house: House.House, visitor: Seated) => {
  const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  return [...HashMap.values(house.appraisals)].flatMap((appraisal) => {
    const proposal = read(appraisal.id)
    return proposal !== undefined && visible(proposal, visitor, read) ? [{ appraisal, proposal }] : []
  }).sort((one, other) => one.appraisal.until < other.appraisal.until ? 1 : one.appraisal.until > other.appraisal.until ? -1 : one.appraisal.id < other.appraisal.id ? -1 : 1)
}

/** Answers what is asked of two-way evaluations. */
export const appraisals = {
  list: () => Effect.map(here, ({ committee, house, today, visitor }) => all(house, visitor).map(({ appraisal, proposal }) => view(proposal, appraisal, committee, visitor, today))),
  read: ({ id }: { readonly id: Proposal.Id }) =>
    Effect.gen(function*() {
      const { committee, house, today, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      return Option.match(HashMap.get(house.appraisals, id), { onNone: () => null, onSome: (appraisal) => view(proposal, appraisal, committee, visitor, today) })
    }),
  open: ({ id }: { readonly id: Proposal.Id }) => done(Appraisals.use((it) => it.open(id))),
  seal: ({ id, scores, unit }: { readonly id: Proposal.Id; readonly scores: ReadonlyArray<Appraisal.Score>; readonly unit?: Unit.Id }) => done(Appraisals.use((it) => it.seal(id, scores, unit))),
  close: ({ id }: { readonly id: Proposal.Id }) => done(Appraisals.use((it) => it.close(id)))
}
