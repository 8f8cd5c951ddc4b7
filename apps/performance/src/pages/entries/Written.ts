import { Assessment, Entry } from "@jianyan/domain"
import type { Refusal } from "@jianyan/ui"
import { Result, Schema, SchemaIssue } from "effect"
import { sayField } from "../../words/sayEntering.ts"

/** What stands in the form of an entry: text as typed. */
export interface Written {
  readonly form: Entry.Form | undefined
  readonly title: string
  readonly on: string
  readonly account: string
  readonly evidence: string
  readonly levels: ReadonlyArray<string>
  readonly outcomes: ReadonlyArray<string>
  readonly place: string
  readonly people: string
  readonly met: string
  readonly article: string
  readonly points: string
  readonly files: ReadonlyArray<Entry.File>
  /** The body that organised it; empty where none did. */
  readonly organiser: string
}

/** An empty form for a day. */
export const blank = (on: string): Written => ({ form: undefined, title: "", on, account: "", evidence: "", levels: [], outcomes: [], place: "", people: "", met: "", article: "", points: "", files: [], organiser: "" })

/** The form as an entry fills it. */
export const of = ({ account, evidence = "", files = [], form, joint, levels = [], mark, met, on, organiser, outcomes = [], title }: Entry.Content): Written => ({
  form, title, on, account, evidence, levels, outcomes, files, organiser: organiser ?? "", met: met === undefined ? "" : String(met),
  place: joint === undefined ? "" : String(joint.place + 1), people: joint === undefined ? "" : String(joint.people),
  article: mark?.article ?? "", points: mark === undefined ? "" : Assessment.Points.format(mark.points)
})

const decode = Schema.decodeUnknownResult(Entry.Content, { errors: "all" })
const problems = SchemaIssue.makeFormatterStandardSchemaV1()
const number = (typed: string): number => /^\d{1,6}$/u.test(typed.trim()) ? Number(typed) : Number.NaN

/** Reads the form as the content of an entry, or says of each field what is wrong with it. */
export const read = ({ account, article, evidence, files, form, levels, met, on, organiser, outcomes, people, place, points, title }: Written): Result.Result<Entry.Content, ReadonlyArray<Refusal>> =>
  Result.mapError(
    decode({
      form, title: title.trim(), on, account: account.trim(),
      ...(evidence.trim() === "" ? {} : { evidence: evidence.trim() }),
      ...(levels.length === 0 ? {} : { levels }),
      ...(form === undefined || Entry.outcomesOf(form).length === 0 || outcomes.length === 0 ? {} : { outcomes }),
      ...(people.trim() === "" && place.trim() === "" ? {} : { joint: { place: number(place) - 1, people: number(people) } }),
      ...(form !== undefined && Entry.counting.includes(form) ? { met: number(met) } : {}),
      ...(form === "mark" ? { mark: { article: article.trim(), points: points.trim() } } : {}),
      ...(files.length === 0 ? {} : { files }),
      ...(organiser === "" ? {} : { organiser })
    }),
    ({ issue }) => problems(issue).issues.map(({ path = [] }) => sayField(path.map((step) => String(typeof step === "object" ? step.key : step)))).filter((one, at, all) => all.findIndex((other) => other.message === one.message) === at)
  )
