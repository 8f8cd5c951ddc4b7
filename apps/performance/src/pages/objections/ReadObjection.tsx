import { type ObjectionsApi, Zone } from "@jianyan/contract"
import { Day, Objection } from "@jianyan/domain"
import { Beside, Button, ButtonLink, formatDate, LifeLine, type LifeStep, Notice, PageHead, Section, StageBadge } from "@jianyan/ui"
import { nameIn } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { labelOf } from "../../words/reading/names.ts"
import { objections as t } from "../../words/objections.ts"
import { sayAbout, sayState } from "../../words/sayObjection.ts"
import { shell } from "../../words/shell.ts"
import { BeforeAfter } from "./BeforeAfter.tsx"
import { CorrectDialog, DecideDialog, WithdrawDialog } from "./Deeds.tsx"
import { Evidence } from "./Evidence.tsx"
import "./objections.css"

type Read = ObjectionsApi.Read

/** Reads one objection: what it is about, why, what was decided, and what the sheet said before and says now. */
export default function ReadObjection() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={/^[A-Za-z0-9_-]{1,64}$/u.test(params.id) ? params.id : undefined} keyed fallback={<NotOpen />}>
      {(id) => <One id={Objection.Id.make(id)} />}
    </Show>
  )
}

const One = (props: { readonly id: Objection.Id }) => {
  const visitor = useVisitor()
  const read = useQuery(() => ({ queryKey: [visitor.at, "objection", props.id], queryFn: ({ signal }) => visitor.house.objections.read({ id: props.id }, { signal }) }))
  useTitle(() => t("title"))
  return <Asked query={read} shape="page" heading={t("title")}>{(read) => <Whole read={read()} />}</Asked>
}

const Whole = (props: { readonly read: Read }) => {
  const visitor = useVisitor()
  const [open, setOpen] = createSignal<"decide" | "correct" | "withdraw">()
  const own = () => visitor.member === objection().member
  const objection = () => props.read.objection
  const label = () => {
    const { about } = objection(), { rulebook } = props.read
    return about._tag === "Line" && rulebook !== undefined ? { zh: labelOf(rulebook, about.item), en: labelOf(rulebook, about.item) } : undefined
  }
  const state = () => objection().state
  const close = () => setOpen(undefined)
  const named = () => [...Objection.recordsOf(objection().about), ...correctedOf(objection())]
  return (
    <>
      <PageHead
        title={sayAbout(objection(), props.read.titles, label())}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: Zone.performance.objections() }, { label: t("yearOf", objection().year) }]}
        meta={<><StageBadge {...sayState(objection())} /><Show when={!own()}><span>{nameIn(props.read.names, objection().member)}</span></Show><span>{formatDate(Day.of(objection().lodgedAt))}</span></>}
        actions={
          <>
            <For each={(["decide", "correct"] as const).filter((verb) => props.read.may.includes(verb))}>{(verb) => <Button tone="main" onClick={() => setOpen(verb)}>{t(`deed.${verb}`)}</Button>}</For>
            <Show when={props.read.may.includes("withdraw")}><Button onClick={() => setOpen("withdraw")}>{t("deed.withdraw")}</Button></Show>
            <ButtonLink href={`${Zone.performance.member(objection().member)}?year=${objection().year}`}>{t("toSheet")}</ButtonLink>
          </>
        }
      />
      <Show when={props.read.conflict}>{(record) => <Notice tone="due">{t("conflict", props.read.titles[record()] ?? record())}</Notice>}</Show>
      <Beside aside={<LifeLine label={t("life")} steps={stepsOf(objection())} />}>
        <Section title={t("reason")}>
          <p class="objection-words">{objection().reason}</p>
          <Show when={named().length > 0}>
            <p class="objection-records objection-by">
              <span>{t("record")}</span>
              <For each={[...new Set(named())]}>{(record) => <Show when={Zone.record(record)} fallback={<span>{props.read.titles[record] ?? record}</span>}>{(href) => <a class="ui-figure" href={href()}>{props.read.titles[record] ?? record}</a>}</Show>}</For>
            </p>
          </Show>
        </Section>
        <Evidence objection={objection()} may={props.read.may.includes("attach")} />
        <Show when={decidedOf(state())}>
          {(decided) => (
            <Section title={t("decision")}>
              <p class="objection-words">{decided().reason}</p>
              <p class="objection-by">{t("decidedOn", t(`state.${decided().outcome}`), formatDate(Day.of(decided().at)))}</p>
            </Section>
          )}
        </Show>
        <BeforeAfter read={props.read} />
        <p class="objection-by">{t("law")}</p>
      </Beside>
      <Show when={open() === "decide"}><DecideDialog id={objection().id} onClose={close} /></Show>
      <Show when={open() === "correct"}><CorrectDialog read={props.read} onClose={close} /></Show>
      <Show when={open() === "withdraw"}><WithdrawDialog id={objection().id} onClose={close} /></Show>
    </>
  )
}

const decidedOf = (state: Objection.State) => state._tag === "Decided" ? state : undefined

const correctedOf = ({ state }: Objection.Objection): ReadonlyArray<string> => state._tag === "Decided" ? state.corrected?.records ?? [] : []

const stepsOf = ({ lodgedAt, state }: Objection.Objection): ReadonlyArray<LifeStep> => {
  const lodged: LifeStep = { state: "done", title: t("lodged"), date: Day.of(lodgedAt) }
  if (state._tag === "Withdrawn") return [lodged, { state: "stopped", title: t("withdrawn"), date: Day.of(state.at) }]
  if (state._tag === "Open") return [lodged, { state: "now", title: t("decided"), note: t("waits") }, { state: "later", title: t("told") }]
  const decided: LifeStep = { state: "done", title: t("decided"), date: Day.of(state.at), note: t(`state.${state.outcome}`) }
  const told: LifeStep = { state: "done", title: t("told"), date: Day.of(state.at) }
  if (state.outcome === "notUpheld") return [lodged, decided, told]
  return [lodged, decided, told, state.corrected === undefined ? { state: "now", title: t("corrected") } : { state: "done", title: t("corrected"), date: Day.of(state.corrected.at) }]
}
