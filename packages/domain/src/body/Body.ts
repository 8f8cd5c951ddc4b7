import { Schema } from "effect"
import { Name } from "../committee/Name.ts"

/** Identifies a body members belong to or act through. */
export const Id = Schema.String.check(Schema.isPattern(/^[A-Za-z0-9_-]{1,64}$/u)).pipe(Schema.brand("Body.Id"))
export type Id = typeof Id.Type

/** What a body is: sector 界别, special committee 专门委员会, member group 委员小组, several groups together 联组, democratic party 党派, people's organization 人民团体. */
export const Kind = Schema.Literals(["sector", "specialCommittee", "group", "jointGroup", "party", "organization"])
export type Kind = typeof Kind.Type

/** A sector, special committee, group, party or organization, from a day until a day. */
export const Body = Schema.Struct({ id: Id, kind: Kind, name: Name, dissolved: Schema.Boolean })
export type Body = typeof Body.Type

/** The committee has no such body. */
export class NotFound extends Schema.TaggedError<NotFound>()("Body.NotFound", { body: Id }) {}
