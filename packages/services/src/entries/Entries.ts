import { Body, Day, Entry, Facts, type House, type HouseEvent, Member, Notice } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { keepsMeeting } from "../meetings/Meetings.ts"
import { factsOf } from "../scores/sheets.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

type Given = Entry.EntryEvent.EntryEvent

const examines = (visitor: Seated): boolean => holds(visitor, "evaluator", "office")

/** Tells whether the one who asks organised what an entry tells (谁组织谁记录): heads the body it names, or is its secretariat; marks and breaches are nobody's to organise. */
const organised = (house: House.House, content: Entry.Content | undefined, visitor: Seated, today: Day.Day): boolean =>
  content?.organiser !== undefined && !Entry.byEvaluatorsOnly.includes(content.form) && keepsMeeting(house, { organiser: content.organiser }, visitor, today)

/** Tells whether the one who asks reviews what a member reported: the evaluators, the office, and who organised it; nobody the own. */
export const reviews = (house: House.House, self: Pick<Entry.Entry, "member" | "reported" | "reviewed">, visitor: Seated, today: Day.Day): boolean =>
  visitor.member !== self.member && (examines(visitor) || organised(house, Entry.contentOf(self), visitor, today))

/** Tells whether an entry exists for the one who asks: for its member, for who reviews, and for those who oversee. */
export const entryVisible = (house: House.House, self: Entry.Entry, visitor: Seated, today: Day.Day): boolean =>
  visitor.member === self.member || holds(visitor, "evaluator", "office", "leader", "auditor") || reviews(house, self, visitor, today)

/** Lists what the one who asks may do with an entry. */
export const mayEnter = (house: House.House, self: Entry.Entry, visitor: Seated, today: Day.Day): ReadonlyArray<"revise" | "withdraw" | "confirm" | "refuse" | "correct" | "strike"> => {
  const reviewing = reviews(house, self, visitor, today)
  return [
    ...(self.stage === "Reported" && visitor.member === self.member ? ["revise" as const, "withdraw" as const] : []),
    ...(self.stage === "Reported" && reviewing ? ["confirm" as const, "refuse" as const] : []),
    ...(self.stage === "Confirmed" && reviewing ? ["correct" as const, "strike" as const] : [])
  ]
}

/** Names the records other rooms hold that an entry may tell again. */
export const toldElsewhere = (house: House.House, self: Pick<Entry.Entry, "id" | "member" | "reported" | "reviewed">): ReadonlyArray<string> =>
  Facts.duplicatesOf(self, factsOf(house).get(self.member) ?? []).map(({ record }) => record)

const found = ({ house }: Scene, id: Entry.Id, may: (self: Entry.Entry) => boolean): Result.Result<Entry.Entry, Entry.NotFound> =>
  Result.fromOption(Option.filter(HashMap.get(house.entries, id), may), () => new Entry.NotFound({ id }))

/** Gives what is written where the body it says organised it is one of the committee's. */
const known = ({ house }: Scene, content: Entry.Content): Result.Result<Entry.Content, Body.NotFound> =>
  content.organiser === undefined || HashMap.has(house.bodies, content.organiser) ? Result.succeed(content) : Result.fail(new Body.NotFound({ body: content.organiser }))

/** Gives what a reviewer found, where it is still theirs to review as found. */
const within = (scene: Scene, self: Entry.Entry, content: Entry.Content): Result.Result<Entry.Content, Body.NotFound | Entry.BeyondOrganiser> =>
  Result.filterOrFail(
    known(scene, content), (found) => examines(scene.visitor) || organised(scene.house, found, scene.visitor, Day.of(scene.at)), () => new Entry.BeyondOrganiser({ id: self.id })
  )

type Reviewed = Entry.EntryEvent.Of<"EntryConfirmed" | "EntryRefused" | "EntryCorrected" | "EntryStruck">

const outcomeOf = (event: Reviewed): Extract<Notice.Matter, { readonly _tag: "EntryReviewed" }>["outcome"] => {
  switch (event._tag) {
    case "EntryConfirmed": return event.reason === undefined ? "confirmed" : "changed"
    case "EntryRefused": return "refused"
    case "EntryCorrected": return "corrected"
    case "EntryStruck": return "struck"
  }
}

