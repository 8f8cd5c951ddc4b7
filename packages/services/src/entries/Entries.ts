import { Day, Entry, Facts, type House, type HouseEvent, Member, Notice } from "@jianyan/domain"
import { Context, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { factsOf } from "../scores/sheets.ts"
import { act, type Scene } from "../visitor/act.ts"
import { holds, type Seated } from "../visitor/Visitor.ts"

type Given = Entry.EntryEvent.EntryEvent

/** Tells whether the one who asks reviews what members report: the evaluators and the office, nobody the own. */
export const reviews = (self: Pick<Entry.Entry, "member">, visitor: Seated): boolean => holds(visitor, "evaluator", "office") && visitor.member !== self.member

/** Tells whether an entry exists for the one who asks: for its member, for who reviews, and for those who oversee. */
export const entryVisible = (self: Entry.Entry, visitor: Seated): boolean => visitor.member === self.member || holds(visitor, "evaluator", "office", "leader", "auditor")

/** Lists what the one who asks may do with an entry. */
export const mayEnter = (self: Entry.Entry, visitor: Seated): ReadonlyArray<"revise" | "withdraw" | "confirm" | "refuse" | "correct" | "strike"> => [
  ...(self.stage === "Reported" && visitor.member === self.member ? ["revise" as const, "withdraw" as const] : []),
  ...(self.stage === "Reported" && reviews(self, visitor) ? ["confirm" as const, "refuse" as const] : []),
  ...(self.stage === "Confirmed" && reviews(self, visitor) ? ["correct" as const, "strike" as const] : [])
]

/** Names the records other rooms hold that an entry may tell again. */
export const toldElsewhere = (house: House.House, self: Pick<Entry.Entry, "id" | "member" | "reported" | "reviewed">): ReadonlyArray<string> =>
  Facts.duplicatesOf(self, factsOf(house).get(self.member) ?? []).map(({ record }) => record)

const found = ({ house, visitor }: Scene, id: Entry.Id, may: (self: Entry.Entry, visitor: Seated) => boolean): Result.Result<Entry.Entry, Entry.NotFound> =>
  Result.fromOption(Option.filter(HashMap.get(house.entries, id), (it) => may(it, visitor)), () => new Entry.NotFound({ id }))

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

const own = (self: Entry.Entry, visitor: Seated): boolean => visitor.member === self.member

/** What no other room records of a member: reported by the member, reviewed by others, corrected with reasons; the member is told of every review. */
export class Entries extends Context.Service<Entries>()("@jianyan/services/Entries", {
  make: Effect.map(Houses, (houses) => {
    const mine = <E>(id: Entry.Id, verb: (self: Entry.Entry, by: string, at: Scene["at"]) => Result.Result<Given, E>) =>
      act(houses, (scene): Result.Result<Given, E | Entry.NotFound> =>
        Result.flatMap(found(scene, id, own), (self): Result.Result<Given, E | Entry.NotFound> => verb(self, scene.visitor.account, scene.at)))
    const reviewing = <E>(id: Entry.Id, verb: (self: Entry.Entry, by: string, at: Scene["at"]) => Result.Result<Reviewed, E>) =>
      act(houses, (scene): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E | Entry.NotFound> =>
        Result.flatMap(found(scene, id, reviews), (self): Result.Result<ReadonlyArray<HouseEvent.HouseEvent>, E> => Result.map(verb(self, scene.visitor.account, scene.at), (event) => told(self, event, scene))))
    return {
      report: (id: Entry.Id, content: Entry.Content) =>
        act(houses, ({ at, visitor }) => Entry.report(id, visitor.member ?? Member.Id.make(visitor.account), content, visitor.account, at)),
      revise: (id: Entry.Id, content: Entry.Content) => mine(id, (self, by, at) => Entry.revise(self, content, by, at)),
      withdraw: (id: Entry.Id) => mine(id, (self, by, at) => Entry.withdraw(self, by, at)),
      enter: (id: Entry.Id, member: Member.Id, content: Entry.Content) =>
        act(houses, ({ at, house, visitor }): Result.Result<Given, Entry.NotYet | Member.NotFound> =>
          HashMap.has(house.members, member) && reviews({ member }, visitor) ? Entry.enter(id, member, content, visitor.account, at) : Result.fail(new Member.NotFound({ member }))),
      confirm: (id: Entry.Id, content: Entry.Content | undefined, reason: string | undefined) =>
        reviewing(id, (self, by, at): Result.Result<Reviewed, Entry.NotAtStage | Entry.NotYet | Entry.ReasonMissing> => {
          const reviewed = content ?? self.reported
          return reviewed === undefined ? Result.fail(new Entry.NotAtStage({ id, stage: self.stage })) : Entry.confirm(self, reviewed, reason, by, at)
        }),
      refuse: (id: Entry.Id, reason: string) => reviewing(id, (self, by, at) => Entry.refuse(self, reason, by, at)),
      correct: (id: Entry.Id, content: Entry.Content, reason: string) => reviewing(id, (self, by, at) => Entry.correct(self, content, reason, by, at)),
      strike: (id: Entry.Id, reason: string) => reviewing(id, (self, by, at) => Entry.strike(self, reason, by, at))
    }
  })
}) {
  static readonly layer: Layer.Layer<Entries, never, Houses> = Layer.effect(this, this.make)
}
