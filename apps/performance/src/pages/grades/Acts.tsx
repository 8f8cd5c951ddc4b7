import type { EvaluationsApi } from "@jianyan/contract"
import type { Evaluation, Member } from "@jianyan/domain"
import { Button, Confirm, Refusals } from "@jianyan/ui"
import { done, nameIn } from "@jianyan/zone"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { ReasonForm } from "../../parts/ReasonForm.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { evaluation as t } from "../../words/evaluation.ts"
import { GradeField } from "./GradeField.tsx"

/** What the acts of a year need: its grades, the members chosen, and what the meeting has decided otherwise so far. */
export interface ActsProps {
  readonly grades: EvaluationsApi.Grades
  readonly year: number
  readonly chosen: ReadonlyArray<Member.Id>
  readonly changes: ReadonlyArray<Evaluation.Change>
  readonly onChanges: (changes: ReadonlyArray<Evaluation.Change>) => void
  readonly onDone: () => void
}

type Asked = "list" | "unlist" | "submit" | "sendBack" | "change" | "decide" | "announce" | "amend"

/** What the one who asks may do with the grades of a year, at the stage they are at: one step at a time, each by a person. */
export const Acts = (props: ActsProps) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [asked, setAsked] = createSignal<Asked>()
  const [grade, setGrade] = createSignal<string>()
  const may = (deed: string) => props.grades.may.includes(deed)
  const listed = () => props.grades.rows.filter(({ member, reason }) => reason !== undefined && props.chosen.includes(member)).map(({ member }) => member)
  const some = (members: ReadonlyArray<Member.Id>): readonly [Member.Id, ...ReadonlyArray<Member.Id>] | undefined => {
    const [first, ...others] = members
    return first === undefined ? undefined : [first, ...others]
  }
  const close = () => { setAsked(undefined); setGrade(undefined) }
  const confirm = (ask: () => Promise<unknown>, said: string) => void deed.run(ask, () => { done(said); props.onDone() }).finally(close)
  const ready = () => grade() === undefined ? { name: "grade", message: t("choose") } : undefined
  const field = (refusal: (field: string) => string | undefined) => <GradeField rulebook={props.grades.rulebook} value={grade()} onChange={setGrade} refusal={refusal("grade")} />
  const of = () => ({ year: props.year })
  const buttons = (): ReadonlyArray<{ readonly act: Asked; readonly label: string; readonly main?: boolean; readonly off?: boolean; readonly shown: boolean }> => [
    { act: "list", label: t("roll.list", props.chosen.length), off: props.chosen.length === 0, shown: may("list") },
    { act: "unlist", label: t("roll.unlist", listed().length), off: listed().length === 0, shown: may("list") },
    { act: "submit", label: t("roll.submit"), main: true, shown: may("submit") },
    { act: "change", label: t("roll.change", props.chosen.length), off: props.chosen.length === 0, shown: may("decide") },
    { act: "decide", label: t("roll.decide"), main: true, shown: may("decide") },
    { act: "sendBack", label: t("roll.sendBack"), shown: may("sendBack") },
    { act: "announce", label: t("roll.announce"), main: true, shown: may("announce") },
    { act: "amend", label: t("roll.amend"), off: props.chosen.length !== 1, shown: may("amend") }
  ]
  const hint = () => may("amend") ? props.chosen.length === 1 ? "" : t("roll.selectOne") : (may("list") || may("decide")) && props.chosen.length === 0 ? t("roll.selectSome") : ""
  return (
    <>
      <Refusals refusals={deed.refusals()} />
      <Show when={props.grades.may.some((deed) => deed !== "close")}>
        <div class="grades-acts ui-noprint">
          <For each={buttons().filter(({ shown }) => shown)}>{(one) => <Button size="small" tone={one.main === true ? "main" : "plain"} disabled={one.off === true} onClick={() => setAsked(one.act)}>{one.label}</Button>}</For>
          <span>{hint()}</span>
          <Show when={props.changes.length > 0}><span role="status">{t("roll.changed", props.changes.length)}</span></Show>
        </div>
      </Show>
      <Confirm open={asked() === "submit"} title={t("roll.submitTitle")} description={t("roll.submitText")} confirm={t("roll.submit")} busy={deed.busy()} onConfirm={() => confirm(() => house.evaluations.submit(of()), t("roll.submitDone"))} onClose={close} />
      <Confirm open={asked() === "announce"} title={t("roll.announceTitle")} description={t("roll.announceText")} confirm={t("roll.announce")} busy={deed.busy()} onConfirm={() => confirm(() => house.evaluations.announce(of()), t("roll.announceDone"))} onClose={close} />
      <Confirm
        open={asked() === "unlist"} title={t("roll.unlist", listed().length)} description={t("list", listed().map((member) => nameIn(props.grades.names, member)))} confirm={t("roll.unlist", listed().length)} busy={deed.busy()} onClose={close}
        onConfirm={() => { const members = some(listed()); if (members !== undefined) confirm(() => house.evaluations.unlist({ ...of(), members }), t("roll.unlistDone")) }}
      />
      <Switch>
        <Match when={asked() === "list" && some(props.chosen)} keyed>
          {(members) => (
            <ReasonForm title={t("roll.listTitle")} follows={t("roll.listFollows", props.chosen.length)} confirm={t("roll.listDo")} done={t("roll.listDone")} words={t("reason")} ready={ready}
              ask={(reason) => house.evaluations.list({ ...of(), members: members, grade: grade() ?? "", reason })} after={() => props.onDone()} onClose={close}>{field}</ReasonForm>
          )}
        </Match>
        <Match when={asked() === "change" && some(props.chosen)} keyed>
          {(members) => (
            <ReasonForm title={t("roll.changeTitle")} follows={t("roll.changeFollows")} confirm={t("roll.changeDo")} done={t("roll.changed", members.length)} words={t("reason")} ready={ready}
              ask={() => Promise.resolve()}
              after={(reason) => {
                props.onChanges([...props.changes.filter(({ member }) => !members.includes(member)), ...members.map((member) => ({ member, grade: grade() ?? "", reason }))])
                props.onDone()
              }} onClose={close}>{field}</ReasonForm>
          )}
        </Match>
        <Match when={asked() === "sendBack"}>
          <ReasonForm title={t("roll.sendBackTitle")} follows={t("roll.sendBackFollows")} confirm={t("roll.sendBack")} done={t("roll.sendBackDone")} words={t("reason")} ask={(reason) => house.evaluations.sendBack({ ...of(), reason })} after={() => props.onDone()} onClose={close} />
        </Match>
        <Match when={asked() === "decide"}>
          <ReasonForm title={t("roll.decideTitle")} follows={t("roll.decideFollows", props.changes.length)} confirm={t("roll.decide")} done={t("roll.decideDone")} words={t("words")} day={t("day")}
            ask={(words, on) => house.evaluations.decide({ ...of(), words, on, changes: props.changes })} after={() => { props.onChanges([]); props.onDone() }} onClose={close} />
        </Match>
        <Match when={asked() === "amend" && some(props.chosen)} keyed>
          {(members) => (
            <ReasonForm title={t("roll.amendTitle", nameIn(props.grades.names, members[0]))} follows={t("roll.amendFollows")} confirm={t("roll.amend")} done={t("roll.amendDone")} words={t("reason")} day={t("day")} ready={ready}
              ask={(reason, on) => house.evaluations.amend({ ...of(), member: members[0], grade: grade() ?? "", reason, on })} after={() => props.onDone()} onClose={close}>{field}</ReasonForm>
          )}
        </Match>
      </Switch>
    </>
  )
}
