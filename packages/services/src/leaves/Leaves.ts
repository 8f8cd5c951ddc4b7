import { Day, type House, type HouseEvent, Leave, Meeting, Member, Notice } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { keepsMeeting } from "../meetings/Meetings.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

type Given = Leave.LeaveEvent.LeaveEvent

const offices: Readonly<Record<"chairperson" | "viceChairperson" | "secretaryGeneral", ReadonlyArray<Member.Position>>> = {
  chairperson: ["chairperson"], viceChairperson: ["viceChairperson", "chairperson"], secretaryGeneral: ["secretaryGeneral", "chairperson"]
}

/**
 * Tells whether the one who asks may decide a request: who the rule names, or the office that registers what was decided; never the applicant.
 *
 * Those who hold the office a rule names act for it, and the chairperson for every office.
 */
export const decidesLeave = (house: House.House, self: Leave.Leave, visitor: Seated, today: Day.Day): boolean => {
  const meeting = Option.getOrUndefined(HashMap.get(house.meetings, self.meeting))
  if (meeting === undefined || visitor.member === self.member) return false
  if (holds(visitor, "office")) return true
  const acting = visitor.member === undefined ? undefined : Option.getOrUndefined(HashMap.get(house.members, visitor.member))
  const heads = (body: Meeting.Meeting["organiser"]) => {
    const found = body === undefined ? undefined : Option.getOrUndefined(HashMap.get(house.bodies, body))
    return acting !== undefined && found !== undefined && Member.isHead(acting, found, today)
  }
  switch (self.approver) {
    case "chairperson": case "viceChairperson": case "secretaryGeneral": {
      const { approver } = self
      return acting !== undefined && Member.positionsOn(acting, today).some((position) => offices[approver].includes(position))
    }
    case "committeeHead": return heads(meeting.organiser)
    case "groupConvenor": return heads(Option.getOrUndefined(HashMap.get(house.members, self.member))?.group) || heads(meeting.organiser)
    case "organiser": return keepsMeeting(house, meeting, visitor, today)
    case "secretariat": return holds(visitor, "liaisonStaff")
  }
}

/** Tells whether a request exists for the one who asks: for the member, for who decides it, and for who keeps the meeting or oversees it; one of a cancelled meeting for nobody. */
export const leaveVisible = (house: House.House, self: Leave.Leave, visitor: Seated, today: Day.Day): boolean => {
  const meeting = Option.getOrUndefined(HashMap.get(house.meetings, self.meeting))
  if (meeting === undefined) return false
  return visitor.member === self.member || holds(visitor, "evaluator", "auditor") || keepsMeeting(house, meeting, visitor, today) || decidesLeave(house, self, visitor, today)
}

/** Lists what the one who asks may do with a request. */
export const mayLeave = (house: House.House, self: Leave.Leave, visitor: Seated, today: Day.Day): ReadonlyArray<"grant" | "refuse" | "withdraw" | "confirm"> => {
  const meeting = Option.getOrUndefined(HashMap.get(house.meetings, self.meeting))
  if (meeting === undefined) return []
  return [
    ...(self.state._tag === "Asked" && decidesLeave(house, self, visitor, today) ? ["grant" as const, "refuse" as const] : []),
    ...(Leave.holds(self) && visitor.member === self.member && meeting.attendance.length === 0 ? ["withdraw" as const] : []),
    ...(Leave.toConfirm(self) && visitor.member !== self.member && keepsMeeting(house, meeting, visitor, today) ? ["confirm" as const] : [])
  ]
}

const of = ({ at, house, visitor }: Scene, id: Leave.Id): Result.Result<Leave.Leave, Leave.NotFound> =>
  Result.fromOption(Option.filter(HashMap.get(house.leaves, id), (it) => leaveVisible(house, it, visitor, Day.of(at))), () => new Leave.NotFound({ id }))

const may = (scene: Scene, id: Leave.Id, verb: (self: Leave.Leave) => boolean): Result.Result<Leave.Leave, Leave.NotFound> =>
  Result.filterOrFail(of(scene, id), verb, () => new Leave.NotFound({ id }))

