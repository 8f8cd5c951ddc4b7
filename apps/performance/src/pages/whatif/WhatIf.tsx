import { type RulebooksApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { ButtonLink, Empty, PageHead, Select } from "@jianyan/ui"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { words } from "../../words/reading/words.ts"
import { shell } from "../../words/shell.ts"
import { whatIf as t } from "../../words/whatIf.ts"
import { Found } from "./Found.tsx"
import "../../parts/listed.css"
import "./whatif.css"

type List = Awaited<ReturnType<ReturnType<typeof useVisitor>["house"]["rulebooks"]["list"]>>

interface Side { readonly value: string; readonly label: string }

const sides = ({ drafts, editions }: List): ReadonlyArray<Side> => [
  ...editions.filter(({ subject }) => subject === "member").map(({ edition, name, title }) => ({ value: name, label: t("edition", words(title), edition) })),
  ...drafts.map(({ edition, id, title }) => ({ value: `draft:${id}`, label: t("draft", words(title), edition) }))
]

/** Compares a past year under two editions or drafts: who moves, why, and whether it is fair. */
export default function WhatIf() {
  const visitor = useVisitor()
  const list = useQuery(() => ({ queryKey: [visitor.at, "rulebooks"], queryFn: () => visitor.house.rulebooks.list() }))
  useTitle(() => t("title"))
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]} meta={<span>{t("note")}</span>} />
      <Asked query={list} shape="page">{(list) => <Choosing sides={sides(list())} editions={list().editions} />}</Asked>
    </>
  )
}

const Choosing = (props: { readonly sides: ReadonlyArray<Side>; readonly editions: ReadonlyArray<RulebooksApi.Edition> }) => {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ year?: string; from?: string; to?: string }>()
  const running = Day.year(today())
  const first = Math.min(running, Day.year(visitor.committee.terms[0]?.from ?? today()))
  const years = Array.from({ length: running - first + 1 }, (_, back) => String(running - back))
  const year = () => years.includes(search.year ?? "") ? search.year ?? "" : String(Math.max(first, running - 1))
  const from = () => search.from ?? props.editions.find(({ running, subject }) => running && subject === "member")?.name ?? props.sides[0]?.value
  const to = () => {
    const now = from()
    return search.to ?? props.sides.findLast(({ value }) => value !== now)?.value
  }
  const query = () => ({ year: Number(year()), from: from() ?? "", to: to() ?? "" })
  const comparable = () => from() !== undefined && to() !== undefined && from() !== to()
  const found = useQuery(() => ({ queryKey: [visitor.at, "whatIf", query()], queryFn: ({ signal }) => visitor.house.rulebooks.compare(query(), { signal }), enabled: comparable() }))
  return (
    <Show when={props.sides.length > 1} fallback={<Empty title={t("pick")} action={<ButtonLink href={Zone.performance.rulebooks}>{t("toRulebooks")}</ButtonLink>} />}>
      <div class="sides ui-noprint">
        <Select name="year" label={t("year")} choices={years.map((year) => ({ value: year, label: shell("year", Number(year)) }))} value={year()} onChange={(year) => setSearch({ year }, { replace: true })} />
        <Select name="from" label={t("from")} choices={props.sides} value={from()} onChange={(from) => setSearch({ from }, { replace: true })} />
        <Select name="to" label={t("to")} choices={props.sides} value={to()} onChange={(to) => setSearch({ to }, { replace: true })} />
      </div>
      <Show when={comparable()} fallback={<p>{t("same")}</p>}>
        <Asked query={found} shape="page">{(found) => <Found found={found()} />}</Asked>
      </Show>
    </Show>
  )
}
