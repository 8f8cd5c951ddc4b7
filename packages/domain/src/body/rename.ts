import type { DateTime } from "effect"
import type { Name } from "../committee/Name.ts"
import type * as Body from "./Body.ts"
import type { Of } from "./BodyEvent.ts"

/** Gives a body another name; its id and its past stay. */
export const rename = (self: Body.Body, name: Name, at: DateTime.Utc): Of<"BodyRenamed"> => ({ _tag: "BodyRenamed", body: self.id, name, at })
