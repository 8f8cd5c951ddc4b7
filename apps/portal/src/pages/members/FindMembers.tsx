import { type CommitteeApi, Zone } from "@jianyan/contract"
import { type Body, Day, Member } from "@jianyan/domain"
import { Bar, Bars, Button, Chips, DataTable, Disclosure, Empty, formatNumber, PageHead, SearchField, Select, type Column } from "@jianyan/ui"
import { Asked, said } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { createMemo, For, Show } from "solid-js"
import { bodyNames, memberName } from "../../parts/register.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"
import { countBy, type Kind, narrow, type Narrowing } from "./narrow.ts"
import "./members.css"

/** The register of members, found by name and narrowed by sector, special committee, group and Standing Committee; what is chosen stands in the address. */
export const FindMembers = () => {
  const visitor = useVisitor()
  useTitle(() => t("members.title"))
  const register = useQuery(() => ({
    queryKey: [visitor.at, "register"],
    queryFn: async ({ signal }) => {
      const { committee } = visitor.house
      const [members, bodies] = await Promise.all([committee.members({}, { signal }), committee.bodies({}, { signal })])
      // Those of levels above are none of this committee's, and stand on a page of their own.
      return { members: members.filter(({ level }) => level === undefined), bodies }
    }
  }))
  return (
    <>
      <PageHead title={t("members.title")} />
      <Asked query={register} shape="table" lines={10}>
        {(found) => (
          <Show when={found().members.length > 0} fallback={<Empty title={t("members.empty")}>{t("members.emptyWhy")}</Empty>}>
            <Register members={found().members} bodies={found().bodies} />
          </Show>
        )}
      </Asked>
    </>
  )
}

const kinds = ["sector", "specialCommittee", "group"] as const satisfies ReadonlyArray<Kind>

const any = "*"

const Register = (props: { readonly members: ReadonlyArray<CommitteeApi.Seated>; readonly bodies: ReadonlyArray<Body.Body> }) => {
  const [search, setSearch] = useSearchParams<Record<keyof Narrowing, string>>()
  const on = Day.of(DateTime.nowUnsafe())
  const given = (): Narrowing => ({ q: search.q, sector: search.sector, specialCommittee: search.specialCommittee, group: search.group, standing: search.standing })
  const rows = createMemo(() => narrow(props.members, given(), on))
  const sitting = createMemo(() => narrow(props.members, {}, on).length)
  const nameOf = createMemo(() => bodyNames(props.bodies))
  const choices = (kind: Kind) => {
    const counts = countBy(kind, props.members, given(), on)
    const all = props.bodies.filter((body) => body.kind === kind && (counts.has(body.id) || search[kind] === body.id))
    return [
      { value: any, label: t("members.any") },
      ...all.map((body) => ({ value: body.id as string, label: t("members.choice", said(body.name), formatNumber(counts.get(body.id) ?? 0)) }))
    ]
  }
  const standing = () => narrow(props.members, { ...given(), standing: "yes" }, on).length
  const columns: ReadonlyArray<Column<CommitteeApi.Seated>> = [
    { id: "name", head: t("members.name"), cell: memberName, sort: memberName, lead: true, width: "9rem" },
    { id: "sector", head: t("members.sector"), cell: (row) => nameOf()(row.sector), sort: (row) => nameOf()(row.sector) },
    { id: "specialCommittee", head: t("members.specialCommittee"), cell: (row) => row.specialCommittee && nameOf()(row.specialCommittee), sort: (row) => row.specialCommittee && nameOf()(row.specialCommittee) },
    { id: "group", head: t("members.group"), cell: (row) => row.group && nameOf()(row.group), sort: (row) => row.group && nameOf()(row.group) },
    { id: "positions", head: t("members.positions"), cell: (row) => Member.positionsOn(row, on).map((position) => t(`position.${position}`)).join(t("sep")) }
  ]
  return (
    <>
      <div class="members-filters">
        <Bar>
          <SearchField label={t("members.search")} value={search.q ?? ""} onSearch={(q) => setSearch({ q })} />
          <Chips
            label={t("members.filters")} single
            chips={[{ value: "yes", label: t("members.standing"), count: standing() }]}
            chosen={search.standing === "yes" ? ["yes"] : []}
            onChange={([chosen]) => setSearch({ standing: chosen })}
          />
        </Bar>
        <div class="members-selects">
          <For each={kinds}>
            {(kind) => (
              <Select name={kind} label={t(`members.${kind}`)} choices={choices(kind)} value={search[kind] ?? any} onChange={(value) => setSearch({ [kind]: value === any ? undefined : value })} />
            )}
          </For>
        </div>
      </div>
      <div class="members-table">
        <DataTable
          caption={t("members.caption", formatNumber(rows().length), formatNumber(sitting()))}
          columns={columns} rows={rows()} rowId={(row) => row.id} rowHref={(row) => Zone.portal.member(row.id)}
          empty={<Empty title={t("members.none")} action={<Button onClick={() => setSearch({ q: undefined, sector: undefined, specialCommittee: undefined, group: undefined, standing: undefined })}>{t("members.clear")}</Button>}>{t("members.noneWhy")}</Empty>}
        />
      </div>
      <Disclosure title={t("members.bySector")}>
        <BySector members={props.members} bodies={props.bodies} on={on} />
      </Disclosure>
    </>
  )
}

const BySector = (props: { readonly members: ReadonlyArray<CommitteeApi.Seated>; readonly bodies: ReadonlyArray<Body.Body>; readonly on: Day.Day }) => {
  const counts = createMemo(() => countBy("sector", props.members, {}, props.on))
  const bars = createMemo(() =>
    props.bodies
      .flatMap((body) => {
        const value = counts().get(body.id)
        return value === undefined ? [] : [{ label: said(body.name), value, href: `${Zone.portal.members}?${new URLSearchParams({ sector: body.id })}` }]
      })
      .sort((one, other) => other.value - one.value)
  )
  return (
    <Bars
      title={t("members.bySector")} description={t("members.bySectorSay")} head={[t("members.sector"), t("members.people")]}
      bars={bars()}
    />
  )
}
