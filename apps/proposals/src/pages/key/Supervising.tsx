import { Contract, type Names, SupervisionsApi, Zone } from "@jianyan/contract"
import { type Body, type Committee, Supervision } from "@jianyan/domain"
import { Button, formatDate, formatList, Select, StageBadge, type Tone } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { createSignal, For, Match, Show, Switch, untrack } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { leading } from "../../words/leading.ts"
import { supervising } from "../../words/supervising.ts"
import { ChangePlan } from "./ChangePlan.tsx"
import { RecordWork } from "./RecordWork.tsx"
import "./key.css"

const tones: { readonly [Stage in Supervision.Stage]: Tone } = { Screened: "plain", Recommended: "due", Decided: "due", Planned: "going", SetAside: "plain", Ended: "done" }

/** Says how far a key proposal has come. */
export const SupervisionStage = (props: { readonly stage: Supervision.Stage }) => <StageBadge tone={tones[props.stage]} word={supervising(`stage.${props.stage}`)} />

const verbs = ["recommend", "decide", "plan", "doStep", "visit", "end", "carryOver", "setAside"] as const
type Verb = typeof verbs[number]

/** What is being done with which supervision. */
export interface Work { readonly verb: Verb; readonly supervision: Supervision.Supervision }

/** The deeds that may be done with a supervision now. */
export const SupervisionDeeds = (props: { readonly supervision: Supervision.Supervision; readonly may: ReadonlyArray<string>; readonly onDo: (work: Work) => void }) => {
  const offered = () => verbs.filter((verb) => props.may.includes(verb))
  return (
    <Show when={offered().length > 0}>
      <div class="proposals-deeds ui-noprint">
        <For each={offered()}>
          {(verb, place) => <Button size="small" tone={place() === 0 ? "plain" : "quiet"} onClick={() => props.onDo({ verb, supervision: props.supervision })}>{supervising(verb === "plan" && props.supervision.plan !== undefined ? "do.replan" : `do.${verb}`)}</Button>}
        </For>
      </div>
    </Show>
  )
}

/** The form of a deed; it stands outside the list of supervisions, which is made anew whenever the house answers. */
export const SupervisionForm = (props: { readonly work: Work | undefined; readonly onClose: () => void }) => (
  <Show when={props.work} keyed>
    {({ supervision, verb }) => (
      <Switch fallback={<Saying verb={verb} supervision={supervision} onClose={props.onClose} />}>
        <Match when={verb === "plan"}><ChangePlan supervision={supervision} onClose={props.onClose} /></Match>
        <Match when={verb === "doStep" || verb === "visit" ? verb : undefined} keyed>{(kind) => <RecordWork supervision={supervision} kind={kind} onClose={props.onClose} />}</Match>
        <Match when={verb === "recommend"}><Recommending supervision={supervision} onClose={props.onClose} /></Match>
      </Switch>
    )}
  </Show>
)

const nameOf = (name: Committee.Name | undefined) => name === undefined ? leading("station") : said(name)

