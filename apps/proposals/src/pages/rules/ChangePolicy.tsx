import { Committee } from "@jianyan/domain"
import { Button, Dialog, RadioGroup, TextField } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { Result, Schema } from "effect"
import { createMemo, createSignal, For, Show } from "solid-js"
import { DeedRefusals } from "../../parts/DeedRefusals.tsx"
import { rules } from "../../words/rules.ts"
import { Moves } from "./Moves.tsx"
import { useChange } from "./useChange.ts"

type Policy = Committee.Policy.Policy

/** A whole number as it is typed into a field, and how it goes into the policy. */
interface Figure { readonly name: string; readonly label: string; readonly value: number; readonly put: (policy: Policy, value: number) => Policy }

const each = <A,>(all: readonly [A, ...ReadonlyArray<A>], f: (one: A, place: number) => A): readonly [A, ...ReadonlyArray<A>] => {
  const [first, ...rest] = all
  return [f(first, 0), ...rest.map((one, place) => f(one, place + 1))]
}

/** Lists the figures of a policy that committees change most. */
const figures = (policy: Policy): ReadonlyArray<Figure> => [
  ...policy.replyTerms.flatMap((term, place): ReadonlyArray<Figure> => term.until !== undefined ? [] : [{
    name: `term-${place}`, label: rules("replyMonths", rules(`rule.${term.for}`)), value: term.months,
    put: (into, months) => ({ ...into, replyTerms: each(into.replyTerms, (one, at) => at === place ? { ...one, months } : one) })
  }]),
  { name: "second", label: rules("secondMonths"), value: policy.secondHandlingMonths, put: (into, secondHandlingMonths) => ({ ...into, secondHandlingMonths }) },
  { name: "return", label: rules("returnWithin"), value: policy.returnWithin, put: (into, returnWithin) => ({ ...into, returnWithin }) },
  { name: "co-sign", label: rules("coSignWithin"), value: policy.coSignWithin, put: (into, coSignWithin) => ({ ...into, coSignWithin }) },
  ...(policy.extension === undefined ? [] : [
    { name: "extension", label: rules("extensionMonths"), value: policy.extension.months, put: (into: Policy, months: number) => into.extension === undefined ? into : ({ ...into, extension: { ...into.extension, months } }) },
    { name: "absolute", label: rules("absoluteMonths"), value: policy.extension.absoluteMonths, put: (into: Policy, absoluteMonths: number) => into.extension === undefined ? into : ({ ...into, extension: { ...into.extension, absoluteMonths } }) }
  ]),
  ...(policy.ladder ?? []).map((rung): Figure => ({
    name: `rung-${rung.id}`, label: rules("ladderDays", said(rung.name)), value: rung.days,
    put: (into, days) => ({ ...into, ladder: (into.ladder ?? []).map((one) => one.id === rung.id ? { ...one, days } : one) })
  }))
]

const decode = Schema.decodeUnknownResult(Schema.toType(Committee.Policy.Policy))

/** Changes the common figures of the policy: what moves is looked at before it is adopted. */
export const ChangePolicy = (props: { readonly policy: Policy; readonly onClose: () => void }) => {
  const change = useChange()
  const all = figures(props.policy)
  const [typed, setTyped] = createSignal<ReadonlyMap<string, string>>(new Map(all.map(({ name, value }) => [name, String(value)])))
  const [returnIn, setReturnIn] = createSignal(props.policy.returnIn ?? "workingDays")
  const wanted = createMemo((): Policy | undefined => {
    const numbers = all.map(({ name }) => Number(typed().get(name)?.trim() || "x"))
    if (numbers.some((number) => !Number.isInteger(number) || Math.abs(number) > 366)) return undefined
    const policy = all.reduce((into: Policy, figure, place) => figure.put(into, numbers[place] ?? figure.value), { ...props.policy, returnIn: returnIn() })
    return [policy.returnWithin, policy.coSignWithin, policy.secondHandlingMonths].some((number) => number < 1) ? undefined : Result.getOrUndefined(decode(policy))
  })
  const type = (name: string, value: string) => {
    change.forget()
    setTyped(new Map([...typed(), [name, value]]))
  }
  const look = () => { const policy = wanted(); if (policy !== undefined) void change.look({ policy }) }
  const adopt = () => { const policy = wanted(); if (policy !== undefined) void change.adopt({ policy }, props.onClose) }
  return (
    <Dialog
      open size="wide" title={rules("change")} description={rules("previewText")} onClose={() => props.onClose()}
      actions={
        <>
          <Show when={change.moves()} fallback={<Button tone="main" busy={change.deed.busy()} disabled={wanted() === undefined} onClick={look}>{rules("look")}</Button>}>
            <Button tone="main" busy={change.deed.busy()} onClick={adopt}>{rules("adopt")}</Button>
          </Show>
          <Button tone="quiet" onClick={() => props.onClose()}>{rules("cancel")}</Button>
        </>
      }
    >
      <DeedRefusals deed={change.deed} />
      <div class="proposals-figures">
        <For each={all}>{({ label, name }) => <TextField name={name} label={label} width="short" inputmode="numeric" value={typed().get(name) ?? ""} onInput={(value) => type(name, value)} />}</For>
      </div>
      <RadioGroup name="returnIn" label={rules("returnIn")} value={returnIn()} onChange={(value) => { change.forget(); setReturnIn(value) }} choices={(["workingDays", "days"] as const).map((value) => ({ value, label: rules(`rule.${value}`) }))} />
      <Show when={wanted() === undefined}><p role="alert">{rules("whole")}</p></Show>
      <Show when={change.moves()}>{(moves) => <Moves moves={moves()} />}</Show>
    </Dialog>
  )
}
