import type { DossiersApi } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"

/** Lists the kinds some years have a record of, in the order of the trade. */
export const kindsOf = (works: ReadonlyArray<Pick<DossiersApi.Work, "mix">>): ReadonlyArray<Assessment.Fact.Kind> =>
  Assessment.portrayed.filter((kind) => works.some(({ mix }) => (mix[kind] ?? 0) > 0))
