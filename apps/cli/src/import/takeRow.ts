import { Committee, type HouseEvent, Proposal } from "@jianyan/domain"
import { type DateTime, HashMap, Option, Result, Schema, SchemaIssue } from "effect"
import { closeLines, withoutPageNumbers } from "./closeLines.ts"
import { otherCategory } from "./founding.ts"
import { idFor, isFit } from "./named.ts"
import { type Found, partsOf } from "./partsOf.ts"
import { proposerOf } from "./proposerOf.ts"
import { isProposal, type Row, said, whole } from "./readRow.ts"
import type { Refused, Repair } from "./Refused.ts"
import { idOf, type Printed, readSession } from "./sessionOf.ts"
import { submittedAt } from "./submittedAt.ts"
import { sessionIn, type Survey, yearOf } from "./survey.ts"

/** What a row becomes. */
export interface Taken {
  readonly id: Proposal.Id
  readonly content: Proposal.Content.Content
  readonly at: DateTime.Utc
  readonly session: Committee.SessionId
  readonly number: number | undefined
  readonly found: Found
  readonly repairs: ReadonlyArray<Repair>
  /** Drafted and submitted. */
  readonly events: ReadonlyArray<HouseEvent.HouseEvent>
  readonly proposal: Proposal.Proposal
}

/** What a row is read against: the committee as founded, its name in the file, and what the whole file mentions. */
export interface Ground {
  readonly committee: Committee.Committee
  readonly name: string
  readonly survey: Survey
  readonly given: ReadonlyMap<number, Printed>
}

type Unfit = Omit<Refused, "line" | "id">

const decodeContent = Schema.decodeUnknownResult(Proposal.Content.Content)
const issues = SchemaIssue.makeFormatterStandardSchemaV1()

const contentOf = (title: string, category: string, text: string): Result.Result<{ readonly content: Proposal.Content.Content; readonly found: Found }, Unfit> => {
  const { found, ...parts } = partsOf(text)
  return Result.mapBoth(decodeContent({ title: title.replace(/\s+/gu, ""), category, ...parts }), {
    onSuccess: (content) => ({ content, found }),
    onFailure: ({ issue }): Unfit => {
      const { message = "unfit", path = [] } = issues(issue).issues[0] ?? {}
      return { field: path[0] === "title" ? "title" : "text", problem: `${path.map(String).join(".")}: ${message.replace(/\s*\n\s*/gu, " ")}`, wayOut: "a title has 4 to 120 characters, a part 20,000 at most" }
    }
  })
}

const categoryOf = ({ categories }: Committee.Policy.Policy, name: string | undefined): { readonly id: string; readonly repairs: ReadonlyArray<Repair> } => {
  const known = categories.find((category) => category.name.zh === name)
  const other = categories.find((category) => category.id === otherCategory.id) ?? categories[categories.length - 1]
  return known === undefined ? { id: other?.id ?? categories[0].id, repairs: ["category"] } : { id: known.id, repairs: [] }
}

const sessionFor = (row: Row, { given, survey }: Ground): { readonly id: Committee.SessionId; readonly repairs: ReadonlyArray<Repair> } | undefined => {
  const written = Option.flatMap(Option.flatMap(Option.fromUndefinedOr(said(row.session)), readSession), idOf)
  if (Option.isSome(written)) return { id: written.value, repairs: [] }
  const year = yearOf(row)
  const told = year === undefined ? undefined : sessionIn(survey, year, given)
  const id = told === undefined ? Option.none() : idOf(told)
  return Option.isNone(id) ? undefined : { id: id.value, repairs: ["session"] }
}