const Recommending = (props: { readonly supervision: Supervision.Supervision; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const [body, setBody] = createSignal<Body.Id | undefined>(naming.bodies[0]?.id)
  return (
    <WordsForm
      title={supervising("ask.recommend.title")} follows={supervising("ask.recommend.follows")} confirm={supervising("do.recommend")} done={supervising("ask.recommend.done")} words={supervising("ask.recommend.words")}
      ask={(words) => house.supervisions.recommend({ id: props.supervision.id, body: body() ?? "" as Body.Id, words })} onClose={props.onClose}
    >
      <Select name="body" label={supervising("body")} choices={naming.bodies.filter((one) => !one.dissolved).map((one) => ({ value: one.id, label: naming.body(one.id) }))} value={body()} onChange={setBody} />
    </WordsForm>
  )
}

const Saying = (props: { readonly verb: Verb; readonly supervision: Supervision.Supervision; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const { id } = untrack(() => props.supervision)
  const verb = (): "setAside" | "decide" | "carryOver" | "end" => props.verb === "decide" || props.verb === "carryOver" || props.verb === "end" ? props.verb : "setAside"
  return (
    <WordsForm
      title={supervising(`ask.${verb()}.title`)} follows={supervising(`ask.${verb()}.follows`)} confirm={supervising(`do.${verb()}`)} done={supervising(`ask.${verb()}.done`)}
      {...(verb() === "decide" ? { day: supervising("meetingDay") } : { words: supervising(`ask.${verb()}.words`) })}
      ask={(words, day) => {
        switch (verb()) {
          case "decide": return house.supervisions.decide({ id, on: day })
          case "carryOver": return house.supervisions.carryOver({ id, reason: words })
          case "end": return house.supervisions.end({ id, result: words })
          case "setAside": return house.supervisions.setAside({ id, reason: words })
        }
      }}
      onClose={props.onClose}
    />
  )
}

/** What is known of a supervision: why, who leads it and how, its steps, visits and result. */
export const SupervisionFacts = (props: { readonly supervision: Supervision.Supervision; readonly names: Names; readonly stations: SupervisionsApi.Board["stations"]; readonly today: string | undefined; readonly brief?: boolean }) => {
  const { committee, naming } = useVisitor()
  const self = () => props.supervision
  const lacking = () => Supervision.visitsLacking(self(), committee.policy)
  const full = (day: string) => formatDate(day, "full")
  const file = (hash: string) => Contract.address(committee.id, SupervisionsApi.readEvidence, { id: self().id, hash })
  const Evidence = (given: { readonly files: Supervision.Done["evidence"] }) => (
    <Show when={given.files.length > 0}><small>{supervising("evidence")} <For each={given.files}>{(one) => <a class="proposals-proof" href={file(one.hash)} rel="external" download={one.name}>{one.name}</a>}</For></small></Show>
  )
  return (
    <div class="proposals-supervision">
      <Show when={self().plan}>
        {(plan) => (
          <>
            <p><small>{supervising("leader")}</small> <a href={Zone.portal.member(plan().leader)}>{nameIn(props.names, plan().leader)}</a> · {supervising(`way.${plan().way}`)}</p>
            <Show when={plan().team.length > 0 && props.brief !== true}><p><small>{supervising("team")}</small> {formatList(plan().team.map((member) => nameIn(props.names, member)))}</p></Show>
            <ol class="proposals-steps" aria-label={supervising("steps")}>
              <For each={plan().steps}>
                {({ day, step }) => {
                  const taken = () => self().done.find((one) => one.step === step)
                  const late = () => taken() === undefined && props.today !== undefined && day < props.today && self().stage === "Planned"
                  return (
                    <li data-state={taken() === undefined ? late() ? "late" : "open" : "done"}>
                      <b>{supervising(`step.${step}`)}</b>
                      <small>{taken() === undefined ? `${supervising("planned", full(day))}${late() ? ` · ${supervising("late")}` : ""}` : supervising("doneOn", full(taken()?.day ?? day))}</small>
                      <Show when={props.brief !== true && taken()}>{(one) => <><p>{one().note}</p><Evidence files={one().evidence} /></>}</Show>
                    </li>
                  )
                }}
              </For>
            </ol>
            <Show when={lacking()}>{(count) => <p><StageBadge tone={self().stage === "Ended" ? "plain" : "due"} word={leading(self().stage === "Ended" ? "lacked" : "lacking", count())} /></p>}</Show>
          </>
        )}
      </Show>
      <Show when={props.brief !== true || self().plan === undefined}>
        <p><small>{supervising("why")}</small> {self().reason}</p>
        <For each={self().recommended}>{(one) => <p><small>{supervising("saidBy", naming.body(one.body))}</small> {one.words}</p>}</For>
      </Show>
      <Show when={self().decidedOn}>{(day) => <p><small>{supervising("meeting", full(day()))}</small></p>}</Show>
      <For each={self().carriedOver}>{(one) => <p><small>{supervising("carried", one.from, one.to)}</small> {one.reason}</p>}</For>
      <Show when={props.brief !== true && self().visits.length > 0}>
        <h3>{supervising("visits")}</h3>
        <ul>
          <For each={self().visits}>
            {(made) => <li><p><b>{supervising("visitOf", full(made.day), made.place)}</b> <Show when={made.station}>{(station) => <a href={Zone.liaison.station(station())}>{nameOf(props.stations[station()])}</a>}</Show> <small>{formatList(made.members.map((member) => nameIn(props.names, member)))}</small></p><p>{made.findings}</p><Evidence files={made.evidence} /></li>}
          </For>
        </ul>
      </Show>
      <Show when={self().result}>{(result) => <p><small>{supervising("result")}</small> {result()}</p>}</Show>
    </div>
  )
}
