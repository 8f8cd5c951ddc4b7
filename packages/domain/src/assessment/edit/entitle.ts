import type { Result } from "effect"
import { fit, type Unreadable } from "../read.ts"
import type { Rulebook } from "../Rulebook.ts"

/** The head of an edition: what it is called, and the days it is in force. */
export type Head = Pick<Rulebook, "edition" | "title" | "inForce">

/** Gives an edition its name, its title and the days it is in force. */
export const entitle = (rulebook: Rulebook, head: Partial<Head>): Result.Result<Rulebook, Unreadable> => fit({ ...rulebook, ...head })
