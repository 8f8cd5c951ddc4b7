import { Context, Effect, Layer, Schema } from "effect"

/** A person as others know them: the only place where an id in an event has a name. */
export const Person = Schema.Struct({
  id: Schema.String,
  name: Schema.String,
  /** How the person is reached: a telephone number or an address, as written. */
  contact: Schema.optionalKey(Schema.String)
})
export type Person = typeof Person.Type

/** Who is who in a committee; apart from the journal, so that a person can be erased and the chain stays whole. */
export class Register extends Context.Service<Register, {
  /** Enters a person, in place of what was known under the same id. */
  readonly put: (committee: string, person: Person) => Effect.Effect<void>
  /** Enters many, all or nothing; where an id comes twice the last is kept. */
  readonly putMany: (committee: string, people: ReadonlyArray<Person>) => Effect.Effect<void>
  /** Everyone, in order of id by code point. */
  readonly all: (committee: string) => Effect.Effect<ReadonlyArray<Person>>
  /** Forgets a person for good; does nothing when nobody has that id. */
  readonly erase: (committee: string, id: string) => Effect.Effect<void>
}>()("@jianyan/services/Register") {
  /** A register that lives as long as its layer. */
  static readonly layerMemory: Layer.Layer<Register> = Layer.sync(Register, () => {
    const committees = new Map<string, Map<string, Person>>()
    const of = (committee: string) => committees.get(committee) ?? new Map<string, Person>()
    const putMany = (committee: string, people: ReadonlyArray<Person>) =>
      Effect.sync(() => {
        committees.set(committee, new Map([...of(committee), ...people.map((person) => [person.id, person] as const)]))
      })
    return Register.of({
      put: (committee, person) => putMany(committee, [person]),
      putMany,
      all: (committee) => Effect.sync(() => [...of(committee).values()].sort((a, b) => a.id < b.id ? -1 : 1)),
      erase: (committee, id) => Effect.sync(() => void of(committee).delete(id))
    })
  })
}
