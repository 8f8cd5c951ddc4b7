import type { EntriesApi, Endpoint } from "@jianyan/contract"
import { formatDate, type Refusal } from "@jianyan/ui"
import { isRefusal, type OfHouse, say } from "@jianyan/zone"
import { entries } from "./entries.ts"

type RefusedBy<Api> = { [K in keyof Api]: Api[K] extends Endpoint.Endpoint ? Endpoint.Refused<Api[K]> : never }[keyof Api]
type Refused = RefusedBy<typeof EntriesApi> | OfHouse

const fields = ["form", "title", "on", "account", "evidence", "met", "joint", "mark", "outcomes", "files", "reason", "organiser"] as const

/** Says what is wrong with a field of an entry, by the path that leads to it. */
export const sayField = (path: ReadonlyArray<string | number>): Refusal => {
  const steps = path.map(String).filter((step) => step !== "payload" && step !== "content")
  const name = fields.find((field) => field === steps[0])
  return name === undefined ? { message: entries("fill.other", steps.join(".")) } : { name, message: entries(name === "organiser" ? "refused.body" : `fill.${name}`) }
}

/** Says why something about an entry was refused, each sentence with its field where there is one. */
export const sayEntering = (thrown: unknown): ReadonlyArray<Refusal> => {
  if (!isRefusal<Refused>(thrown)) return [{ message: say(thrown) }]
  switch (thrown._tag) {
    case "House.Malformed": return thrown.errors.map(({ path }) => sayField(path)).filter((one, place, all) => all.findIndex((other) => other.message === one.message) === place)
    case "Entry.NotFound": return [{ message: entries("refused.notFound") }]
    case "Entry.NotAtStage": return [{ message: entries("refused.stage", entries(`stage.${thrown.stage}`)) }]
    case "Entry.NotYet": return [{ name: "on", message: entries("refused.notYet", formatDate(thrown.on)) }]
    case "Entry.NotByOneself": return [{ name: "form", message: entries("refused.notByOneself") }]
    case "Entry.BeyondOrganiser": return [{ name: "organiser", message: entries("refused.beyondOrganiser") }]
    case "Body.NotFound": return [{ name: "organiser", message: entries("refused.body") }]
    case "Entry.ReasonMissing": return [{ name: "reason", message: entries("refused.reason") }]
    case "Entry.FileNotTaken": return [{ name: "files", message: entries(`refused.${thrown.because}`, thrown.name) }]
    case "Entry.NoSuchFile": return [{ message: entries("refused.file") }]
    case "Member.NotFound": return [{ name: "who", message: entries("refused.member") }]
    default: return [{ message: say(thrown) }]
  }
}
