import { EntriesApi } from "@jianyan/contract"
import { Day, Entry, type House, type Member } from "@jianyan/domain"
import { Attachments, Entries, entryVisible, Houses, mayEnter, type Seated, toldElsewhere, Visitor } from "@jianyan/services"
import { DateTime, Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"

interface About { readonly id: Entry.Id }
interface Said { readonly content: Entry.Content }
interface Why { readonly reason: string }

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  return { visitor, house: yield* Houses.use((houses) => houses.now(visitor.committee)), today: Day.of(yield* DateTime.now) }
})

/** Whether an entry tells again what another room holds matters while it waits, and to who reviews it. */
const row = (house: House.House, entry: Entry.Entry, visitor: Seated, today: Day.Day): EntriesApi.Row =>
  ({ entry, may: mayEnter(house, entry, visitor, today), elsewhere: entry.stage === "Reported" || entry.stage === "Confirmed" ? toldElsewhere(house, entry) : [] })

const found = (id: Entry.Id) =>
  Effect.gen(function*() {
    const { house, today, visitor } = yield* here
    const entry = Option.filter(HashMap.get(house.entries, id), (it) => entryVisible(house, it, visitor, today))
    if (Option.isNone(entry)) return yield* new Entry.NotFound({ id })
    return { entry: entry.value, house, today, visitor }
  })

const named = (visitor: Seated, entries: ReadonlyArray<Entry.Entry>) => People.use((people) => people.named(visitor.committee, entries.map((entry) => entry.member)))

/** Answers what is asked of entries. */
export const entries = {
  list: ({ member, stage }: { readonly member?: Member.Id; readonly stage?: Entry.Stage }) =>
    Effect.gen(function*() {
      const { house, today, visitor } = yield* here
      const shown = [...HashMap.values(house.entries)]
        .filter((entry) => entryVisible(house, entry, visitor, today) && (member === undefined || entry.member === member) && (stage === undefined || entry.stage === stage))
        .sort((one, other) => other.at.epochMilliseconds - one.at.epochMilliseconds || (one.id < other.id ? -1 : 1))
      return { rows: shown.map((entry) => row(house, entry, visitor, today)), names: yield* named(visitor, shown) }
    }),
  read: ({ id }: About) =>
    Effect.gen(function*() {
      const { entry, house, today, visitor } = yield* found(id)
      return { row: row(house, entry, visitor, today), names: yield* named(visitor, [entry]) }
    }),
  report: ({ content }: Said) =>
    Effect.gen(function*() {
      const made = Entry.Id.make(yield* newId)
      const [event] = yield* Entries.use((it) => it.report(made, content))
      const id = event !== undefined && "entry" in event ? event.entry : made
      const { entry, house } = yield* Effect.orDie(found(id))
      return { id, elsewhere: toldElsewhere(house, entry) }
    }),
  revise: ({ content, id }: About & Said) => done(Entries.use((it) => it.revise(id, content))),
  withdraw: ({ id }: About) => done(Entries.use((it) => it.withdraw(id))),
  enter: ({ content, member }: Said & { readonly member: Member.Id }) =>
    Effect.gen(function*() {
      const made = Entry.Id.make(yield* newId)
      const [event] = yield* Entries.use((it) => it.enter(made, member, content))
      return { id: event !== undefined && "entry" in event ? event.entry : made }
    }),
  confirm: ({ content, id, reason }: About & Partial<Said> & Partial<Why>) => done(Entries.use((it) => it.confirm(id, content, reason))),
  refuse: ({ id, reason }: About & Why) => done(Entries.use((it) => it.refuse(id, reason))),
  correct: ({ content, id, reason }: About & Said & Why) => done(Entries.use((it) => it.correct(id, content, reason))),
  strike: ({ id, reason }: About & Why) => done(Entries.use((it) => it.strike(id, reason))),
  keepFile: ({ bytes, name }: { readonly name: string; readonly bytes: Uint8Array }) =>
    Effect.gen(function*() {
      const { committee } = yield* Visitor
      if (bytes.length === 0) return yield* new EntriesApi.FileNotTaken({ name, because: "empty" })
      const { hash, size, type } = yield* Attachments.use((it) => it.put(committee, { name, type: "", bytes })).pipe(
        Effect.catchTags({
          "Attachment.TooLarge": () => new EntriesApi.FileNotTaken({ name, because: "size" }),
          "Attachment.TypeNotAllowed": ({ found }) => new EntriesApi.FileNotTaken({ name, because: "kind", ...(found !== undefined && { found }) })
        }))
      return { hash, name, size, type }
    }),
  readFile: ({ hash, id }: About & { readonly hash: string }) =>
    Effect.gen(function*() {
      const { entry, visitor } = yield* found(id)
      const file = [...(entry.reported?.files ?? []), ...(entry.reviewed?.files ?? [])].find((one) => one.hash === hash)
      if (file === undefined) return yield* new EntriesApi.NoSuchFile({ id, hash })
      const { bytes } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new EntriesApi.NoSuchFile({ id, hash })))
      return { name: file.name, type: file.type, bytes }
    })
}
