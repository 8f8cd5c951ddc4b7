import { queryOptions } from "@tanstack/solid-query"
import { session } from "./session.ts"

/** Asks who is signed in, once a minute at most; null when nobody is. */
export const who = queryOptions({ queryKey: ["me"], queryFn: () => session.me(), staleTime: 60_000 })
