import { type TopicsApi, Zone } from "@jianyan/contract"
import { Button, Buttons, Confirm, Empty, PageHead } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { Stage } from "../../parts/Stage.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { topics } from "../../words/topics.ts"
import { trade } from "../../words/trade.ts"
import { Consulting } from "./Consulting.tsx"
import { Forming } from "./Forming.tsx"
import { Grouping } from "./Grouping.tsx"
import "../examine/examine.css"

type Names = Awaited<ReturnType<ReturnType<typeof useVisitor>["house"]["topics"]["list"]>>["names"]

/** The topics under which proposals are handled together, each with its proposals. */
export default function ListTopics() {
  const visitor = useVisitor()
  const [forming, setForming] = createSignal(false)
  const found = useQuery(() => ({ queryKey: [visitor.at, "topics"], queryFn: () => visitor.house.topics.list() }))
  useTitle(() => topics("title"))
  return (
    <>
      <PageHead
        title={topics("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: topics("title") }]} meta={<span>{topics("note")}</span>}
        actions={<Show when={visitor.holds("proposalsStaff")}><Button tone="main" onClick={() => setForming(true)}>{topics("form")}</Button></Show>}
      />
      <Asked query={found} shape="page">
        {(found) => (
          <Show when={found().topics.length > 0} fallback={<Empty title={topics("empty")}>{topics("emptyText")}</Empty>}>
            <ul class="proposals-topics"><For each={found().topics}>{(sheet) => <Sheet sheet={sheet} names={found().names} />}</For></ul>
          </Show>
        )}
      </Asked>
      <Show when={forming()}><Forming onClose={() => setForming(false)} /></Show>
    </>
  )
}

const Sheet = (props: { readonly sheet: TopicsApi.Sheet; readonly names: Names }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [open, setOpen] = createSignal<"group" | "consult" | "close">()
  const topic = () => props.sheet.topic
  const may = (what: TopicsApi.Sheet["may"][number]) => props.sheet.may.includes(what)
  const close = () => setOpen(undefined)
  const end = () =>
    void deed.run(() => house.topics.close({ id: topic().id }), () => {
      done(topics("closedSaid"))
      close()
    })
  return (
    <li>
      <header>
        <h2>{topic().title}</h2>
        <small>{naming.session(topic().session)} · {topics("counts", props.sheet.rows.length, props.sheet.answered, props.sheet.consultations)}{topic().closed ? ` · ${topics("closed")}` : ""}</small>
        <Buttons>
          <Show when={may("consult")}><Button size="small" tone="main" onClick={() => setOpen("consult")}>{topics("consult")}</Button></Show>
          <Show when={may("group")}><Button size="small" onClick={() => setOpen("group")}>{topics("group")}</Button></Show>
          <Show when={may("close")}><Button size="small" tone="quiet" onClick={() => setOpen("close")}>{topics("close")}</Button></Show>
        </Buttons>
      </header>
      <DeedRefusals deed={deed} />
      <ul class="proposals-topic">
        <For each={props.sheet.rows} fallback={<li>{topics("none")}</li>}>
          {(row) => (
            <li>
              <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
              <Stage stage={row.stage} />
              <Show when={may("ungroup")}>
                <Button size="small" tone="quiet" aria-label={topics("ungroup", row.title)} onClick={() => void deed.run(() => house.topics.ungroup({ id: topic().id, of: row.id }), () => done(topics("ungrouped")))}>{topics("out")}</Button>
              </Show>
              <small>{[row.number === undefined ? "" : trade("number", row.number), proposerIn(naming, props.names, row.proposer), trade("list", row.units.map(naming.unit))].filter((part) => part !== "").join(" · ")}</small>
            </li>
          )}
        </For>
      </ul>
      <Show when={open() === "group"}><Grouping topic={topic()} onClose={close} /></Show>
      <Show when={open() === "consult"}><Consulting sheet={props.sheet} names={props.names} onClose={close} /></Show>
      <Show when={open() === "close"}>
        <Confirm open title={topics("close")} description={topics("closeText")} confirm={topics("close")} busy={deed.busy()} onClose={close} onConfirm={end}><DeedRefusals deed={deed} /></Confirm>
      </Show>
    </li>
  )
}