const asking = ({ at, house, visitor }: Scene, id: Leave.Id, request: Leave.Request, of: Member.Id | undefined): Result.Result<Given, Leave.Refused | Meeting.NotFound | Member.NotFound> => {
  const committee = Option.getOrThrow(house.committee)
  const meeting = Option.getOrUndefined(HashMap.get(house.meetings, request.meeting))
  if (meeting === undefined) return Result.fail(new Meeting.NotFound({ id: request.meeting }))
  const asked = of ?? visitor.member ?? Member.Id.make(visitor.account)
  const member = Option.getOrUndefined(HashMap.get(house.members, asked))
  if (member === undefined || (asked !== visitor.member && !keepsMeeting(house, meeting, visitor, Day.of(at)))) return Result.fail(new Member.NotFound({ member: asked }))
  return Leave.ask(id, request, meeting, member, [...HashMap.values(house.leaves)], committee, at)
}

type Outcome = Extract<Notice.Matter, { readonly _tag: "LeaveDecided" }>["outcome"]

/** Tells the applicant what became of a request. */
const told = ({ id, meeting, member }: Leave.Leave, outcome: Outcome, words: string | undefined, { at, house }: Scene): ReadonlyArray<HouseEvent.HouseEvent> =>
  Option.match(HashMap.get(house.meetings, meeting), {
    onNone: () => [],
    onSome: ({ on, title }) => Option.toArray(Notice.inform(house.notices, member, { _tag: "LeaveDecided", year: Day.year(on), leave: id, meeting, title, on, outcome, ...(words === undefined ? {} : { words }) }, id, at))
  })

/** Leave from meetings: asked by members or registered for them, decided by who the committee's rules name, confirmed where it came by telephone; the applicant is told the decision. */
export class Leaves extends Context.Service<Leaves>()("@jianyan/services/Leaves", {
  make: Effect.map(Houses, (houses) => {
    const decided = (id: Leave.Id, outcome: Outcome, words: string | undefined, verb: (self: Leave.Leave, scene: Scene) => Result.Result<Given, Leave.Settled>) =>
      act(houses, (scene): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, Leave.NotFound | Leave.Settled> =>
        Result.flatMap(may(scene, id, (self) => decidesLeave(scene.house, self, scene.visitor, Day.of(scene.at))), (self): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, Leave.Settled> =>
          Result.map(verb(self, scene), (event) => [event, ...told(self, outcome, words, scene)])))
    return {
      ask: (id: Leave.Id, request: Leave.Request, member: Member.Id | undefined) => act(houses, (scene) => asking(scene, id, request, member)),
      grant: (id: Leave.Id, given: { readonly as: "leave" | "exempt"; readonly note?: string }) => decided(id, given.as, given.note, (self, { at, visitor }) => Leave.grant(self, given, visitor.account, at)),
      refuse: (id: Leave.Id, reason: string) => decided(id, "refused", reason, (self, { at, visitor }) => Leave.refuse(self, reason, visitor.account, at)),
      withdraw: (id: Leave.Id) =>
        act(houses, (scene): Result.Result<Given, Leave.NotFound | Leave.Settled | Meeting.AlreadyRecorded> =>
          Result.flatMap(may(scene, id, (self) => self.member === scene.visitor.member), (self): Result.Result<Given, Leave.Settled | Meeting.AlreadyRecorded> => {
            const recorded = Option.exists(HashMap.get(scene.house.meetings, self.meeting), (meeting) => meeting.attendance.length > 0)
            return recorded ? Result.fail(new Meeting.AlreadyRecorded({ id: self.meeting })) : Leave.withdraw(self, scene.at)
          })),
      confirm: (id: Leave.Id, during: Meeting.Id) =>
        act(houses, (scene): Result.Result<Given, Leave.NotFound | Leave.NothingToConfirm | Meeting.NotFound> => {
          const { at, house, visitor } = scene
          const next = Option.getOrUndefined(HashMap.get(house.meetings, during))
          if (next === undefined || !keepsMeeting(house, next, visitor, Day.of(at))) return Result.fail(new Meeting.NotFound({ id: during }))
          return Result.flatMap(may(scene, id, (self) => self.member !== visitor.member), (self): Result.Result<Given, Leave.NothingToConfirm> => Leave.confirm(self, during, at))
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<Leaves, never, Houses> = Layer.effect(this, this.make)
}
