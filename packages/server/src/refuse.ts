import { Problem } from "@jianyan/contract"
import { Schema } from "effect"

const encode = Schema.encodeUnknownSync(Problem.Problem)

/** Answers with an encoded refusal as an RFC 9457 problem. */
export const problem = (status: number, encoded: { readonly _tag: string }): Response =>
  new Response(JSON.stringify(Problem.toProblem(status, encoded)), { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } })

/** Answers with one of the problems that may come from everywhere. */
export const refuse = (status: number, refusal: Problem.Problem): Response => problem(status, encode(refusal) as { readonly _tag: string })
