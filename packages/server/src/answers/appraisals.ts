import type { AppraisalsApi } from "@jianyan/contract"
import { Appraisal, type Committee, Day, type House, type Proposal, type Unit } from "@jianyan/domain"
import { Appraisals, findProposal, holds, Houses, mayAppraise, readsSheets, type Seated, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option, Result } from "effect"

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

const onlooking = ({ member, unit }: Seated): Appraisal.Onlooker => ({ ...(unit === undefined ? {} : { unit }), ...(member === undefined ? {} : { member }) })

const taken = (self: Appraisal.Appraisal, side: AppraisalsApi.Taken["side"]): AppraisalsApi.Taken => {
  const seats = (self.panel?.seats ?? []).filter(({ seat }) => seat._tag === side), result = Appraisal.resultOf(self, side)
  const count = (state: Appraisal.State) => seats.filter(({ seat }) => Appraisal.stateOf(self, seat, true) === state).length
  return {
    side, seats: seats.length, absent: count("absent"), excused: count("excused"),
    ...(result === undefined ? {} : { result: { sheets: result.sheets, leftOut: result.leftOut, sum: result.sum, of: result.of, each: result.each, mean: result.mean } })
  }
}

/** Shows a panel: its seats to everybody, what became of them and why to the office, and with the sheets, once they are open, to those they open to. */
const panelOf = (self: Appraisal.Appraisal, panel: Appraisal.Panel.Panel, visitor: Seated, everySheet: boolean, today: Day.Day): AppraisalsApi.PanelView => {
  const open = Appraisal.isUnsealed(self, today), mine = Appraisal.seatsOf(self, visitor), shown = Appraisal.unsealed(self, { ...onlooking(visitor), everySheet }, today)
  return {
    rule: panel.rule, ...(panel.meeting === undefined ? {} : { meeting: panel.meeting }), moved: panel.moved ?? [],
    seats: panel.seats.map(({ despite, instead, seat }): AppraisalsApi.SeatView => {
      const own = mine.some((one) => Appraisal.sameSeat(one, seat)), told = own || holds(visitor, "proposalsStaff") || (open && everySheet)
      const excused = self.excused?.find((one) => Appraisal.sameSeat(one.seat, seat)), sheet = Appraisal.sheetOf(shown, seat)
      return {
        seat, mine: own, ...(told && despite !== undefined ? { despite } : {}), ...(told && instead !== undefined ? { instead } : {}), ...(told ? { state: Appraisal.stateOf(self, seat, open) } : {}),
        ...(told && excused !== undefined ? { reason: excused.reason } : {}),
        ...(sheet === undefined ? {} : { scores: sheet.scores, total: sheet.scores.reduce((sum, { points }) => sum + points, 0) })
      }
    }),
    taken: open ? [taken(self, "Person"), taken(self, "Member")] : []
  }
}

/** Shows an evaluation as far as it is unsealed for the one who asks. */
const view = (proposal: Proposal.Proposal, appraisal: Appraisal.Appraisal, { policy }: Committee.Committee, visitor: Seated, today: Day.Day): AppraisalsApi.View => {
  const rule = Appraisal.ruleOf(appraisal, policy)
  return {
    of: proposal.id, title: proposal.content.title, units: appraisal.units, until: appraisal.until,
    sealed: !Appraisal.isUnsealed(appraisal, today), closed: appraisal.closedAt !== undefined,
    sheets: rule === undefined ? [] : Appraisal.unsealed(appraisal, onlooking(visitor), today).sheets.map((sheet) => graded(sheet, rule)),
    ...(rule === undefined ? {} : { rule }),
    ...(appraisal.panel === undefined ? {} : { panel: panelOf(appraisal, appraisal.panel, visitor, readsSheets(proposal, appraisal, visitor), today) }),
    may: mayAppraise(proposal, appraisal, visitor, today, policy),
    ...(proposal.number === undefined ? {} : { number: proposal.number })
  }
}

const all = (house: House.House, visitor: Seated) =>
  [...HashMap.values(house.appraisals)].flatMap((appraisal) =>
    Result.match(findProposal(house, appraisal.id, visitor), { onFailure: () => [], onSuccess: (proposal) => [{ appraisal, proposal }] })
  ).sort((one, other) => one.appraisal.until < other.appraisal.until ? 1 : one.appraisal.until > other.appraisal.until ? -1 : one.appraisal.id < other.appraisal.id ? -1 : 1)

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
  convene: ({ id, ...seating }: Appraisal.Seating & { readonly id: Proposal.Id }) => done(Appraisals.use((it) => it.convene(id, seating))),
  excuse: ({ id, reason, seat }: { readonly id: Proposal.Id; readonly seat: Appraisal.Panel.Seat; readonly reason: string }) => done(Appraisals.use((it) => it.excuse(id, seat, reason))),
  replace: ({ id, ...substitution }: Appraisal.Substitution & { readonly id: Proposal.Id }) => done(Appraisals.use((it) => it.replace(id, substitution))),
  move: ({ id, meeting, reason }: { readonly id: Proposal.Id; readonly meeting: Appraisal.Panel.Meeting; readonly reason: string }) => done(Appraisals.use((it) => it.move(id, meeting, reason))),
  seal: ({ id, scores, ...of }: { readonly id: Proposal.Id; readonly scores: ReadonlyArray<Appraisal.Score>; readonly unit?: Unit.Id; readonly post?: string }) => done(Appraisals.use((it) => it.seal(id, scores, of))),
  close: ({ id }: { readonly id: Proposal.Id }) => done(Appraisals.use((it) => it.close(id)))
}
