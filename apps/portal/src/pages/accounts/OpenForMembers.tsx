import { AccountsApi, Zone } from "@jianyan/contract"
import type { Member } from "@jianyan/domain"
import { Button, ButtonLink, type Column, Confirm, DataTable, Empty, formatNumber, Notice, PageHead } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { Array } from "effect"
import { createSignal, Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { accounts } from "../../words/accounts.ts"
import { keeping } from "../../words/keeping.ts"
import { say } from "../../words/refusals.ts"
import { HandOver, type Opened } from "./HandOver.tsx"
import "./accounts.css"

/** Opens accounts for the members who have none, all or some, after a look at the names they will sign in by. */
export const OpenForMembers = () => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const found = useQuery(() => ({ queryKey: [visitor.at, "accounts", "outside"], queryFn: ({ signal }) => visitor.house.accounts.outside({}, { signal }) }))
  const [opened, setOpened] = createSignal<ReadonlyArray<Opened>>([])
  const [total, setTotal] = createSignal<number>()
  const [stopped, setStopped] = createSignal<string>()
  useTitle(() => keeping("many"))
  const open = async (members: ReadonlyArray<Member.Id>) => {
    setStopped(undefined)
    setTotal(members.length)
    const before = opened().length
    try {
      for (const some of Array.chunksOf(members, AccountsApi.atOnce)) {
        const told = await visitor.house.accounts.openAll({ members: some })
        setOpened((all) => [...all, ...told])
      }
    } catch (refusal) {
      setStopped(`${say(refusal).message}${keeping("stopped", formatNumber(members.length - (opened().length - before)))}`)
    }
    setTotal(undefined)
    await client.invalidateQueries({ queryKey: [visitor.at, "accounts"] })
  }
  return (
    <>
      <PageHead title={keeping("many")} meta={<span>{keeping("manyAbout")}</span>} crumbs={[{ label: accounts("title"), href: Zone.portal.accounts }, { label: keeping("many") }]} />
      <Show when={total()}>{(total) => <Notice tone="going" title={keeping("opening", formatNumber(Math.min(opened().length, total())), formatNumber(total()))}><span role="status">{keeping("openingText")}</span></Notice>}</Show>
      <Show when={stopped()}>{(why) => <div role="alert"><Notice tone="bad">{why()}</Notice></div>}</Show>
      <Show when={opened().length > 0 && total() === undefined}><HandOver opened={opened()} /></Show>
      <Show when={total() === undefined && (opened().length === 0 || stopped() !== undefined)}>
        <Asked query={found} shape="table" lines={10}>{(found) => <Choosing outside={found()} onOpen={(members) => void open(members)} />}</Asked>
      </Show>
    </>
  )
}

const Choosing = (props: { readonly outside: ReadonlyArray<AccountsApi.Outside>; readonly onOpen: (members: ReadonlyArray<Member.Id>) => void }) => {
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set<string>())
  const [asking, setAsking] = createSignal(false)
  const chosen = () => props.outside.filter(({ member }) => !left().has(member)).map(({ member }) => member)
  const columns: ReadonlyArray<Column<AccountsApi.Outside>> = [
    { id: "name", get head() { return keeping("member") }, lead: true, cell: (row) => row.name, sort: (row) => row.name },
    { id: "user", get head() { return keeping("user") }, cell: (row) => <span class="accounts-user">{row.user}</span>, sort: (row) => row.user }
  ]
  return (
    <Show when={props.outside.length > 0} fallback={<Empty title={keeping("all")} action={<ButtonLink href={Zone.portal.accounts}>{keeping("back")}</ButtonLink>}>{keeping("allWhy")}</Empty>}>
      <p class="accounts-many">
        <Button tone="main" disabled={chosen().length === 0} onClick={() => setAsking(true)}>{keeping("open", formatNumber(chosen().length))}</Button>
        <span role="status">{keeping("chosen", formatNumber(chosen().length), formatNumber(props.outside.length))}</span>
      </p>
      <DataTable
        caption={keeping("caption", formatNumber(props.outside.length))} columns={columns} rows={props.outside} rowId={(row) => row.member}
        selected={chosen()} onSelect={(ids) => { const kept = new Set(ids); setLeft(new Set(props.outside.map(({ member }) => member).filter((member) => !kept.has(member)))) }}
      />
      <Confirm
        open={asking()} onClose={() => setAsking(false)} title={keeping("ask", formatNumber(chosen().length))} description={keeping("askFollows")} confirm={keeping("confirm")}
        onConfirm={() => { setAsking(false); props.onOpen(chosen()) }}
      />
    </Show>
  )
}
