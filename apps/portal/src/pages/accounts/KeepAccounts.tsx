import { type AccountsApi, Zone } from "@jianyan/contract"
import { Access } from "@jianyan/domain"
import { Bar, Button, ButtonLink, Chips, DataTable, Empty, formatNumber, Menu, PageHead, SearchField, type Column } from "@jianyan/ui"
import { Asked, nameIn } from "@jianyan/zone"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Match, Show, Switch } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts as say } from "../../words/accounts.ts"
import { keeping } from "../../words/keeping.ts"
import { t } from "../../words/words.ts"
import { ChangeRoles } from "./ChangeRoles.tsx"
import { CloseAccount } from "./CloseAccount.tsx"
import { OpenAccount } from "./OpenAccount.tsx"
import { RenewPassword } from "./RenewPassword.tsx"
import { TellPassword, type Telling } from "./TellPassword.tsx"
import { useUnits } from "./useUnits.ts"
import "./accounts.css"

type Asking = { readonly act: "open" } | { readonly act: "change" | "renew" | "close"; readonly row: AccountsApi.Row }

/** Who has a way in to the committee and what they may do; the office opens accounts, changes roles and passwords, and closes. */
export const KeepAccounts = () => {
  const visitor = useVisitor()
  const keeps = () => visitor.holds("office")
  const [search, setSearch] = useSearchParams<{ readonly q?: string; readonly role?: string }>()
  const [asking, setAsking] = createSignal<Asking>()
  const [told, setTold] = createSignal<Telling>()
  useTitle(() => say("title"))
  const found = useQuery(() => ({ queryKey: [visitor.at, "accounts"], queryFn: ({ signal }) => visitor.house.accounts.list({}, { signal }) }))
  const shut = () => setAsking(undefined)
  const tell = (telling: Telling) => { shut(); setTold(telling) }
  return (
    <>
      <PageHead title={say("title")} meta={<span>{say("about")}</span>} actions={
          <>
            <Show when={keeps()}>
              <Button tone="main" onClick={() => setAsking({ act: "open" })}>{say("open")}</Button>
              <ButtonLink href={Zone.portal.accountsOfMembers}>{keeping("manyLead")}</ButtonLink>
            </Show>
            <ButtonLink href={Zone.portal.accountHistory()}>{keeping("history")}</ButtonLink>
          </>
        } />
      <Asked query={found} shape="table" lines={8}>
        {(found) => <Accounts accounts={found().accounts} names={found().names} q={search.q ?? ""} role={search.role} keeps={keeps()} onSearch={setSearch} onAsk={setAsking} />}
      </Asked>
      <Show when={asking()} keyed>
        {(asked) => (
          <Switch>
            <Match when={asked.act === "open"}><OpenAccount onClose={shut} onTold={tell} /></Match>
            <Match when={asked.act === "change" && asked.row} keyed>{(row) => <ChangeRoles row={row} onClose={shut} />}</Match>
            <Match when={asked.act === "renew" && asked.row} keyed>{(row) => <RenewPassword row={row} onClose={shut} onTold={tell} />}</Match>
            <Match when={asked.act === "close" && asked.row} keyed>{(row) => <CloseAccount row={row} onClose={shut} />}</Match>
          </Switch>
        )}
      </Show>
      <Show when={told()} keyed>{(telling) => <TellPassword telling={telling} onClose={() => setTold(undefined)} />}</Show>
    </>
  )
}

interface AccountsProps {
  readonly accounts: ReadonlyArray<AccountsApi.Row>
  readonly names: Readonly<Record<string, string>>
  readonly q: string
  readonly role: string | undefined
  readonly keeps: boolean
  readonly onSearch: (search: { readonly q?: string | undefined; readonly role?: string | undefined }) => void
  readonly onAsk: (asking: Asking) => void
}

const Accounts = (props: AccountsProps) => {
  const units = useUnits()
  const whose = ({ grant: { member, unit } }: AccountsApi.Row) => [...(member === undefined ? [] : [nameIn(props.names, member)]), ...(unit === undefined ? [] : [units.name(unit)])]
  const found = createMemo(() => {
    const words = props.q.trim().toLocaleLowerCase()
    return props.accounts.filter((row) => [row.user, row.name, ...whose(row)].some((text) => text.toLocaleLowerCase().includes(words)))
  })
  const rows = () => found().filter(({ grant }) => props.role === undefined || grant.roles.some((role) => role === props.role))
  const chips = () => Access.Role.literals.map((role) => ({ value: role, label: t(`role.${role}`), count: found().filter(({ grant }) => grant.roles.includes(role)).length })).filter(({ count, value }) => count > 0 || value === props.role)
  const columns = (): ReadonlyArray<Column<AccountsApi.Row>> => [
    { id: "user", head: say("user"), lead: true, cell: (row) => <span class="accounts-user">{row.user}</span>, sort: (row) => row.user, width: "11rem" },
    { id: "name", head: say("name"), cell: (row) => <>{row.name}<Show when={row.own}>{say("own")}</Show></>, sort: (row) => row.name },
    {
      id: "roles", head: say("roles"),
      cell: (row) => <><span>{row.grant.roles.map((role) => t(`role.${role}`)).join(t("sep"))}</span><For each={whose(row)}>{(name) => <small>{name}</small>}</For></>
    },
    ...(props.keeps ? [{ id: "acts", head: say("acts"), width: "8rem", cell: (row: AccountsApi.Row) => <Manage row={row} onAsk={props.onAsk} /> }] : [])
  ]
  return (
    <>
      <Bar>
        <SearchField label={say("search")} placeholder={say("search")} value={props.q} onSearch={(q) => props.onSearch({ q: q === "" ? undefined : q })} />
        <Chips label={say("filters")} single chips={chips()} chosen={props.role === undefined ? [] : [props.role]} onChange={([role]) => props.onSearch({ role })} />
      </Bar>
      <DataTable
        caption={say("caption", formatNumber(rows().length), formatNumber(props.accounts.length))} columns={columns()} rows={rows()} rowId={(row) => row.id}
        empty={<Empty title={say("none")} action={<Button onClick={() => props.onSearch({ q: undefined, role: undefined })}>{say("clear")}</Button>}>{say("noneWhy")}</Empty>}
      />
    </>
  )
}

const Manage = (props: { readonly row: AccountsApi.Row; readonly onAsk: (asking: Asking) => void }) => {
  const navigate = useNavigate()
  return (
    <Show when={!props.row.own} fallback={<small>{say("ownWhy")}</small>}>
      <Menu
        trigger={say("manage")} name={say("manageOf", props.row.name)}
        items={[
          { label: say("change"), onSelect: () => props.onAsk({ act: "change", row: props.row }) },
          { label: say("renew"), onSelect: () => props.onAsk({ act: "renew", row: props.row }) },
          { label: keeping("historyRow"), onSelect: () => navigate(Zone.portal.accountHistory(props.row.id)) },
          { label: say("close"), tone: "danger", onSelect: () => props.onAsk({ act: "close", row: props.row }) }
        ]}
      />
    </Show>
  )
}
