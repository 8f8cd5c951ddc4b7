import type { Unreachable } from "@jianyan/client"
import type { Problem } from "@jianyan/contract"

/** What any question may be refused with, whatever it asks. */
export type OfHouse = Problem.Problem | Unreachable

/** Tells whether something thrown is a refusal rather than a fault of this program; a zone names the refusals it may be answered with. */
export const isRefusal = <Refusal extends { readonly _tag: string } = OfHouse>(thrown: unknown): thrown is Refusal & Error =>
  thrown instanceof Error && "_tag" in thrown && typeof thrown._tag === "string" && thrown._tag.includes(".")
