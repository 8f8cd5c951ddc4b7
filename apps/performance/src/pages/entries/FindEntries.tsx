import { type EntriesApi, Zone } from "@jianyan/contract"
import { Entry } from "@jianyan/domain"
import { Bar, ButtonLink, Chips, type Column, DataTable, Empty, formatDate, language, PageHead, StageBadge, type Tone } from "@jianyan/ui"
import { answered, nameIn } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { entries as t } from "../../words/entries.ts"
import { shell } from "../../words/shell.ts"
import "./entries.css"

type Row = EntriesApi.Row

/** In what tone each stage of an entry is shown. */
export const tones: { readonly [Stage in Entry.Stage]: Tone } = { Reported: "due", Confirmed: "done", Refused: "bad", Withdrawn: "plain", Struck: "plain" }

/** Lists what members reported: the own entries, and for who reviews, or organised some of it, those that wait first. */
export default function FindEntries() {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ stage?: string; waiting?: string }>()
  const reviews = () => visitor.holds("evaluator", "office") || rows().some(({ may }) => may.includes("confirm") || may.includes("correct"))
  const list = useQuery(() => ({ queryKey: [visitor.at, "entries"], queryFn: ({ signal }) => visitor.house.entries.list({}, { signal }) }))
  const rows = () => answered(list)?.rows ?? []
  const stage = () => Entry.Stage.literals.find((one) => one === (search.stage ?? (reviews() ? "Reported" : undefined)))
  const forMe = () => search.waiting === "me"
  const awaiting = createMemo(() => rows().filter(({ may }) => may.includes("confirm")))
  const shown = createMemo(() => forMe() ? awaiting() : rows().filter(({ entry }) => stage() === undefined || entry.stage === stage()))
  const title = () => t(reviews() ? "queue" : visitor.member === undefined ? "title" : "mine")
  const everybody = () => visitor.overlooks() || reviews()
  const columns = (): ReadonlyArray<Column<Row>> => [
    { id: "title", head: t("head.title"), lead: true, cell: ({ entry }) => Entry.contentOf(entry)?.title ?? entry.id },
    ...(everybody() ? [{ id: "who", head: t("head.who"), width: "8rem", cell: ({ entry }: Row) => nameIn(answered(list)?.names ?? {}, entry.member) }] : []),
    { id: "form", head: t("head.form"), width: "9rem", cell: ({ entry }) => { const content = Entry.contentOf(entry); return content === undefined ? "" : t(`form.${content.form}`) } },
    { id: "on", head: t("head.on"), width: "10rem", sort: ({ entry }) => Entry.contentOf(entry)?.on, cell: (row) => formatDate(Entry.contentOf(row.entry)?.on ?? "") },
    {
      id: "stage", head: t("head.stage"), width: "14rem",
      cell: (row) => <span class="entries-stage"><StageBadge tone={tones[row.entry.stage]} word={t(`stage.${row.entry.stage}`)} /><Show when={row.elsewhere.length > 0 && row.entry.stage === "Reported"}><StageBadge tone="due" word={t("elsewhere")} /></Show></span>
    }
  ]
  useTitle(title)
  return (
    <>
      <PageHead
        title={title()} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]} meta={<span>{t("law")}</span>}
        actions={<Show when={visitor.member !== undefined || visitor.holds("evaluator", "office")}><ButtonLink tone={visitor.member === undefined ? "plain" : "main"} href={Zone.performance.reportEntry}>{t(visitor.member === undefined ? "enter" : "report")}</ButtonLink></Show>}
      />
      <Bar>
        <Chips
          label={t("filter")} single chosen={forMe() ? ["me"] : stage() === undefined ? [] : [stage() ?? ""]}
          onChange={([next]) => setSearch(next === "me" ? { stage: undefined, waiting: "me" } : { stage: next ?? (reviews() ? "all" : undefined), waiting: undefined }, { replace: true })}
          chips={[...(forMe() || awaiting().length > 0 ? [{ value: "me", label: t("forMe"), count: awaiting().length }] : []), ...Entry.Stage.literals.filter((one) => one === stage() || rows().some(({ entry }) => entry.stage === one)).map((one) => ({ value: one, label: t(`stage.${one}`), count: rows().filter(({ entry }) => entry.stage === one).length }))]}
        />
      </Bar>
      <Asked query={list} shape="table">
        {() => (
          <Show when={language()} keyed>
            <DataTable
              caption={t("caption")} hideCaption columns={columns()} rows={shown()} rowId={({ entry }) => entry.id} rowHref={({ entry }) => Zone.performance.entry(entry.id)}
              empty={<Empty title={t(reviews() ? "noneOpen" : "none")}>{t(reviews() ? "noneOpenText" : "noneText")}</Empty>}
            />
          </Show>
        )}
      </Asked>
    </>
  )
}
