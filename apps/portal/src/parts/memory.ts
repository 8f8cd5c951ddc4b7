import { Unreachable } from "@jianyan/client"
import { Problem } from "@jianyan/contract"
import { QueryCache, QueryClient, queryOptions } from "@tanstack/solid-query"
import { session } from "../house.ts"

/** Asks who is signed in; null when nobody is. */
export const who = queryOptions({ queryKey: ["me"], queryFn: ({ signal }) => session.me({}, { signal }) })

/** Remembers what was asked for half a minute; forgets who is signed in as soon as any answer says that nobody is. */
export const memory = (): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (refusal) => {
        if (refusal instanceof Problem.SignedOut) client.setQueryData(who.queryKey, null)
      }
    }),
    defaultOptions: { queries: { staleTime: 30_000, retryDelay: 300, retry: (tries, refusal) => tries < 1 && refusal instanceof Unreachable } }
  })
  return client
}
