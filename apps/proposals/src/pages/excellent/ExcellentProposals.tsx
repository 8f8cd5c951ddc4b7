import type { Names, SelectionsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import { type Committee, Day, type Proposal } from "@jianyan/domain"
import { Button, Checkbox, Empty, formatDate, PageHead, Picker, Section, StageBadge, TextField, type Tone } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { Form } from "../read/deeds/Form.tsx"
import "./excellent.css"

const tones: { readonly [Stage in SelectionsApi.Read["selection"]["stage"]]: Tone } = { Open: "going", Deliberated: "due", Decided: "due", Announced: "done" }

/** The choice of outstanding proposals: candidates in order of number with their reviews in words, the quota with its figures, and what was chosen. */
export default function ExcellentProposals() {
  const visitor = useVisitor()
  const [opening, setOpening] = createSignal(false)
  useTitle(() => supervising("excellent"))
  const all = useQuery(() => ({ queryKey: [visitor.at, "selections"], queryFn: () => visitor.house.selections.list() }))
  return (
    <Asked query={all} shape="page">
      {(all) => (
        <>
          <PageHead
            title={supervising("excellent")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: supervising("excellent") }]}
            actions={<Show when={visitor.holds("proposalsStaff", "leader")}><Button tone="main" onClick={() => setOpening(true)}>{supervising("selection.open")}</Button></Show>}
          />
          <For each={all().selections} fallback={<Empty title={supervising("selection.none")}>{supervising("selection.noneText")}</Empty>}>{(one) => <Selected read={one} names={all().names} />}</For>
          <Show when={opening()}><Opening onClose={() => setOpening(false)} /></Show>
        </>
      )}
    </Asked>
  )
}

const Opening = (props: { readonly onClose: () => void }) => {
  const { committee, house, naming } = useVisitor()
  const deed = useDeed()
  const [title, setTitle] = createSignal("")
  const [sessions, setSessions] = createSignal<ReadonlyArray<Committee.SessionId>>(committee.sessions.slice(-1).map(({ id }) => id))
  const go = () => {
    const [first, ...others] = sessions()
    if (first === undefined || title().trim().length < 2) return deed.refuse([...(title().trim().length < 2 ? [{ name: "title", message: supervising("fill") }] : []), ...(first === undefined ? [{ name: "sessions", message: supervising("choose") }] : [])])
    return void deed.run(() => house.selections.open({ title: title().trim(), sessions: [first, ...others] }), () => {
      done(supervising("selection.opened"))
      props.onClose()
    })
  }
  return (
    <Form title={supervising("selection.openTitle")} follows={supervising("selection.openFollows")} confirm={supervising("selection.open")} deed={deed} onClose={props.onClose} onSubmit={go}>
      <TextField name="title" label={supervising("selection.title")} value={title()} maxlength={60} onInput={setTitle} refusal={deed.refusal("title")} />
      <Picker name="sessions" label={supervising("selection.sessions")} choices={committee.sessions.toReversed().map(({ id }) => ({ value: id, label: naming.session(id) }))} value={sessions()} onChange={setSessions} refusal={deed.refusal("sessions")} />
    </Form>
  )
}

type Deed = "nominate" | "deliberate" | "decide" | "announce"
const deeds = ["nominate", "deliberate", "decide", "announce"] as const

