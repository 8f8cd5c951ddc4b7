import { type Access, type Committee, Day, House, type HouseEvent, type Proposal, type Signing, type Unit } from "@jianyan/domain"
import { DateTime, Result } from "effect"

/** One thing of a story: who did it, when, and what happened. */
export interface Happened {
  readonly actor: string
  readonly at: DateTime.Utc
  readonly event: HouseEvent.HouseEvent
}

/** A person of a story, as the register would know them. */
export interface Person { readonly id: string; readonly name: string }

/** A file that somebody attaches in a story, as it would be handed over. */
export interface File { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** The people one letter of a story names, as they are kept apart from its journal. */
export interface Signed {
  readonly id: Signing.Id
  readonly of: Proposal.Id
  readonly unit: Unit.Id
  readonly at: DateTime.Utc
  readonly secret: string
  readonly signing: Proposal.Reply.Signing
}

/** A way in for the demo: what is typed at sign-in and the seats held. */
export interface Opening {
  readonly user: string
  readonly password: string
  readonly displayName: string
  readonly seats: ReadonlyArray<Access.Seat>
}

/** A whole committee, told from its founding on. */
export interface Story {
  readonly committee: Committee.Id
  readonly people: ReadonlyArray<Person>
  readonly openings: ReadonlyArray<Opening>
  readonly happened: ReadonlyArray<Happened>
  /** What is kept beside the journal. */
  readonly files?: ReadonlyArray<File>
  readonly signings?: ReadonlyArray<Signed>
  /** Years that are closed once all of it is told, and by whom: their proof names the journal they stand in, so it cannot be told before. */
  readonly closes?: { readonly years: ReadonlyArray<number>; readonly by: string }
}

/** A story being told: every verb is asked on the house as the story has left it, so an impossible state cannot be told. */
export interface Telling {
  readonly house: () => House.House
  /** Lets one verb happen; a refusal ends the telling with the refusal named. */
  readonly say: <E extends HouseEvent.HouseEvent>(actor: string, at: DateTime.Utc, verb: (house: House.House, at: DateTime.Utc) => E | Result.Result<E, { readonly _tag: string }>) => E
  readonly happened: () => ReadonlyArray<Happened>
}

/** Begins a story in an empty house. */
export const begin = (): Telling => {
  let house = House.empty
  const told: Array<Happened> = []
  return {
    house: () => house,
    say: (actor, at, verb) => {
      const decided = verb(house, at)
      const event = Result.isResult(decided) ? Result.getOrThrowWith(decided, (refusal) => new Error(`the story was refused: ${JSON.stringify(refusal)}`)) : decided
      house = House.evolve(house, event)
      told.push({ actor, at, event })
      return event
    },
    happened: () => told
  }
}

/** Gives a time of a day in China, in hours and minutes. */
export const time = (day: Day.Day, hours: number, minutes = 0): DateTime.Utc => DateTime.add(Day.start(day), { hours, minutes })
