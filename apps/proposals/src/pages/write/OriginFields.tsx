import type { Proposal } from "@jianyan/domain"
import { Button, Notice, Picker } from "@jianyan/ui"
import { answered, said } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { before } from "../../words/before.ts"

type Origin = Proposal.Origin.Origin

/** What a proposal comes of: the reference topic it was begun from, and the station where it was heard; nothing is asked where the committee has no stations. */
export const OriginFields = (props: { readonly origin: Origin; readonly onChange: (origin: Origin) => void }) => {
  const { at, house, naming } = useVisitor()
  const stations = useQuery(() => ({ queryKey: [at, "stations"], queryFn: () => house.stations.list({}), staleTime: 60_000 }))
  const themes = useQuery(() => ({ queryKey: [at, "themes", "all"], queryFn: () => house.themes.list({}), staleTime: 60_000, enabled: props.origin.theme !== undefined }))
  const theme = () => answered(themes)?.themes.find(({ theme }) => theme.id === props.origin.theme)?.theme
  const choices = () => (answered(stations)?.rows ?? []).filter(({ closed, id }) => !closed || id === props.origin.station)
  const without = (key: keyof Origin): Origin => Object.fromEntries(Object.entries(props.origin).filter(([name]) => name !== key))
  return (
    <>
      <Show when={theme()}>
        {(theme) => <Notice tone="plain" actions={<Button size="small" tone="quiet" onClick={() => props.onChange(without("theme"))}>{before("themeDrop")}</Button>}>{before("themeOf", naming.session(theme().session), theme().title)}</Notice>}
      </Show>
      <Show when={choices().length > 0}>
        <Picker
          name="station" label={before("station")} hint={before("stationHint")} optional most={1} value={props.origin.station === undefined ? [] : [props.origin.station]}
          onChange={([station]) => props.onChange(station === undefined ? without("station") : { ...props.origin, station })}
          choices={choices().map(({ district, id, name }) => ({ value: id, label: said(name), ...(district !== undefined && { hint: district }) }))}
        />
      </Show>
    </>
  )
}