const Selected = (props: { readonly read: SelectionsApi.Read; readonly names: Names }) => {
  const { house, naming } = useVisitor()
  const [doing, setDoing] = createSignal<Deed>()
  const [reviewing, setReviewing] = createSignal<Proposal.Id>()
  const [picked, setPicked] = createSignal<ReadonlyArray<Proposal.Id>>([])
  const self = () => props.read.selection
  const collective = (ids: ReadonlyArray<Proposal.Id>) => props.read.rows.filter((row) => ids.includes(row.id) && row.proposer._tag === "Body").length
  const close = () => setDoing(undefined)
  const quota = () => props.read.quota === undefined
    ? supervising("selection.noQuota", props.read.filed)
    : [supervising("selection.quota", props.read.quota.filed, props.read.quota.most), ...((props.read.collectiveShare ?? 0) > 0 ? [supervising("selection.collective", `${(props.read.collectiveShare ?? 0) / 100}%`)] : [])].join("；")
  const days = () => {
    const { announcedAt, decidedOn } = self()
    return [
      ...(decidedOn === undefined ? [] : [supervising("selection.decidedOn", formatDate(decidedOn, "full"))]),
      ...(announcedAt === undefined ? [] : [supervising("selection.announcedOn", formatDate(Day.of(announcedAt), "full"))])
    ]
  }
  const deciding = () => props.read.may.includes("decide")
  return (
    <Section title={self().title} note={self().sessions.map(naming.session).join("、")}>
      <div class="proposals-selection">
        <p><StageBadge tone={tones[self().stage]} word={supervising(`selection.stage.${self().stage}`)} /> <span>{[quota(), ...days()].join(" · ")}</span></p>
        <Show when={self().deliberation}>{(said) => <p><small>{supervising("selection.words")}</small> {said().words}</p>}</Show>
        <p class="proposals-silent">{supervising("selection.candidates")}{trade("aside", supervising("selection.by"))}</p>
        <ul>
          <For each={props.read.rows}>
            {(row) => {
              const nomination = () => self().nominations.find(({ of }) => of === row.id)
              return (
                <li>
                  <header>
                    <Show when={deciding()} fallback={<a href={Zone.proposals.proposal(row.id)}>{row.title}</a>}>
                      <Checkbox name={`pick-${row.id}`} label={row.title} checked={picked().includes(row.id)} onChange={(yes) => setPicked(yes ? [...picked(), row.id] : picked().filter((id) => id !== row.id))} />
                    </Show>
                    <small>{[...(row.number === undefined ? [] : [trade("number", row.number)]), proposerIn(naming, props.names, row.proposer), ...(row.proposer._tag === "Body" ? [supervising("selection.collectiveOne")] : [])].join(" · ")}</small>
                    <Show when={self().chosen.includes(row.id)}><StageBadge tone="done" word={supervising("selection.chosen")} /></Show>
                  </header>
                  <p><small>{supervising("selection.why")}</small> {nomination()?.words}</p>
                  <For each={nomination()?.reviews} fallback={<p class="proposals-silent">{supervising("selection.noReview")}</p>}>{(review) => <p><small>{supervising("selection.opinion")}</small> {review.words}</p>}</For>
                  <Show when={props.read.may.includes("review")}><Button size="small" tone="quiet" onClick={() => setReviewing(row.id)}>{supervising("selection.review")}</Button></Show>
                </li>
              )
            }}
          </For>
        </ul>
        <Show when={deciding()}><p aria-live="polite">{supervising("selection.choosing", picked().length, collective(picked()))}</p></Show>
        <div class="proposals-deeds ui-noprint">
          <For each={deeds.filter((deed) => props.read.may.includes(deed))}>{(deed) => <Button size="small" disabled={deed === "decide" && picked().length === 0} onClick={() => setDoing(deed)}>{supervising(`selection.${deed}`)}</Button>}</For>
        </div>
      </div>
      <Switch>
        <Match when={doing() === "nominate"}><Nominating read={props.read} onClose={close} /></Match>
        <Match when={doing() === "deliberate"}>
          <WordsForm
            title={supervising("selection.deliberateTitle")} follows={supervising("selection.deliberateFollows")} confirm={supervising("selection.deliberate")} done={supervising("selection.deliberated")}
            words={supervising("selection.words")} day={supervising("day")} ask={(words, on) => house.selections.deliberate({ id: self().id, on, words })} onClose={close}
          />
        </Match>
        <Match when={doing() === "decide"}>
          <WordsForm
            title={supervising("selection.decideTitle")} follows={supervising("selection.decideFollows")} confirm={supervising("selection.decide")} done={supervising("selection.decided")} day={supervising("meetingDay")}
            ask={(_, on) => {
              const [first, ...others] = picked()
              return first === undefined ? Promise.resolve() : house.selections.decide({ id: self().id, chosen: [first, ...others], on })
            }}
            onClose={close}
          />
        </Match>
        <Match when={doing() === "announce"}>
          <WordsForm
            title={supervising("selection.announceTitle")} follows={supervising("selection.announceFollows")} confirm={supervising("selection.announce")} done={supervising("selection.announced")}
            ask={() => house.selections.announce({ id: self().id })} onClose={close}
          />
        </Match>
      </Switch>
      <Show when={reviewing()} keyed>
        {(of) => (
          <WordsForm
            title={supervising("selection.reviewTitle")} follows={supervising("selection.reviewFollows")} confirm={supervising("selection.review")} done={supervising("selection.reviewed")} words={supervising("selection.opinion")}
            ask={(words) => house.selections.review({ id: self().id, of, words })} onClose={() => setReviewing(undefined)}
          />
        )}
      </Show>
    </Section>
  )
}

const Nominating = (props: { readonly read: SelectionsApi.Read; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const [of, setOf] = createSignal<ReadonlyArray<Proposal.Id>>([])
  const { selection } = props.read
  const filed = useQuery(() => ({
    queryKey: [visitor.at, "list", "nominate", selection.id], queryFn: () => visitor.house.proposals.list({ column: "filed", sort: "number", limit: 200, ...(selection.sessions.length === 1 ? { session: selection.sessions[0] } : {}) })
  }))
  const choices = () => (filed.isSuccess ? filed.data.rows : []).filter((row) => !selection.nominations.some((one) => one.of === row.id)).map((row) => ({ value: row.id, label: row.title, hint: row.number === undefined ? undefined : trade("number", row.number) }))
  return (
    <WordsForm
      title={supervising("selection.nominateTitle")} follows={supervising("selection.nominateFollows")} confirm={supervising("selection.nominate")} done={supervising("selection.nominated")} words={supervising("selection.why")}
      ask={(words) => {
        const [first] = of()
        return first === undefined ? Promise.resolve() : visitor.house.selections.nominate({ id: selection.id, of: first, words })
      }}
      ready={() => of().length > 0 ? undefined : { name: "of", message: supervising("choose") }}
      onClose={props.onClose}
    >
      <Picker name="of" label={supervising("selection.which")} hint={supervising("selection.whichHint")} choices={choices()} value={of()} most={1} onChange={setOf} />
    </WordsForm>
  )
}
