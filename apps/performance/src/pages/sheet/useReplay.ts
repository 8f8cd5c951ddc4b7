import { Day } from "@jianyan/domain"
import { useSearchParams } from "@solidjs/router"
import { Schema } from "effect"
import { today } from "../../parts/today.ts"

const isDay = Schema.is(Day.Day)

/** What a sheet is replayed for: what had happened by a day, what was recorded by a day, and an adopted edition by its name. */
export interface Replayed {
  readonly asOf?: Day.Day
  readonly known?: Day.Day
  readonly edition?: string
}

/** Reads from the address what a sheet is replayed for, and puts it there; days that are none, or still to come, are left out. */
export const useReplay = () => {
  const [search, setSearch] = useSearchParams<{ asOf?: string; known?: string; edition?: string }>()
  const past = (day: string | undefined): Day.Day | undefined => isDay(day) && day <= today() ? day : undefined
  const asked = (): Replayed => {
    const [asOf, known] = [past(search.asOf), past(search.known)]
    return { ...(asOf === undefined ? {} : { asOf }), ...(known === undefined ? {} : { known }), ...(search.edition === undefined || search.edition === "" ? {} : { edition: search.edition }) }
  }
  return {
    asked,
    replays: () => Object.keys(asked()).length > 0,
    /** The day on which the sheet is read. */
    on: (): Day.Day => asked().asOf ?? asked().known ?? today(),
    choose: (name: keyof Replayed, value: string) => setSearch({ [name]: value === "" ? undefined : value }, { replace: true })
  }
}

export type Replay = ReturnType<typeof useReplay>
