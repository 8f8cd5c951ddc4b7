import { Assessment } from "@jianyan/domain"
import { Button, formatLabelled, formatPoints, Menu, TextArea, TextField } from "@jianyan/ui"
import { Option, Result } from "effect"
import { createSignal, For, Show } from "solid-js"
import { drafting } from "../../words/drafting.ts"
import { figureName } from "../../words/figures.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { words } from "../../words/reading/words.ts"
import { rulebook } from "../../words/rulebook.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { labelOf, type Named, Naming } from "./Naming.tsx"
import { type Kept, tellKept } from "./tellRefusal.ts"
import type { Writing } from "./useDraft.ts"

type Said = Assessment.Reading.Said
type Figure = Assessment.Edit.Figure

/** One rule read back, under a clause it stands on or in its place in the table; its name, its numbers and its sentence can be changed there. */
export const RuleEditor = (props: { readonly said: Said; readonly under?: string; readonly depth?: number | undefined; readonly writing: Writing }) => {
  const [open, setOpen] = createSignal(false)
  const [refusal, setRefusal] = createSignal<string>()
  const name = () => `${props.under ?? "loose"}-${props.said.does}-${props.said.id}`
  const label = () => props.said.label === undefined ? rulebook(`does.${props.said.does}`) : words(props.said.label)
  const change = (changed: Result.Result<Assessment.Rulebook.Rulebook, Kept>): boolean => {
    setRefusal(Result.isFailure(changed) ? tellKept(changed.failure, props.writing.text()) : undefined)
    if (Result.isSuccess(changed)) props.writing.put(changed.success)
    return Result.isSuccess(changed)
  }
  const alone = () => props.said.does === "attendance" || props.said.does === "rounding" || props.said.does === "bulletins"
  return (
    <li class="rule" data-open={open() ? "" : undefined} data-depth={props.depth}>
      <span class="rule-does">{rulebook(`does.${props.said.does}`)}</span>
      <div class="rule-body">
        <div class="rule-line">
          <p><Show when={props.said.label}>{(label) => <><b>{words(label())}</b> </>}</Show>{props.said.sentence}</p>
          <div class="rule-ways ui-noprint">
            <Button size="small" tone="quiet" aria-expanded={open()} aria-label={formatLabelled(label(), t(open() ? "close" : "change"))} onClick={() => setOpen(!open())}>{t(open() ? "close" : "change")}</Button>
            <Menu
              trigger="⋯" name={t("more", label())}
              items={[
                ...(alone() ? [] : [
                  { label: t("up"), onSelect: () => void change(Assessment.Edit.moveRule(props.writing.text(), props.said, -1)) },
                  { label: t("down"), onSelect: () => void change(Assessment.Edit.moveRule(props.writing.text(), props.said, 1)) }
                ]),
                { label: t("remove"), tone: "danger" as const, onSelect: () => void change(Assessment.Edit.removeRule(props.writing.text(), props.said)) }
              ]}
            />
          </div>
        </div>
        <Show when={refusal()}>{(sentence) => <p class="rule-refused" role="alert">{sentence()}</p>}</Show>
        <Show when={open()}>
          <div class="rule-forms">
            <Show when={props.said.label !== undefined}><Rename said={props.said} name={name()} writing={props.writing} change={change} /></Show>
            <Figures said={props.said} name={name()} writing={props.writing} change={change} />
            <Sentence said={props.said} name={name()} writing={props.writing} change={change} />
          </div>
        </Show>
      </div>
    </li>
  )
}

interface Part {
  readonly said: Said
  readonly name: string
  readonly writing: Writing
  readonly change: (changed: Result.Result<Assessment.Rulebook.Rulebook, Kept>) => boolean
}

const Rename = (props: Part) => {
  const [typed, setTyped] = createSignal<Named>()
  const held = (): Named => ({ zh: props.said.label?.zh ?? "", en: props.said.label?.en ?? "", article: props.said.article ?? "" })
  const named = () => typed() ?? held()
  const take = (next: Named) => {
    const before = held()
    if (next.zh.trim() === "") return
    if (labelOf(next).zh === before.zh && labelOf(next).en === before.en && next.article === before.article) return setTyped(undefined)
    const article = next.article === "" ? undefined : next.article
    if (props.change(Assessment.Edit.nameRule(props.writing.text(), props.said, { label: labelOf(next), article }))) setTyped(undefined)
  }
  const put = (next: Named) => {
    const moved = next.article !== named().article
    setTyped(next)
    if (moved) take(next)
  }
  return (
    <div class="rule-figures" role="group" aria-label={drafting("rename")} onFocusOut={() => take(named())} onKeyDown={(event) => { if (event.key === "Enter") take(named()) }}>
      <Naming name={props.name} named={named()} put={put} articles={props.writing.text().articles} refusal={named().zh.trim() === "" ? t("needName") : undefined} />
    </div>
  )
}

const Figures = (props: Part) => {
  const figures = () => Assessment.Edit.figures(props.writing.text(), props.said)
  return (
    <Show when={figures().length > 0}>
      <div class="rule-figures" role="group" aria-label={t("figures")}>
        {/* By place: the field in which somebody writes stays while its number changes. */}
        <For each={figures().map(({ path }) => path.join("."))}>
          {(path, place) => <Show when={figures()[place()]}>{(figure) => <FigureField {...props} path={path} figure={figure()} />}</Show>}
        </For>
      </div>
    </Show>
  )
}

const shown = ({ unit, value }: Figure): string => unit === "points" ? formatPoints(value).replace("−", "-").replaceAll(",", "") : String(value)

const FigureField = (props: Part & { readonly figure: Figure; readonly path: string }) => {
  const [typed, setTyped] = createSignal<string>()
  const [bad, setBad] = createSignal(false)
  const take = () => {
    const text = typed()?.trim()
    if (text === undefined) return
    const value = props.figure.unit === "points" ? Option.getOrUndefined(Assessment.Points.parse(text)) : /^\d{1,6}$/u.test(text) ? Number(text) : undefined
    setBad(value === undefined)
    if (value === undefined) return
    if (value === props.figure.value || props.change(Assessment.Edit.setFigure(props.writing.text(), props.said, props.figure.path, value))) setTyped(undefined)
  }
  return (
    <div onFocusOut={take} onKeyDown={(event) => { if (event.key === "Enter") take() }}>
      <TextField
        name={`${props.name}-${props.path}`} label={figureName(props.figure.path)} width="short" inputmode="decimal" maxlength={14}
        value={typed() ?? shown(props.figure)} onInput={setTyped} refusal={bad() ? t("badFigure") : undefined}
      />
    </div>
  )
}

const Sentence = (props: Part) => {
  const [typed, setTyped] = createSignal<string>()
  const take = () => {
    const sentence = typed()?.trim()
    if (sentence === undefined || sentence === props.said.sentence) return setTyped(undefined)
    if (props.change(Assessment.Reading.amend(props.writing.text(), props.said, sentence, tongue()))) setTyped(undefined)
  }
  return (
    <div class="rule-sentence">
      <TextArea name={`${props.name}-sentence`} label={t("sentence")} hint={t("sentenceHint")} rows={3} most={1_000} value={typed() ?? props.said.sentence} onInput={setTyped} />
      <Button size="small" disabled={typed() === undefined || typed() === props.said.sentence} onClick={take}>{t("reread")}</Button>
    </div>
  )
}
