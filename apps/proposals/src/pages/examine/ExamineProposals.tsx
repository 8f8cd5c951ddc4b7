import { type ExaminationsApi, Zone } from "@jianyan/contract"
import { type Committee, Proposal } from "@jianyan/domain"
import { Beside, Chips, Empty, PageHead, Section, Select } from "@jianyan/ui"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createMemo, onCleanup, onMount, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { examine } from "../../words/examine.ts"
import { trade } from "../../words/trade.ts"
import { Desk } from "./Desk.tsx"
import { Progress } from "./Progress.tsx"
import "./examine.css"

/** Whether a key was pressed where one writes or chooses, and belongs there. */
const writing = ({ target }: KeyboardEvent): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select|button|a)$/iu.test(target.tagName) || target.closest("[role=dialog], [role=menu]") !== null)

/** The examiner's desk: how far each category is, the queue, and the proposal at hand beside its likes. */
export default function ExamineProposals() {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ session?: string; category?: string; id?: string }>()
  const session = () => visitor.committee.sessions.find((one) => one.id === search.session)?.id
  const board = useQuery(() => ({
    queryKey: [visitor.at, "examinations", session(), search.category],
    queryFn: () => visitor.house.examinations.list({ ...(session() === undefined ? {} : { session: session() as Committee.SessionId }), ...(search.category === undefined ? {} : { category: search.category }) })
  }))
  useTitle(() => examine("title"))
  return (
    <>
      <PageHead
        title={examine("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: examine("title") }]}
        actions={
          <Select
            name="session" label={examine("session")} value={session() ?? visitor.committee.sessions.at(-1)?.id ?? ""}
            choices={visitor.committee.sessions.toReversed().map(({ id }) => ({ value: id as string, label: visitor.naming.session(id) }))}
            onChange={(id) => setSearch({ session: id, id: undefined })}
          />
        }
      />
      <Asked query={board} shape="page">
        {(board) => (
          <Beside aside={<Section title={examine("progress")}><Progress board={board()} /></Section>}>
            <Chips
              label={examine("queue")} single chosen={[search.category ?? ""]} onChange={([category]) => setSearch({ category: category === "" ? undefined : category, id: undefined })}
              chips={[{ value: "", label: examine("all") }, ...board().categories.filter((one) => one.mine).map((one) => ({ value: one.category, label: visitor.naming.category(one.category) }))]}
            />
            <Queue queue={board().queue} at={search.id} onGo={(id) => setSearch({ id })} />
          </Beside>
        )}
      </Asked>
    </>
  )
}

const Queue = (props: { readonly queue: ExaminationsApi.Board["queue"]; readonly at: string | undefined; readonly onGo: (id: string) => void }) => {
  const navigate = useNavigate()
  const place = createMemo<number>((last) => {
    const here = props.queue.findIndex((one) => one.id === props.at)
    return here >= 0 ? here : Math.min(last, Math.max(0, props.queue.length - 1))
  }, 0)
  const now = () => props.queue[place()]
  const go = (step: 1 | -1) => {
    const next = props.queue[place() + step]
    if (next !== undefined) props.onGo(next.id)
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || writing(event)) return
    const one = now()
    if (event.key === "j") go(1)
    else if (event.key === "k") go(-1)
    else if (event.key === "Enter" && one !== undefined) navigate(Zone.proposals.proposal(one.id).slice("/proposals".length))
  }
  onMount(() => document.addEventListener("keydown", pressed))
  onCleanup(() => document.removeEventListener("keydown", pressed))
  createEffect(() => { if (props.at !== undefined && now() !== undefined && now()?.id !== props.at) props.onGo(now()?.id ?? "") })
  return (
    <Show when={now()} fallback={<Empty title={examine("empty")}>{examine("emptyText")}</Empty>}>
      {(one) => <Desk waiting={one()} id={Proposal.Id.make(one().id)} place={place() + 1} all={props.queue.length} onBefore={() => go(-1)} onNext={() => go(1)} />}
    </Show>
  )
}
