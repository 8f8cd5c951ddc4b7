import type { Proposal } from "@jianyan/domain"
import { Button, Notice, Picker, TextArea } from "@jianyan/ui"
import { answered, said as called } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { before } from "../../words/before.ts"

type Origin = Proposal.Origin.Origin

interface OriginProps { readonly origin: Origin; readonly onChange: (origin: Origin) => void }

const without = (self: Origin, key: keyof Origin): Origin => Object.fromEntries(Object.entries(self).filter(([name]) => name !== key))

/** Says from which reference topic a proposal was begun, which can be dropped, also where there is no such topic; nothing where it was begun from none. */
export const TakenUp = (props: OriginProps) => {
  const { at, house, naming } = useVisitor()
  const themes = useQuery(() => ({ queryKey: [at, "themes", "all"], queryFn: () => house.themes.list({}), staleTime: 60_000, enabled: props.origin.theme !== undefined }))
  const said = () => {
    const known = answered(themes), found = known?.themes.find(({ theme }) => theme.id === props.origin.theme)?.theme
    if (known === undefined || props.origin.theme === undefined) return undefined
    return found === undefined ? before("themeGone") : before("themeOf", naming.session(found.session), found.title)
  }
  return (
    <Show when={said()}>
      {(said) => <Notice tone="plain" actions={<Button size="small" tone="quiet" onClick={() => props.onChange(without(props.origin, "theme"))}>{before("themeDrop")}</Button>}>{said()}</Notice>}
    </Show>
  )
}

/** Asks at which station a proposal was heard; nothing where the committee has no stations. */
export const StationField = (props: OriginProps) => {
  const { at, house } = useVisitor()
  const stations = useQuery(() => ({ queryKey: [at, "stations"], queryFn: () => house.stations.list({}), staleTime: 60_000 }))
  const choices = () => (answered(stations)?.rows ?? []).filter(({ closed, id }) => !closed || id === props.origin.station)
  return (
    <Show when={choices().length > 0}>
      <Picker
        name="station" label={before("station")} hint={before("stationHint")} optional most={1} value={props.origin.station === undefined ? [] : [props.origin.station]}
        onChange={([station]) => props.onChange(station === undefined ? without(props.origin, "station") : { ...props.origin, station })}
        choices={choices().map(({ district, id, name }) => ({ value: id, label: called(name), ...(district !== undefined && { hint: district }) }))}
      />
    </Show>
  )
}

/** Asks how the matter was looked into, where the rules of the committee ask for it or require it. */
export const ResearchField = (props: { readonly research: string; readonly onChange: (research: string) => void; readonly refusal: string | undefined }) => {
  const { naming } = useVisitor()
  const rule = () => naming.committee.policy.drafting?.research
  return (
    <Show when={rule() !== undefined || props.research !== ""}>
      <TextArea name="research" label={before("research")} hint={before("researchHint")} optional={rule() !== "required"} rows={2} most={300} value={props.research} onInput={props.onChange} refusal={props.refusal} />
    </Show>
  )
}
