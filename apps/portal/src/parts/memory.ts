import { Unreachable } from "@jianyan/client"
import { Problem } from "@jianyan/contract"
import { QueryCache, QueryClient } from "@tanstack/solid-query"

/** Under which the answer to "who is signed in" is remembered. */
export const me = ["me"] as const

/** Remembers what was asked for half a minute; forgets who is signed in as soon as any answer says that nobody is. */
export const memory = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (refusal) => {
        if (refusal instanceof Problem.SignedOut) client.setQueryData(me, null)
      }
    }),
    defaultOptions: { queries: { staleTime: 30_000, retryDelay: 300, retry: (tries, refusal) => tries < 1 && refusal instanceof Unreachable } }
  })
  return client
}
