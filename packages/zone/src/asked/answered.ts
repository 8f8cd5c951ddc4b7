import type { UseQueryResult } from "@tanstack/solid-query"

/** Gives what the house answered, and nothing before it has; reading it earlier would hide the page around it. */
export const answered = <A>(query: UseQueryResult<A, unknown>): A | undefined => query.isPending ? undefined : query.data
