import { Unreachable } from "@jianyan/client"
import { Problem } from "@jianyan/contract"
import { QueryCache, QueryClient } from "@tanstack/solid-query"
import { who } from "../session/who.ts"

/** How a zone remembers what it asked. */
export interface Remembering {
  /** Forgets who is signed in as soon as any answer says that nobody is; a zone with forms keeps what is typed instead. */
  readonly forgets?: boolean
  /** Asks also where the browser believes that there is no network. */
  readonly offline?: boolean
}

/** Remembers what was asked for ten seconds, and asks twice more when the house cannot be reached. */
export const memory = ({ forgets = false, offline = false }: Remembering = {}): QueryClient => {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (thrown) => {
        if (forgets && thrown instanceof Problem.SignedOut) client.setQueryData(who.queryKey, null)
      }
    }),
    defaultOptions: {
      queries: {
        staleTime: 10_000, retryDelay: 300, retry: (times, thrown) => times < 2 && thrown instanceof Unreachable,
        ...(offline ? { networkMode: "always" } : {})
      }
    }
  })
  return client
}
