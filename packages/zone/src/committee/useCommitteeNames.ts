import { connect } from "@jianyan/client"
import { CommitteeApi } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { useQueries } from "@tanstack/solid-query"
import { said } from "../name/said.ts"

/** Finds the names of committees the visitor has seats in; one that does not answer is said by its id. */
export const useCommitteeNames = (ids: () => ReadonlyArray<Committee.Id>): ((id: Committee.Id) => string) => {
  const committees = useQueries(() => ({
    queries: ids().map((id) => ({ queryKey: [id, "committee"], queryFn: () => connect(CommitteeApi, { base: location.origin, committee: id }).committee(), staleTime: 600_000 }))
  }))
  return (id) => {
    const found = committees[ids().indexOf(id)]
    return found?.isSuccess === true ? said(found.data.name) : id
  }
}
