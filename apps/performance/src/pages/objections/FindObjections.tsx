import { ObjectionsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Bar, ButtonLink, Chips, type Column, DataTable, Empty, formatDate, PageHead, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { objections as t } from "../../words/objections.ts"
import { sayAbout, sayState } from "../../words/sayObjection.ts"
import { shell } from "../../words/shell.ts"

type Row = ObjectionsApi.Row
type Found = Awaited<ReturnType<ReturnType<typeof useVisitor>["house"]["objections"]["list"]>>
type Show = typeof ObjectionsApi.shows[number]

/** Lists objections, the earliest first: a member's own, and for those who evaluate what waits to be decided or corrected. */
export default function FindObjections() {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ show?: string }>()
  const usual = (): Show => visitor.overlooks() ? "open" : "all"
  const shown = (): Show => ObjectionsApi.shows.find((show) => show === search.show) ?? usual()
  const found = useQuery(() => ({ queryKey: [visitor.at, "objections", shown()], queryFn: ({ signal }) => visitor.house.objections.list({ show: shown() }, { signal }) }))
  const title = () => t(visitor.overlooks() ? "queue" : "own")
  useTitle(title)
  return (
    <>
      <PageHead
        title={title()} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]} meta={<span>{t("law")}</span>}
        actions={visitor.member === undefined ? undefined : <ButtonLink tone="main" href={Zone.performance.object()}>{t("lodge")}</ButtonLink>}
      />
      <Asked query={found} shape="table">
        {(found) => <List found={found()} shown={shown()} onShow={(show) => setSearch({ show: show === usual() ? undefined : show }, { replace: true })} />}
      </Asked>
    </>
  )
}

const List = (props: { readonly found: Found; readonly shown: Show; readonly onShow: (show: Show) => void }) => {
  const visitor = useVisitor()
  const chips = () => ObjectionsApi.shows.map((show) => ({ value: show, label: t(`show.${show}`), count: props.found.counts[show] }))
  const columns = createMemo((): ReadonlyArray<Column<Row>> => [
    { id: "about", head: t("about"), lead: true, cell: ({ label, objection, titles }) => sayAbout(objection, titles, label) },
    ...(visitor.overlooks() ? [{ id: "who", head: t("who"), cell: ({ objection }: Row) => nameIn(props.found.names, objection.member), width: "12%" }] : []),
    { id: "year", head: t("year"), cell: ({ objection }) => t("yearOf", objection.year), width: "12%" },
    { id: "on", head: t("on"), cell: ({ objection }) => formatDate(Day.of(objection.lodgedAt)), width: "16%" },
    { id: "stands", head: t("stands"), cell: (row) => <StageBadge {...sayState(row.objection)} />, width: "18%" }
  ])
  return (
    <>
      <Bar><Chips label={t("filter")} single chips={chips()} chosen={[props.shown]} onChange={([show]) => props.onShow(ObjectionsApi.shows.find((one) => one === show) ?? "all")} /></Bar>
      <DataTable
        caption={t("caption")} hideCaption columns={columns()} rows={props.found.rows} rowId={({ objection }) => objection.id} rowHref={({ objection }) => Zone.performance.objection(objection.id)}
        empty={<Empty title={t("none")}>{t(visitor.overlooks() ? "noneOpen" : "noneMine")}</Empty>}
      />
    </>
  )
}
