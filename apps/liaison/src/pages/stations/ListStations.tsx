import { type StationsApi, Zone } from "@jianyan/contract"
import { Bar, Beside, Button, ButtonLink, Chips, DataTable, Empty, formatNumber, language, Menu, PageHead, SearchField, Section } from "@jianyan/ui"
import { Station } from "@jianyan/domain"
import { answered, said } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createMemo, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { address } from "../../parts/addresses.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { shell } from "../../words/shell.ts"
import { stations } from "../../words/stations.ts"
import { trade } from "../../words/trade.ts"
import { ByDistrict } from "./ByDistrict.tsx"
import { columns } from "./columns.tsx"
import { change, type Filters, read } from "./filters.ts"
import "./stations.css"

/** The stations and studios, narrowed by the address; a convenor's own come first. */
export default function ListStations() {
  const visitor = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const filters = createMemo(() => read(location.search))
  const narrow = (changes: Partial<Record<keyof Filters, string>>) =>
    navigate(address.stations(change(filters(), changes)), { resolve: false, scroll: false, replace: changes.q !== undefined })
  const list = useQuery(() => ({ queryKey: [visitor.at, "stations", filters()], queryFn: () => visitor.house.stations.list(filters()), placeholderData: keepPreviousData }))
  const everywhere = createMemo(() => {
    const { district: _, ...rest } = filters()
    return rest
  })
  const picture = useQuery(() => ({ queryKey: [visitor.at, "stations", everywhere()], queryFn: () => visitor.house.stations.list(everywhere()), placeholderData: keepPreviousData }))
  const narrowed = () => Object.keys(filters()).length > 0
  const sum = (rows: ReadonlyArray<StationsApi.Row>) =>
    stations("sum", formatNumber(rows.length), formatNumber(rows.reduce((all, row) => all + row.activities, 0)), formatNumber(rows.reduce((all, row) => all + row.peopleMet, 0)))
  const districts = () => Object.keys(answered(picture)?.districts ?? {}).sort((one, other) => one.localeCompare(other, "zh-CN"))
  useTitle(() => stations("title"))
  return (
    <>
      <PageHead
        title={stations("title")}
        crumbs={[{ label: shell("liaison") }, { label: shell("stations") }]}
        aside={<Show when={answered(list)}>{(data) => <>{sum(data().rows)}</>}</Show>}
        actions={<Show when={visitor.holds("liaisonStaff", "office")}><ButtonLink href={address.recordForBody}>{stations("recordForBody")}</ButtonLink></Show>}
      />
      <Show when={visitor.member}><Mine /></Show>
      <Bar>
        <SearchField label={stations("search")} value={filters().q ?? ""} onSearch={(words) => narrow({ q: words.trim() })} />
        <Menu
          name={`${stations("district")}: ${filters().district ?? stations("everyDistrict")}`}
          trigger={filters().district ?? stations("everyDistrict")}
          items={[
            { label: stations("everyDistrict"), onSelect: () => narrow({ district: "" }) },
            ...districts().map((district) => ({ label: district, hint: formatNumber(answered(picture)?.districts[district] ?? 0), onSelect: () => narrow({ district }) }))
          ]}
        />
        <Chips
          label={stations("kinds")} single
          chips={Station.Kind.literals.filter((kind) => (answered(list)?.kinds[kind] ?? 0) > 0 || filters().kind === kind).map((kind) => ({ value: kind, label: trade(`station.${kind}`), count: answered(list)?.kinds[kind] ?? 0 }))}
          chosen={filters().kind === undefined ? [] : [filters().kind ?? ""]}
          onChange={([kind]) => narrow({ kind: kind ?? "" })}
        />
        <Show when={narrowed()}><Button tone="quiet" size="small" onClick={() => narrow({ q: "", kind: "", district: "" })}>{stations("clear")}</Button></Show>
      </Bar>
      <Asked query={list} shape="table">
        {(answer) => (
          <Beside aside={<Show when={districts().length > 1 && answered(picture)}>{(data) => <ByDistrict rows={data().rows} filters={filters()} />}</Show>}>
            <Show when={language()} keyed>
              <DataTable
                caption={stations("caption")} hideCaption
                columns={columns(() => answer().names, visitor.body)}
                rows={answer().rows}
                rowId={(row) => row.id}
                rowHref={(row) => Zone.liaison.station(row.id)}
                busy={list.isPlaceholderData}
                empty={<Empty title={narrowed() ? stations("empty.filtered") : stations("empty.title")}>{narrowed() ? stations("empty.filteredText") : stations("empty.text")}</Empty>}
              />
            </Show>
          </Beside>
        )}
      </Asked>
    </>
  )
}

const Mine = () => {
  const visitor = useVisitor()
  const all = useQuery(() => ({ queryKey: [visitor.at, "stations", {}], queryFn: () => visitor.house.stations.list({}) }))
  const mine = () => answered(all)?.rows.filter((row) => !row.closed && row.convenors.some((id) => id === visitor.member)) ?? []
  return (
    <Show when={mine().length > 0}>
      <Section title={stations("mine")}>
        <ul class="stations-mine">
          <For each={mine()}>
            {(row) => (
              <li>
                <div>
                  <a href={Zone.liaison.station(row.id)}>{said(row.name)}</a>
                  <small>{trade("times", formatNumber(row.activities))} · {trade("people", formatNumber(row.peopleMet))}</small>
                </div>
                <ButtonLink tone="main" href={address.record(row.id)}>{stations("record")}</ButtonLink>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  )
}
