import { Body, Committee, Day, type HouseEvent, Member, Unit } from "@jianyan/domain"
import { DateTime, Effect, Option, Result } from "effect"
import { Houses } from "./Houses.ts"

const committee = Committee.Id.make("binhe")
const day = (text: string) => Day.Day.make(text)
const at = DateTime.makeUnsafe("1969-12-20T02:00:00Z")

const events: ReadonlyArray<(founded: Committee.Committee) => HouseEvent.HouseEvent> = [
  (founded) => Result.getOrThrow(Committee.openTerm(founded, { number: 15, from: day("1969-01-10"), until: day("1974-01-10") }, at)),
  (founded) =>
    Result.getOrThrow(Committee.callSession(founded, {
      id: Committee.SessionId.make("15-5"), term: 15, number: 5, opens: day("1970-01-01"), closes: day("1970-01-05"),
      windowOpens: DateTime.makeUnsafe("1969-12-01T00:00:00Z"), windowCloses: DateTime.makeUnsafe("1970-01-03T00:00:00Z")
    }, at)),
  () => Member.seat(Member.Id.make("m-1"), { term: 15, sector: Body.Id.make("education"), from: day("1969-01-10") }, at),
  () => Member.seat(Member.Id.make("m-2"), { term: 15, sector: Body.Id.make("medicine"), from: day("1969-01-10") }, at),
  () => Unit.register(Unit.Id.make("transport"), { zh: "市交通运输局" }, day("1969-01-10"), at)
]

/** Founds the committee "binhe" for tests: two members, a unit, and a session that is open where the test clock begins. */
export const founding = Effect.gen(function*() {
  const houses = yield* Houses
  const say = (make: (founded: Option.Option<Committee.Committee>) => HouseEvent.HouseEvent) =>
    Effect.orDie(houses.act(committee, { actor: "system" }, (house) => Result.succeed({ events: [make(house.committee)] })))
  yield* say(() => Committee.found(committee, { zh: "滨河市政协" }, Committee.standardPolicy, at))
  for (const event of events) yield* say((founded) => event(Option.getOrThrow(founded)))
})
