import type { DateTime } from "effect"
import type { Name } from "../committee/Name.ts"
import type * as Body from "./Body.ts"
import type { Of } from "./BodyEvent.ts"

/** Forms a body of the committee: a sector (界别), a special committee (专委会), a group; nothing speaks against it. */
export const form = (body: Body.Id, kind: Body.Kind, name: Name, at: DateTime.Utc): Of<"BodyFormed"> => ({ _tag: "BodyFormed", body, kind, name, at })
