import { Schema } from "effect"
import * as Body from "../body/Body.ts"
import { Day } from "../committee/Day.ts"
import * as Member from "../member/Member.ts"

/** The seal of a body (公章) under a proposal: on which day it was affixed, the head who answers for it, and the sealed page among the attachments, by its SHA-256, where it was scanned. */
export const Seal = Schema.Struct({ body: Body.Id, on: Day, by: Member.Id, page: Schema.optionalKey(Schema.String) })
export type Seal = typeof Seal.Type
