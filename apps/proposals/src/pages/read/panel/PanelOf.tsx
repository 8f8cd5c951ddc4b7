import type { AppraisalsApi } from "@jianyan/contract"
import type { Appraisal, Committee } from "@jianyan/domain"
import { Button, Buttons, type Column, DataTable, formatDate, language, Section, StageBadge } from "@jianyan/ui"
import { DeedRefusals, done, said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { WordsForm } from "../../../parts/WordsForm.tsx"
import { appraising } from "../../../words/appraising.ts"
import { panel as words } from "../../../words/panel.ts"
import { seatIn } from "../../../words/refusals/appraising.ts"
import { trade } from "../../../words/trade.ts"
import { Scoring } from "../Scoring.tsx"
import { Moving } from "./Moving.tsx"
import { printedMean } from "./printedMean.ts"
import { Replacing } from "./Replacing.tsx"
import "./panel.css"

type Panel = AppraisalsApi.PanelView
type Side = AppraisalsApi.Taken["side"]
const sides = ["Person", "Member"] as const satisfies ReadonlyArray<Side>

const indicatorsOf = (rule: Committee.EvaluationRules.Panel, side: Side) => side === "Person" ? rule.proposal : rule.handling

/** The two-way evaluation of one proposal before a panel: its seats, the own sheet, and once it is open every sheet with the results. */
export const PanelOf = (props: { readonly view: AppraisalsApi.View; readonly panel: Panel }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [scoring, setScoring] = createSignal<Appraisal.Panel.Seat>()
  const [excusing, setExcusing] = createSignal<Appraisal.Panel.Seat>()
  const [replacing, setReplacing] = createSignal<Appraisal.Panel.Seat>()
  const [moving, setMoving] = createSignal<Appraisal.Panel.Meeting>()
  const open = () => !props.view.sealed
  const waiting = () => props.panel.seats.filter(({ mine, state }) => mine && state === "waiting").map(({ seat }) => seat)
  const publish = () => void deed.run(() => house.appraisals.close({ id: props.view.of }), () => done(appraising("closed")))
  const scoreWord = (seat: Appraisal.Panel.Seat) => seat._tag === "Member" ? words("scoreMember") : waiting().length > 1 ? words("score", seat.post) : words("scorePerson")
  return (
    <Section
      title={appraising("title")} note={words("note")} id="appraisal"
      actions={
        <Buttons>
          <Show when={props.view.may.includes("seal")}><For each={waiting()}>{(seat) => <Button size="small" tone="main" onClick={() => setScoring(seat)}>{scoreWord(seat)}</Button>}</For></Show>
          <Show when={props.view.may.includes("move") && props.panel.meeting}>{(meeting) => <Button size="small" onClick={() => setMoving(meeting())}>{words("move")}</Button>}</Show>
          <Show when={props.view.may.includes("close")}><Button size="small" busy={deed.busy()} onClick={publish}>{appraising("close")}</Button></Show>
        </Buttons>
      }
    >
      <DeedRefusals deed={deed} />
      <p class="proposals-panel-standing">
        <StageBadge tone={open() ? "done" : "going"} word={open() ? appraising("unsealed") : appraising("sealed", formatDate(props.view.until, "full"))} />
        <Show when={props.panel.meeting}>{(meeting) => <span>{words(open() ? "met" : "meeting", formatDate(meeting().on, "full"), meeting().place)}</span>}</Show>
      </p>
      <For each={props.panel.moved}>{({ from, reason }) => <p class="proposals-panel-why">{words("moved", formatDate(from.on, "full"), from.place, reason)}</p>}</For>
      <For each={sides}>
        {(side) => (
          <section class="proposals-panel">
            <h3>{words(`side.${side}`)}</h3>
            <For each={props.panel.taken.filter((one) => one.side === side)}>{(taken) => <Result taken={taken} rule={props.panel.rule} />}</For>
            <Seats panel={props.panel} side={side} open={open()} mayExcuse={props.view.may.includes("excuse")} onExcuse={setExcusing} mayReplace={props.view.may.includes("replace")} onReplace={setReplacing} />
          </section>
        )}
      </For>
      <Show when={open() && props.panel.taken.some(({ result }) => result !== undefined) && !props.panel.seats.some(({ scores }) => scores !== undefined)}><p class="proposals-silent">{words("sealedSheets")}</p></Show>
      <Show when={scoring()} keyed>
        {(seat) => (
          <Scoring
            id={props.view.of} title={words("sheet", seatIn(seat, naming), words(`side.${seat._tag}`))} indicators={indicatorsOf(props.panel.rule, seat._tag)}
            of={seat._tag === "Person" ? { post: seat.post } : {}} onClose={() => setScoring(undefined)}
          />
        )}
      </Show>
      <Show when={excusing()} keyed>
        {(seat) => (
          <WordsForm
            title={words("excuseTitle", seatIn(seat, naming))} follows={words("excuseFollows")} confirm={words("excuse")} done={words("excuseDone")} words={words("excuseWhy")} most={200}
            ask={(reason) => house.appraisals.excuse({ id: props.view.of, seat, reason })} onClose={() => setExcusing(undefined)}
          />
        )}
      </Show>
      <Show when={replacing()} keyed>{(seat) => <Replacing view={props.view} seat={seat} onClose={() => setReplacing(undefined)} />}</Show>
      <Show when={moving()} keyed>{(meeting) => <Moving view={props.view} meeting={meeting} onClose={() => setMoving(undefined)} />}</Show>
    </Section>
  )
}

const Result = (props: { readonly taken: AppraisalsApi.Taken; readonly rule: Committee.EvaluationRules.Panel }) => {
  const missing = () => [
    ...(props.taken.absent > 0 ? [words("absent", props.taken.absent)] : []), ...(props.taken.excused > 0 ? [words("excused", props.taken.excused)] : [])
  ]
  return (
    <p class="proposals-panel-result">
      <Show when={props.taken.result} fallback={<strong>{words("noResult")}</strong>}>
        {(result) => (
          <>
            <strong>{words("mean", printedMean(result().mean, props.rule))}</strong>
            <span>{words("sum", result().sheets, result().sum, result().of)}</span>
            <span>{trade("list", [props.rule.takes === "withoutExtremes" && result().leftOut === 0 ? words("all") : words(`taken.${props.rule.takes}`), words("rounded", props.rule.decimals), words(`rest.${props.rule.rounding}`)])}</span>
          </>
        )}
      </Show>
      <For each={missing()}>{(one) => <span>{one}</span>}</For>
    </p>
  )
}

interface SeatsProps {
  readonly panel: Panel
  readonly side: Side
  readonly open: boolean
  readonly mayExcuse: boolean
  readonly onExcuse: (seat: Appraisal.Panel.Seat) => void
  readonly mayReplace: boolean
  readonly onReplace: (seat: Appraisal.Panel.Seat) => void
}

const Seats = (props: SeatsProps) => {
  const { holds, naming } = useVisitor()
  const seats = () => props.panel.seats.filter(({ seat }) => seat._tag === props.side)
  const told = () => seats().every(({ state }) => state !== undefined)
  const scored = () => props.open && told() && seats().some(({ scores }) => scores !== undefined)
  const indicators = () => indicatorsOf(props.panel.rule, props.side)
  const sheet = ({ scores, total }: AppraisalsApi.SeatView) => scores === undefined ? [] : [trade("list", scores.map(({ indicator, points }) => `${said(indicators().find(({ id }) => id === indicator)?.name ?? { zh: indicator })} ${points}`)), words("totalIs", total ?? 0)]
  const excusable = ({ mine, state }: AppraisalsApi.SeatView) => props.mayExcuse && state === "waiting" && (mine || holds("proposalsStaff"))
  const replaceable = ({ mine, seat, state }: AppraisalsApi.SeatView) => props.mayReplace && (state === "waiting" || state === "excused") && (holds("proposalsStaff") || (mine && seat._tag === "Person"))
  const columns = (): ReadonlyArray<Column<AppraisalsApi.SeatView>> => [
    {
      id: "seat", head: words("evaluator"), lead: true,
      cell: (row) => (
        <>
          {seatIn(row.seat, naming)}
          <Show when={row.mine}><small class="proposals-panel-why">{[words("mine"), ...(row.state === undefined || told() ? [] : [words(`state.${row.state}`)]), ...(scored() ? [] : sheet(row))].join(" · ")}</small></Show>
          <Show when={row.instead}>{(instead) => <small class="proposals-panel-why">{words("instead", seatIn(instead().of, naming), instead().reason)}</small>}</Show>
          <Show when={row.despite}>{(despite) => <small class="proposals-panel-why">{words(`conflict.${despite().conflict}`)} · {words("because", despite().reason)}</small>}</Show>
          <Show when={row.reason}>{(reason) => <small class="proposals-panel-why">{words("because", reason())}</small>}</Show>
        </>
      )
    },
    ...(scored() ? indicators().map(({ id, most, name }): Column<AppraisalsApi.SeatView> => ({
      id, head: words("most", said(name), most), numeric: true, width: "8rem", cell: ({ scores }) => scores?.find(({ indicator }) => indicator === id)?.points ?? "—"
    })) : []),
    ...(told() ? [{
      id: "state", head: scored() ? words("total") : appraising("state"), numeric: scored(), width: "7rem",
      cell: ({ state, total }: AppraisalsApi.SeatView) => total ?? (state === undefined ? "—" : words(`state.${state}`))
    }] : []),
    ...(seats().some((row) => excusable(row) || replaceable(row)) ? [{
      id: "acts", head: words("act"), width: "9rem", numeric: true,
      cell: (row: AppraisalsApi.SeatView) => (
        <>
          <Show when={replaceable(row)}><Button size="small" tone="quiet" aria-label={words("replaceOf", seatIn(row.seat, naming))} onClick={() => props.onReplace(row.seat)}>{words("replace")}</Button></Show>
          <Show when={excusable(row)}><Button size="small" tone="quiet" aria-label={words("excuseOf", seatIn(row.seat, naming))} onClick={() => props.onExcuse(row.seat)}>{words("excuse")}</Button></Show>
        </>
      )
    }] : [])
  ]
  return (
    <Show when={language()} keyed>
      <DataTable caption={words(`side.${props.side}`)} hideCaption columns={columns()} rows={seats()} rowId={({ seat }) => seatIn(seat, naming)} />
    </Show>
  )
}
