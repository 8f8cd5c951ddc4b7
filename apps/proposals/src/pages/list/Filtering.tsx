import type { ProposalsApi } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Bar, Button, type Chip, Chips, Menu, SearchField } from "@jianyan/ui"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { list } from "../../words/list.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"
import type { Filters } from "./query.ts"

/** What narrows the list, besides whose proposals it shows. */
const narrowing = ["q", "session", "stage", "column", "category", "unit", "part", "proposer", "channel", "body", "unitKind", "station", "theme", "figure", "went", "ledBy", "dueOn", "key", "urgent", "waiting"] as const

/** The search and the filters over the list, each with what it would leave; on a phone the filters are folded away until they are wanted. */
export const Filtering = (props: {
  readonly filters: Filters
  readonly counts: Pick<ProposalsApi.Page, "stages" | "categories"> | undefined
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void
  readonly onClear: () => void
}) => {
  const { holds, member, naming, unit } = useVisitor()
  const one = (chosen: ReadonlyArray<string>) => chosen[0]
  const picked = (filter: string) => [props.filters[filter] ?? []].flat()
  const whose = () => {
    if (member !== undefined && props.filters["member"] === member) return ["mine"]
    return props.filters["whose"] === "all" ? ["all"] : []
  }
  const session = () => props.filters["session"]
  const sorting = () => (props.filters["sort"] ?? "newest") as keyof typeof sorts
  const sorts = { newest: true, number: true, due: true, title: true } as const
  const counted = (filter: string, of: Readonly<Record<string, number>> | undefined, ids: ReadonlyArray<string>, label: (id: string) => string): ReadonlyArray<Chip> =>
    ids.filter((id) => (of?.[id] ?? 0) > 0 || props.filters[filter] === id).map((id) => ({ value: id, label: label(id), count: of?.[id] ?? 0 }))
  const stages = () => counted("stage", props.counts?.stages, Proposal.stages, (stage) => trade(`stage.${stage as Proposal.Stage["_tag"]}`))
  const categories = () => counted("category", props.counts?.categories, naming.committee.policy.categories.map((category) => category.id), naming.category)
  const toggles = (): ReadonlyArray<Chip> => [
    ...(holds("member", "proposalsStaff", "handlingUnit") ? [{ value: "waiting", label: list("waiting") }] : []),
    { value: "key", label: list("key") },
    { value: "urgent", label: urgent("mark") }
  ]
  const on = () => [...(props.filters["waiting"] === undefined ? [] : ["waiting"]), ...(props.filters["key"] === undefined ? [] : ["key"]), ...(props.filters["urgent"] === undefined ? [] : ["urgent"])]
  /** The names of the filters in use; what a unit begins with is none. */
  const used = () => narrowing.filter((name) => props.filters[name] !== undefined && !(name === "unit" && props.filters[name] === unit))
  const narrowed = () => used().length > 0
  const folded = () => used().filter((name) => name !== "q").length
  const [open, setOpen] = createSignal(false)
  return (
    <>
      <Bar>
        <SearchField label={list("search")} value={props.filters["q"] ?? ""} onSearch={(words) => props.onChange({ q: words.trim() === "" ? undefined : words.trim() })} />
        <Button class="proposals-fold" size="small" aria-expanded={open()} aria-controls="proposals-filters" onClick={() => setOpen(!open())}>{list("fold", folded())}</Button>
        <div class="proposals-folded" data-open={open() ? "" : undefined}>
          <Menu
            name={`${list("session")}: ${session() === undefined ? list("everySession") : naming.session(session() ?? "")}`}
            trigger={<>{session() === undefined ? list("everySession") : naming.session(session() ?? "")}<Caret /></>}
            items={[
              { label: list("everySession"), onSelect: () => props.onChange({ session: undefined }) },
              ...naming.committee.sessions.toReversed().map(({ id }) => ({ label: naming.session(id), onSelect: () => props.onChange({ session: id }) }))
            ]}
          />
          <Menu
            name={`${list("sort")}: ${list(`sorts.${sorting()}`)}`}
            trigger={<>{list(`sorts.${sorting()}`)}<Caret /></>}
            items={(["newest", "number", "due", "title"] as const).map((sort) => ({ label: list(`sorts.${sort}`), onSelect: () => props.onChange({ sort: sort === "newest" ? undefined : sort }) }))}
          />
          <Show when={member}>
            {(member) => (
              <Chips
                label={list("whose")} single
                chips={[{ value: "mine", label: list("mine") }, { value: "all", label: list("all") }]}
                chosen={whose()}
                onChange={(chosen) => props.onChange(one(chosen) === "mine" ? { member: member(), whose: undefined } : { member: undefined, whose: "all" })}
              />
            )}
          </Show>
          <Chips
            label={list("toggles")} chips={toggles()} chosen={on()}
            onChange={(chosen) => props.onChange({ waiting: chosen.includes("waiting") ? "me" : undefined, key: chosen.includes("key") ? "yes" : undefined, urgent: chosen.includes("urgent") ? "yes" : undefined })}
          />
          <Show when={narrowed()}><Button tone="quiet" size="small" onClick={() => props.onClear()}>{list("clear")}</Button></Show>
        </div>
      </Bar>
      <div class="proposals-filters" id="proposals-filters" data-open={open() ? "" : undefined}>
        <Chips label={list("stages")} single chips={stages()} chosen={picked("stage")} onChange={(chosen) => props.onChange({ stage: one(chosen) })} />
        <Chips label={list("categories")} single chips={categories()} chosen={picked("category")} onChange={(chosen) => props.onChange({ category: one(chosen) })} />
      </div>
    </>
  )
}

const Caret = () => <span class="proposals-caret" aria-hidden="true">▾</span>
