import type { Committee } from "@jianyan/domain"
import { useQueries } from "@tanstack/solid-query"
import { house } from "../house.ts"
import { named } from "./named.ts"

/** Finds the names of committees the visitor has seats in; one that does not answer is said by its id. */
export const useCommitteeNames = (ids: () => ReadonlyArray<Committee.Id>): ((id: Committee.Id) => string) => {
  const committees = useQueries(() => ({
    queries: ids().map((id) => ({ queryKey: [id, "committee"], queryFn: ({ signal }: { readonly signal: AbortSignal }) => house(id).committee.committee({}, { signal }) }))
  }))
  return (id) => {
    const found = committees[ids().indexOf(id)]
    return found?.isSuccess === true ? named(found.data.name) : id
  }
}
