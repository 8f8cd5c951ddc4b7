import { type AccountsApi, Zone } from "@jianyan/contract"
import { ButtonLink, type Column, DataTable, Empty, formatDate, formatNumber, PageHead } from "@jianyan/ui"
import { Asked, nameIn } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts } from "../../words/accounts.ts"
import { keeping } from "../../words/keeping.ts"
import { t } from "../../words/words.ts"
import "./accounts.css"

const nameOf = ({ account, name }: AccountsApi.Past) => name ?? keeping("gone", account.slice(-8))

const handOf = ({ account, by, byName }: AccountsApi.Past) => by === account ? keeping("self") : by === "system" ? keeping("system") : byName ?? keeping("gone", by.slice(-8))

/** Who gave which roles to whom, when and by whose hand, as the journal tells it: of all accounts, or of one. */
export const ReadHistory = () => {
  const visitor = useVisitor()
  const [search] = useSearchParams<{ readonly account?: string }>()
  const asked = () => search.account === undefined ? {} : { account: search.account }
  const found = useQuery(() => ({ queryKey: [visitor.at, "accounts", "history", asked()], queryFn: ({ signal }) => visitor.house.accounts.history(asked(), { signal }) }))
  const columns = (names: Readonly<Record<string, string>>): ReadonlyArray<Column<AccountsApi.Past>> => [
    { id: "when", head: keeping("when"), cell: (row) => <time dateTime={DateTime.formatIso(row.at)}>{formatDate(DateTime.toDateUtc(row.at), "moment")}</time>, sort: (row) => row.at.epochMilliseconds, width: "11rem" },
    { id: "whose", head: keeping("whose"), lead: true, cell: (row) => <>{nameOf(row)}<Show when={row.user}>{(user) => <small>{user()}</small>}</Show></>, sort: nameOf },
    {
      id: "what", head: keeping("what"),
      cell: (row) => <>{keeping(`deed.${row.what}`)}<Show when={row.grant}>{(grant) => <small>{grant().roles.map((role) => t(`role.${role}`)).join(t("sep"))}<Show when={grant().member}>{(member) => <> · {nameIn(names, member())}</>}</Show></small>}</Show></>
    },
    { id: "by", head: keeping("by"), cell: handOf, sort: handOf }
  ]
  const whose = () => search.account === undefined ? undefined : found.data?.past[0]
  const title = () => { const first = whose(); return first === undefined ? keeping("history") : keeping("historyOf", nameOf(first)) }
  useTitle(title)
  return (
    <>
      <PageHead
        title={title()} meta={<span>{keeping("historyAbout")}</span>} crumbs={[{ label: accounts("title"), href: Zone.portal.accounts }, { label: keeping("history") }]}
        actions={<Show when={search.account}><ButtonLink href={Zone.portal.accountHistory()}>{keeping("historyAll")}</ButtonLink></Show>}
      />
      <Asked query={found} shape="table" lines={8}>
        {(found) => (
          <DataTable
            caption={keeping("historyCaption", formatNumber(found().past.length))} columns={columns(found().names)} rows={found().past} rowId={(row) => `${row.account} ${row.at.epochMilliseconds} ${row.what}`}
            empty={<Empty title={keeping("historyNone")}>{keeping("historyNoneWhy")}</Empty>}
          />
        )}
      </Asked>
    </>
  )
}
