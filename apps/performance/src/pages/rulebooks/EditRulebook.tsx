import { Zone } from "@jianyan/contract"
import { Assessment, type Draft } from "@jianyan/domain"
import { Beside, Button, Confirm, formatDate, Notice, PageHead, Refusals, Section, toast } from "@jianyan/ui"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal, Index, Match, Show, Switch, untrack } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { tongue } from "../../words/reading/tongue.ts"
import { words } from "../../words/reading/words.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { shell } from "../../words/shell.ts"
import "../rulebook/rulebook.css"
import { ClauseEditor } from "./ClauseEditor.tsx"
import { EditClause } from "./EditClause.tsx"
import { Effect } from "./Effect.tsx"
import { Found } from "./Found.tsx"
import { Head } from "./Head.tsx"
import { Parts } from "./Parts.tsx"
import { RuleEditor } from "./RuleEditor.tsx"
import "./rulebooks.css"
import { type Saving, useDraft } from "./useDraft.ts"
import { useFindings } from "./useFindings.ts"

/** Writes a draft, for those who keep rulebooks: the regulation beside the rules, each of which can be changed with no code, and what the change would do. */
export default function EditRulebook() {
  const { holds } = useVisitor()
  return <Show when={holds("evaluator", "office")} fallback={<NotOpen />}><Reading /></Show>
}

const Reading = () => {
  const visitor = useVisitor()
  const params = useParams<{ id: string }>()
  const read = useQuery(() => ({
    queryKey: [visitor.at, "draft", params.id], queryFn: () => visitor.house.rulebooks.read({ id: params.id as Draft.Id }), refetchOnWindowFocus: false, staleTime: Infinity, gcTime: 0
  }))
  useTitle(() => read.isSuccess ? t("edit.title", read.data.draft.text.edition) : t("edit.crumb"))
  const [round, setRound] = createSignal(1)
  const again = async () => {
    localStorage.removeItem(`jianyan.draft.${params.id}`)
    await read.refetch()
    setRound(round() + 1)
  }
  return (
    <Asked query={read} shape="page">
      {/* What is written stays when the draft is asked for once more; only reading it again on purpose puts the house's text in its place. */}
      {(found) => <Show when={`${params.id} ${round()}`} keyed>{(_) => <Writing draft={found().draft} again={() => void again()} />}</Show>}
    </Asked>
  )
}

const Writing = (props: { readonly draft: Draft.Draft; readonly again: () => void }) => {
  const visitor = useVisitor(), navigate = useNavigate(), deed = useDeed()
  const writing = useDraft(untrack(() => props.draft))
  const { text } = writing
  const findings = useFindings(text)
  const coverage = createMemo(() => Assessment.cover(text(), tongue()))
  const [asking, setAsking] = createSignal<"adopt" | "discard">()
  const [adding, setAdding] = createSignal(false)
  const list = useQuery(() => ({ queryKey: [visitor.at, "rulebooks"], queryFn: () => visitor.house.rulebooks.list() }))
  const faults = () => findings().found.filter(({ finding }) => Assessment.weightOf(finding) === "error").length
  const from = () => {
    const editions = list.isSuccess ? list.data.editions.filter(({ subject }) => subject === "member") : []
    return (text().subject ?? "member") !== "member" ? undefined : (editions.find(({ name }) => name === props.draft.from) ?? editions.find(({ running }) => running))?.name
  }
  const leave = (said: string) => {
    writing.forget()
    toast({ tone: "done", title: said })
    navigate("/rulebooks")
  }
  const adopt = () => {
    const seen = { id: props.draft.id, revision: writing.revision(), faults: faults() }, said = t("adopted", text().edition)
    void deed.run(() => visitor.house.rulebooks.adopt(seen), () => leave(said), () => setAsking(undefined))
  }
  const discard = () => {
    const { id } = props.draft
    void deed.run(() => visitor.house.rulebooks.discard({ id }), () => leave(t("discarded")), () => setAsking(undefined))
  }
  const saved = () => writing.saving().as === "saved"
  return (
    <>
      <PageHead
        title={t("edit.title", text().edition)}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: Zone.performance.rulebooks }, { label: t("edit.crumb") }]}
        meta={<><span>{words(text().title)}</span><SavingLine saving={writing.saving()} /></>}
        actions={
          <>
            <Button tone="main" disabled={!findings().tried || !saved()} title={findings().tried ? undefined : t("wait")} onClick={() => setAsking("adopt")}>{t("adopt")}</Button>
            <Button disabled={!writing.mayUndo()} onClick={writing.undo}>{t("undo")}</Button>
            <Button disabled={!writing.mayRedo()} onClick={writing.redo}>{t("redo")}</Button>
            <Button tone="quiet" onClick={() => setAsking("discard")}>{t("discard")}</Button>
          </>
        }
      />
      <Refusals refusals={deed.refusals()} />
      <Switch>
        <Match when={writing.saving().as === "meanwhile"}><Notice tone="due" title={t("meanwhile")} actions={<Button onClick={props.again}>{t("again")}</Button>}>{t("meanwhileText")}</Notice></Match>
        <Match when={writing.broughtBack}><Notice tone="plain">{t("local")}</Notice></Match>
      </Switch>
      <Beside
        aside={
          <div class="draft-aside">
            <Show when={from()}>{(from) => <Effect draft={props.draft} from={from()} revision={writing.revision()} saved={saved()} />}</Show>
            <Found findings={findings()} text={text()} />
          </div>
        }
      >
        <Head writing={writing} />
        <Parts writing={writing} />
        <Section title={t("clausesHead")} note={t("clausesHint")}>
          <ol class="clauses draft-clauses">
            <Index each={coverage().clauses}>{(covered) => <ClauseEditor covered={covered()} writing={writing} />}</Index>
          </ol>
          <Show when={adding()} fallback={<Button class="ui-noprint" onClick={() => setAdding(true)}>{t("addClause")}</Button>}>
            <EditClause
              article={{ id: Assessment.Edit.freeName(text(), "clause"), clause: "", label: { zh: "", en: "" }, treated: "judgement" }}
              writing={writing} close={() => setAdding(false)}
            />
          </Show>
        </Section>
        <Show when={coverage().loose.length > 0}>
          <Section title={t("loose")}><ul class="rules"><Index each={coverage().loose}>{(said) => <RuleEditor said={said()} writing={writing} />}</Index></ul></Section>
        </Show>
      </Beside>
      <Confirm
        open={asking() === "adopt"} onClose={() => setAsking(undefined)} title={t("adoptTitle", text().edition)} confirm={t("adopt")} busy={deed.busy()} onConfirm={adopt}
        description={<>{t("adoptText", formatDate(text().inForce.from))}<Show when={faults() > 0}> {t("adoptFaults", faults())}</Show></>}
      />
      <Confirm open={asking() === "discard"} onClose={() => setAsking(undefined)} title={t("discardTitle")} description={t("discardText")} confirm={t("discard")} danger busy={deed.busy()} onConfirm={discard} />
    </>
  )
}

const SavingLine = (props: { readonly saving: Saving }) => (
  <span role="status" class="draft-saving" data-as={props.saving.as}>
    <Switch fallback={t("unsaved")}>
      <Match when={props.saving.as === "saving"}>{t("saving")}</Match>
      <Match when={props.saving.as === "failed"}>{t("signedOut")}</Match>
      <Match when={props.saving.as === "saved" && props.saving.at}>{(at) => t("saved", at().toTimeString().slice(0, 5))}</Match>
      <Match when={props.saving.as === "saved"}>{""}</Match>
    </Switch>
  </span>
)
