import { Activity, Assessment, Body, Committee, Day, House, HouseEvent, Member, Station } from "@jianyan/domain"
import { DateTime, HashMap, Option, Result } from "effect"
import { extend } from "../journal/extend.ts"
import { empty, type Stored } from "../journal/Stored.ts"
import { frame } from "../scores/Frame.ts"
import { sheets } from "../scores/sheets.ts"
import type { Header } from "./Export.ts"
import { organised } from "./organised.ts"
import { closeWith, newSecret, publicOf, sealOf, sign, type Unsealed } from "./seal.ts"
import { writeOwn } from "./writeOwn.ts"
import { writeYear } from "./writeYear.ts"

const at = DateTime.makeUnsafe("2026-02-01T02:00:00Z")
const words = { zh: "名", en: "name" }
const committee = Committee.Id.make("binhe")
const [one, two, three] = [Member.Id.make("m-1"), Member.Id.make("m-2"), Member.Id.make("m-3")]

const text = Result.getOrThrow(Assessment.read({
  format: "jianyan/rulebook/1", id: "sample", edition: "2026", title: words, body: words, inForce: { from: "2026-01-01" }, yearStarts: "01-01", roles: [{ role: "member", label: words }],
  articles: [{ id: "1", clause: "第一条", label: words, treated: "rule" }], gates: [], grades: [],
  table: {
    node: "block", id: "total", label: words, article: "1", cap: { points: "7" },
    of: [{ node: "item", id: "training", label: words, counts: { kind: ["activity"], form: ["training"] }, pays: { by: "each", points: "5" } }]
  }
}))

const train = (id: string, ...present: readonly [Member.Id, ...ReadonlyArray<Member.Id>]): HouseEvent.HouseEvent => ({
  _tag: "ActivityRecorded", activity: Activity.Id.make(id), organiser: { _tag: "Station", station: Station.Id.make("s-1") },
  content: { form: "training", topic: `提案写作“${id}” 🏮`, on: Day.Day.make("2026-01-20"), members: present, peopleMet: 3, summary: "学习" }, at
})

const happened: ReadonlyArray<HouseEvent.HouseEvent> = [
  Committee.found(committee, { zh: "滨河市政协" }, Committee.standardPolicy, at),
  ...[one, two, three].map((id): HouseEvent.HouseEvent => Member.seat(id, { term: 15, sector: Body.Id.make("education"), from: Day.Day.make("2025-01-10") }, at)),
  { _tag: "RulebookAdopted", rulebook: text.id, edition: text.edition, text, at },
  train("a-1", one, two), train("a-2", one, two, three), train("a-3", one)
]

const written = (before: ReadonlyArray<Stored>, happened: ReadonlyArray<HouseEvent.HouseEvent>) => happened.reduce<ReadonlyArray<Stored>>((before, event) => {
  const stream = HouseEvent.stream(event)
  const written = extend(committee, before.at(-1) ?? empty, new Map(), [{ stream, expected: 0, events: [event] }], { actor: "account-1", occurredAt: at }, at)
  return [...before, ...Result.getOrThrow(written)]
}, before)

/** The journal of a small committee. */
export const entries = written([], happened)

const opened: ReadonlyArray<HouseEvent.HouseEvent> = [
  { _tag: "StationOpened", station: Station.Id.make("s-1"), kind: "township", name: { zh: "城东站" }, convenors: [], at },
  { _tag: "RulebookAdopted", rulebook: "groups", edition: text.edition, text: { ...text, id: "groups", subject: "group" }, at }
]

/** The same journal, going on with a station that is assessed too. */
export const withStation = written(entries, opened)

const house = happened.reduce(House.evolve, House.empty)
const on = Day.Day.make("2026-02-01")
const framed = Result.getOrThrow(frame(house, 2026, on))
const common = { format: "jianyan-export", edition: 1, committee, year: 2026, on, seq: entries.length, head: entries.at(-1)?.hash ?? "" } as const

const secret = newSecret()

/** The key the samples are signed with. */
export const key = publicOf(secret)

/** Seals what was written with a secret, the one of the samples unless told. */
export const seal = (unsealed: Unsealed, by: Uint8Array = secret): Uint8Array => {
  const text = sealOf(unsealed, at)
  return closeWith(unsealed, text, publicOf(by), sign(by, text))
}

/** The sheets of the small committee. */
export const claimed = sheets(house, framed).sheets

/** Writes the year of the small committee, from other entries or with other sheets where a test says so. */
export const year = (told: ReadonlyArray<Stored> = entries, said = claimed, more: Pick<Header, "digest" | "others"> = {}): Unsealed => {
  const header: Header = { ...common, ...more, of: "year", seq: told.length, head: told.at(-1)?.hash ?? "" }
  return writeYear(header, told, said)
}

/** The sheet of the station. */
export const ofStation = organised([...happened, ...opened].reduce(House.evolve, House.empty), 2026, on)

/** The pack of its first member. */
export const own = writeOwn(common, Option.getOrThrow(HashMap.get(house.members, one)), house, framed, entries)
