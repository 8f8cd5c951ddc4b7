import { Zone } from "@jianyan/contract"
import { Station, Statistics } from "@jianyan/domain"
import { ButtonLink, formatDate, Notice } from "@jianyan/ui"
import { answered, said as calledIn } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import type { Naming } from "../../parts/Naming.ts"
import { before } from "../../words/before.ts"
import { statistics } from "../../words/statistics.ts"
import { unitKinds } from "../../words/unitKinds.ts"
import { views } from "../../words/views.ts"
import { about, boxed } from "../statistics/printed.ts"
import { change, type Filters } from "./query.ts"

const narrowing = ["figure", "went", "dueOn", "ledBy", "proposer", "channel", "body", "unitKind", "station", "theme", "part"] as const

const figured = (figure: string, naming: Naming): string => {
  const [name = "", side = ""] = figure.split("."), rate = Statistics.rateIds.find((each) => each === name)
  return rate === undefined ? figure : `${statistics(`rate.${rate}`)} ${views(`side.${side as "of"}`)} — ${about(rate, naming)}`
}

/** Says by which figure, box, day, leader, proposer or origin a list is narrowed, and leads back to all of it. */
export const Only = (props: { readonly filters: Filters }) => {
  const { at, house, naming } = useVisitor()
  const station = useQuery(() => {
    const id = Station.Id.make(props.filters["station"] ?? "none")
    return { queryKey: [at, "station", id], enabled: props.filters["station"] !== undefined, queryFn: () => house.stations.read({ id }) }
  })
  const themes = useQuery(() => ({ queryKey: [at, "themes", "all"], enabled: props.filters["theme"] !== undefined, queryFn: () => house.themes.list({}) }))
  const stationName = () => {
    const found = answered(station)?.station
    return found === undefined ? before("station") : calledIn(found.name)
  }
  const themeTitle = (id: string) => {
    const found = answered(themes)?.themes.find(({ theme }) => theme.id === id)
    return found === undefined ? before("theme") : before("themeTitle", found.theme.title)
  }
  const said = () => {
    const { body, channel, dueOn, figure, ledBy, part, proposer, theme, unit, went } = props.filters
    return [
      ...(figure === undefined ? [] : [figured(figure, naming)]),
      ...(went === undefined ? [] : [went.split(",").map((box) => boxed(box, naming)).join(" → ")]),
      ...(dueOn === undefined ? [] : [views("dueOn", formatDate(dueOn))]),
      ...(ledBy === undefined ? [] : [views("ledBy")]),
      ...(proposer === undefined ? [] : [views(`kinds.${proposer as Statistics.ProposerKind}`)]),
      ...(channel === undefined ? [] : [views(`channels.${channel as Statistics.Channel}`)]),
      ...(body === undefined ? [] : [naming.body(body)]),
      ...(props.filters["unitKind"] === undefined ? [] : [unitKinds(`kind.${props.filters["unitKind"] as Statistics.UnitKind}`)]),
      ...(props.filters["station"] === undefined ? [] : [stationName()]),
      ...(theme === undefined ? [] : [themeTitle(theme)]),
      ...(part === undefined ? [] : [part === "first" ? views("mine") : views("joined")]),
      ...(unit === undefined ? [] : [naming.unit(unit)])
    ]
  }
  const all = () => Zone.proposals.list({ whose: "all", ...change(props.filters, Object.fromEntries([...narrowing, "unit", "member", "session"].map((name) => [name, undefined]))) })
  return (
    <Show when={narrowing.some((name) => name !== "part" && props.filters[name] !== undefined)}>
      <Notice tone="plain" actions={<ButtonLink size="small" href={all()}>{views("all")}</ButtonLink>}>{views("only", said().join(" · "))}</Notice>
    </Show>
  )
}