/** Tells the member what a reviewer made of an entry. */
const told = (self: Entry.Entry, event: Reviewed, { at, house }: Scene): ReadonlyArray<HouseEvent.HouseEvent> => {
  const content = "content" in event ? event.content : Entry.contentOf(self)
  if (content === undefined) return [event]
  const says = { _tag: "EntryReviewed", year: Day.year(content.on), entry: self.id, title: content.title, outcome: outcomeOf(event), ...(event.reason === undefined ? {} : { reason: event.reason }) } as const
  return [event, ...Option.toArray(Notice.inform(house.notices, self.member, says, `${self.id}-${self.steps.length + 1}`, at))]
}

/** What no other room records of a member: reported by the member, reviewed by others, corrected with reasons; the member is told of every review. */
export class Entries extends Context.Service<Entries>()("@jianyan/services/Entries", {
  make: Effect.map(Houses, (houses) => {
    const mine = <E>(id: Entry.Id, verb: (self: Entry.Entry, scene: Scene) => Result.Result<Given, E>) =>
      act(houses, (scene): Result.Result<Given, E | Entry.NotFound> =>
        Result.flatMap(found(scene, id, ({ member }) => member === scene.visitor.member), (self): Result.Result<Given, E | Entry.NotFound> => verb(self, scene)))
    const reviewing = <E>(id: Entry.Id, verb: (self: Entry.Entry, scene: Scene) => Result.Result<Reviewed, E>) =>
      act(houses, (scene): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E | Entry.NotFound> =>
        Result.flatMap(found(scene, id, (self) => reviews(scene.house, self, scene.visitor, Day.of(scene.at))), (self): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E> =>
          Result.map(verb(self, scene), (event) => told(self, event, scene))))
    return {
      report: (id: Entry.Id, content: Entry.Content) =>
        act(houses, (scene): Result.Result<Given, Body.NotFound | Entry.NotYet | Entry.NotByOneself> =>
          Result.flatMap(known(scene, content), (content): Result.Result<Given, Entry.NotYet | Entry.NotByOneself> =>
            Entry.report(id, scene.visitor.member ?? Member.Id.make(scene.visitor.account), content, scene.visitor.account, scene.at))),
      revise: (id: Entry.Id, content: Entry.Content) =>
        mine(id, (self, scene): Result.Result<Given, Body.NotFound | Entry.NotYet | Entry.NotByOneself | Entry.NotAtStage> =>
          Result.flatMap(known(scene, content), (content): Result.Result<Given, Entry.NotYet | Entry.NotByOneself | Entry.NotAtStage> => Entry.revise(self, content, scene.visitor.account, scene.at))),
      withdraw: (id: Entry.Id) => mine(id, (self, { at, visitor }) => Entry.withdraw(self, visitor.account, at)),
      enter: (id: Entry.Id, member: Member.Id, content: Entry.Content) =>
        act(houses, (scene): Result.Result<Given, Body.NotFound | Entry.NotYet | Member.NotFound> => {
          const { at, house, visitor } = scene
          if (!HashMap.has(house.members, member) || !examines(visitor) || visitor.member === member) return Result.fail(new Member.NotFound({ member }))
          return Result.flatMap(known(scene, content), (content): Result.Result<Given, Entry.NotYet> => Entry.enter(id, member, content, visitor.account, at))
        }),
      confirm: (id: Entry.Id, content: Entry.Content | undefined, reason: string | undefined) =>
        reviewing(id, (self, scene): Result.Result<Reviewed, Body.NotFound | Entry.BeyondOrganiser | Entry.NotAtStage | Entry.NotYet | Entry.ReasonMissing> => {
          const reviewed = content ?? self.reported
          if (reviewed === undefined) return Result.fail(new Entry.NotAtStage({ id, stage: self.stage }))
          return Result.flatMap(within(scene, self, reviewed), (found): Result.Result<Reviewed, Entry.NotAtStage | Entry.NotYet | Entry.ReasonMissing> => Entry.confirm(self, found, reason, scene.visitor.account, scene.at))
        }),
      refuse: (id: Entry.Id, reason: string) => reviewing(id, (self, { at, visitor }) => Entry.refuse(self, reason, visitor.account, at)),
      correct: (id: Entry.Id, content: Entry.Content, reason: string) =>
        reviewing(id, (self, scene): Result.Result<Reviewed, Body.NotFound | Entry.BeyondOrganiser | Entry.NotAtStage | Entry.NotYet> =>
          Result.flatMap(within(scene, self, content), (found): Result.Result<Reviewed, Entry.NotAtStage | Entry.NotYet> => Entry.correct(self, found, reason, scene.visitor.account, scene.at))),
      strike: (id: Entry.Id, reason: string) => reviewing(id, (self, { at, visitor }) => Entry.strike(self, reason, visitor.account, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Entries, never, Houses> = Layer.effect(this, this.make)
}
