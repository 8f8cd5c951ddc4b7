import { type Names, type StationsApi, Zone } from "@jianyan/contract"
import { type Column, Figure, formatDate, formatNumber, StageBadge } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { type Accessor, Show } from "solid-js"
import { stations } from "../../words/stations.ts"
import { trade } from "../../words/trade.ts"

/** The columns of the list of stations, for the names the list came with. */
export const columns = (names: Accessor<Names>, body: (id: string) => string): ReadonlyArray<Column<StationsApi.Row>> => [
  {
    id: "name", head: stations("head.name"), lead: true, sort: (row) => said(row.name),
    cell: (row) => <>{said(row.name)} <Show when={row.closed}><StageBadge tone="plain" word={trade("closed")} /></Show><small>{trade(`station.${row.kind}`)}</small></>
  },
  { id: "district", head: stations("head.district"), width: "6rem", sort: (row) => row.district, cell: (row) => row.district ?? (row.sector === undefined ? "—" : body(row.sector)) },
  { id: "convenors", head: stations("head.convenors"), width: "7rem", cell: (row) => row.convenors.length === 0 ? "—" : <span class="stations-names">{trade("list", row.convenors.map((id) => nameIn(names(), id)))}</span> },
  {
    id: "activities", head: stations("head.activities"), numeric: true, width: "5rem",
    cell: (row) => row.activities === 0 ? "0" : <Figure value={row.activities} href={`${Zone.liaison.station(row.id)}#activities`} label={stations("head.activities")} />
  },
  { id: "people", head: stations("head.people"), numeric: true, width: "5.5rem", cell: (row) => formatNumber(row.peopleMet) },
  {
    id: "last", head: stations("head.last"), width: "6.5rem", sort: (row) => row.last,
    cell: (row) => <Show when={row.last} fallback="—">{(last) => <time datetime={last()}>{formatDate(last(), "short")}</time>}</Show>
  }
]
