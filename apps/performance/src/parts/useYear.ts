import { Day } from "@jianyan/domain"
import { useSearchParams } from "@solidjs/router"
import { type Accessor, createMemo } from "solid-js"
import { today } from "./today.ts"

/** The year that is shown, the years there are to choose from, and the way to another. */
export interface ShownYear {
  /** The year asked for in the address; none for the one that runs. */
  readonly asked: Accessor<number | undefined>
  readonly shown: Accessor<number>
  readonly choose: (year: number) => void
}

/** Reads the year from the address, where "2025" counts and anything else is the year that runs. */
export const useYear = (): ShownYear => {
  const [search, setSearch] = useSearchParams<{ year?: string }>()
  const running = Day.year(today())
  const asked = createMemo(() => {
    const year = /^20\d\d$/u.test(search.year ?? "") ? Number(search.year) : undefined
    return year === running ? undefined : year
  })
  return { asked, shown: () => asked() ?? running, choose: (year) => setSearch({ year: year === running ? undefined : year }) }
}