/** The time a row says, where it counts for the row's own session; else the opening of that session's window. */
const timeFor = (row: Row, session: Committee.Session, committee: Committee.Committee): { readonly at: DateTime.Utc; readonly repairs: ReadonlyArray<Repair> } => {
  const written = Option.flatMap(Option.fromUndefinedOr(said(row.publishedAt)), submittedAt)
  const fits = Option.filter(written, (at) => Option.exists(Result.getSuccess(Committee.sessionOf(committee, at)), (received) => received.session === session.id))
  return Option.match(fits, { onSome: (at) => ({ at, repairs: [] }), onNone: () => ({ at: session.windowOpens, repairs: ["submittedAt"] }) })
}

const when = (condition: boolean, repair: Repair): ReadonlyArray<Repair> => condition ? [repair] : []

/** Takes a row as a submitted proposal, by the verbs; refuses one of another committee, and one the verbs refuse, with the field and the way out. */
export const takeRow = (row: Row, ground: Ground): Result.Result<Taken, Unfit> => {
  const { committee, name } = ground
  const own = said(row.committee)
  if (!isProposal(row)) return Result.fail({ field: "docKind", problem: `${said(row.docKind) ?? ""}, not a proposal`, wayOut: "leave it out, or correct docKind to 提案原文" })
  if (own !== name) return Result.fail({ field: "committee", problem: `${own ?? "not said"}, not ${name}`, wayOut: own === undefined ? "name the committee" : `import it apart: --of ${own} --committee ID` })
  const title = said(row.title), text = said(row.text)
  if (title === undefined) return Result.fail({ field: "title", problem: "missing", wayOut: "give the title" })
  if (text === undefined) return Result.fail({ field: "text", problem: "missing", wayOut: "give the text" })
  const session = sessionFor(row, ground)
  const called = committee.sessions.find((other) => other.id === session?.id)
  if (session === undefined || called === undefined) return Result.fail({ field: "session", problem: session === undefined ? "not printed, and no other row tells it" : `${session.id} is not called`, wayOut: "give the year of the row, or say the session: --session 2022=12-5" })
  const put = proposerOf(row)
  if (Result.isFailure(put)) return Result.fail(put.failure)
  const clean = withoutPageNumbers(text)
  const category = categoryOf(committee.policy, said(row.category))
  const read = contentOf(title, category.id, clean)
  if (Result.isFailure(read)) return Result.fail(read.failure)
  const { content, found } = read.success
  const { at, repairs: timed } = timeFor(row, called, committee)
  const id = Proposal.Id.make(idFor("proposal", row.id))
  const decided = Result.flatMap(Proposal.draft(id, put.success.proposer, content, committee.policy, at), (drafted) =>
    Result.flatMap(Proposal.at(HashMap.getUnsafe(Proposal.evolve(Proposal.empty, drafted), id), "Drafted"), (draft) =>
      Result.map(Proposal.submit(draft, committee, at), (submitted) => [drafted, submitted] as const)))
  if (Result.isFailure(decided)) return Result.fail({ field: "text", problem: decided.failure._tag, wayOut: "correct the row so that the rules of the house take it" })
  const events = decided.success
  const printed = said(typeof row.number === "number" ? String(row.number) : row.number)
  const number = whole(row.number)
  return Result.succeed({
    id, content, at, session: session.id, number, found, events,
    proposal: HashMap.getUnsafe(events.reduce(Proposal.evolve, Proposal.empty), id),
    repairs: [
      ...when(clean !== text.replace(/\r\n?/gu, "\n"), "pageNumbers"),
      ...when(closeLines(clean) !== clean.split("\n").map((line) => line.trim()).filter((line) => line !== "").join("\n"), "lineBreaks"),
      ...when(found === "whole", "wholeText"),
      ...when(found !== "whole" && content.situation.length >= clean.replace(/\s/gu, "").length, "situation"),
      ...when(row.textTruncated === true, "textCut"),
      ...when(!isFit(row.id), "id"),
      ...when(typeof row.year === "string", "year"),
      ...session.repairs, ...timed, ...category.repairs, ...put.success.repairs,
      ...when(printed !== undefined && printed !== String(number), "number")
    ]
  })
}
