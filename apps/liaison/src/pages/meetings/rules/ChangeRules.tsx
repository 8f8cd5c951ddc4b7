import { type MeetingsApi, Zone } from "@jianyan/contract"
import { Committee, Meeting } from "@jianyan/domain"
import { Button, Checkbox, Disclosure, NoPermission, PageHead, Refusals, Section, Select } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { useQueryClient } from "@tanstack/solid-query"
import { Equal, Result } from "effect"
import { createSignal, Index, Show, untrack } from "solid-js"
import { address } from "../../../parts/addresses.ts"
import { useDeed } from "../../../parts/useDeed.ts"
import { useTitle } from "../../../parts/useTitle.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { leave } from "../../../words/leave.ts"
import { meetings } from "../../../words/meetings.ts"
import { rules as t } from "../../../words/rules.ts"
import { shell } from "../../../words/shell.ts"
import { trade } from "../../../words/trade.ts"
import { blank, type Draft, type DraftRule, overOf, toDraft, toRules } from "./Draft.ts"
import { sayCase, sayQuorum } from "./inWords.ts"
import { Moves } from "./Moves.tsx"
import { RuleFields } from "./RuleFields.tsx"
import { Several } from "./Several.tsx"
import "./rules.css"

type Rules = Committee.MeetingRules.MeetingRules

/** The rules of meetings as a form: what it moves is looked at before it is adopted. */
export default function ChangeRules() {
  const visitor = useVisitor()
  useTitle(() => t("changeTitle"))
  const { leave: leaveRules, quorum } = visitor.committee.policy
  return (
    <>
      <PageHead
        title={t("changeTitle")} meta={<span>{t("changeAbout")}</span>}
        crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: meetings("title"), href: address.meetings() }, { label: t("title"), href: address.rules }, { label: t("change") }]}
      />
      <Show when={visitor.holds("office")} fallback={<NoPermission />}><Form now={{ ...(leaveRules !== undefined && { leave: leaveRules }), ...(quorum !== undefined && { quorum }) }} /></Show>
    </>
  )
}

const shares = ["1/2+", "1/2=", "2/3+", "2/3="]

/** Stands for no quorum among the choices. */
const none = "none"

const quorums = (now: string) => [
  { value: none, label: t("quorumNone") },
  ...[...new Set([...shares, ...(now === none ? [] : [now])])].map((value) => { const over = overOf(value); return { value, label: over === undefined ? value : sayQuorum(over) } })
]

/** Says in the head of a rule which requests it is about, as far as it is written. */
const headOf = ({ asked, meetings, misses, ranks }: DraftRule): string => {
  const [meeting, ...kinds] = meetings, [rank, ...others] = ranks
  return sayCase({ ...(asked !== "any" && { asked }), ...(misses === "whole" && { misses }), ...(meeting !== undefined && { meetings: [meeting, ...kinds] }), ...(rank !== undefined && { ranks: [rank, ...others] }) })
}

const Form = (props: { readonly now: Rules }) => {
  const visitor = useVisitor(), navigate = useNavigate(), client = useQueryClient(), deed = useDeed("rules")
  const begun = untrack(() => toDraft(props.now))
  const [draft, setDraft] = createSignal<Draft>(begun)
  const [moves, setMoves] = createSignal<MeetingsApi.Moves>()
  const [open, setOpen] = createSignal<ReadonlySet<number>>(new Set())
  const put = (change: Partial<Draft>) => { setMoves(undefined); setDraft({ ...draft(), ...change }) }
  const putRule = (place: number, change: Partial<DraftRule>) => put({ rules: draft().rules.map((one, at) => at === place ? { ...one, ...change } : one) })
  const unfold = (place: number, on: boolean) => setOpen(new Set(on ? [...open(), place] : [...open()].filter((one) => one !== place)))
  const add = () => { unfold(draft().rules.length, true); put({ rules: [...draft().rules, blank] }) }
  const remove = (place: number) => { setOpen(new Set<number>()); put({ rules: draft().rules.filter((_, at) => at !== place) }) }
  const swap = (place: number, other: number) => {
    setOpen(new Set<number>())
    put({ rules: draft().rules.map((one, at) => at === place ? draft().rules[other] ?? one : at === other ? draft().rules[place] ?? one : one) })
  }
  const changed = () => !Equal.equals(draft(), begun)
  const go = (then: (rules: Rules) => Promise<void>) => {
    const read = toRules(draft())
    if (Result.isSuccess(read)) return void then(read.success)
    setOpen(new Set([...open(), ...read.failure.flatMap(({ name }) => { const [, place] = /^rule-(\d+)-/u.exec(name ?? "") ?? []; return place === undefined ? [] : [Number(place)] })]))
    deed.refuse(read.failure)
  }
  const look = (rules: Rules) => deed.run(() => visitor.house.meetings.previewRules({ rules }), (found) => setMoves(found))
  const adopt = (rules: Rules) =>
    deed.run(() => visitor.house.meetings.adoptRules({ rules }), () => {
      done(t("adopted"))
      void client.invalidateQueries({ queryKey: [visitor.at, "about"] })
      navigate(address.rules, { resolve: false })
    })
  return (
    <form class="rules-form" noValidate onSubmit={(event) => { event.preventDefault(); go(moves() === undefined ? look : adopt) }}>
      <Refusals refusals={deed.refusals()} />
      <Section title={t("leave")} note={t("leaveAbout")}>
        <Checkbox name="hasLeave" label={t("hasLeave")} refusal={deed.refusal("hasLeave")} checked={draft().hasLeave} onChange={(hasLeave) => put({ hasLeave })} />
        <Show when={draft().hasLeave}>
          <Index each={draft().rules}>
            {(rule, place) => {
              const approver = () => { const who = rule().approver; return who === undefined ? "" : t("approves", leave(`approvers.${who}`)) }
              return (
                <Disclosure title={`${t("place", place + 1)} · ${headOf(rule())}`} note={approver()} open={open().has(place)} onToggle={(on) => unfold(place, on)}>
                  <Show when={open().has(place)}>
                    <RuleFields place={place} rule={rule()} onChange={(change) => putRule(place, change)} refusal={deed.refusal} />
                    <div class="ui-buttons rules-order">
                      <Button size="small" disabled={place === 0} onClick={() => swap(place, place - 1)}>{t("up")}</Button>
                      <Button size="small" disabled={place === draft().rules.length - 1} onClick={() => swap(place, place + 1)}>{t("down")}</Button>
                      <Button size="small" tone="quiet" onClick={() => remove(place)}>{t("remove")}</Button>
                    </div>
                  </Show>
                </Disclosure>
              )
            }}
          </Index>
          <div class="rules-add"><Button size="small" onClick={add}>{t("add")}</Button></div>
          <Several name="exempt" label={t("exempt")} hint={t("exemptAbout")} value={draft().exempt} onChange={(exempt) => put({ exempt })} choices={Committee.MeetingRules.Ground.literals.map((value) => ({ value, label: leave(`grounds.${value}`) }))} />
        </Show>
      </Section>
      <Section title={t("quorum")} note={t("quorumAbout")}>
        <div class="rules-quorum">
          <Index each={Meeting.Kind.literals}>
            {(kind) => (
              <Select
                name={`quorum-${kind()}`} label={trade(`meeting.${kind()}`)} value={draft().quorum[kind()] ?? none} choices={quorums(begun.quorum[kind()] ?? none)}
                onChange={(code) => { const { [kind()]: _, ...others } = draft().quorum; put({ quorum: code === none ? others : { ...others, [kind()]: code } }) }}
              />
            )}
          </Index>
        </div>
      </Section>
      <div class="rules-adopt">
        <Show when={moves()}>{(found) => <Moves moves={found()} />}</Show>
        <div class="ui-buttons">
          <Button tone="main" type="submit" busy={deed.busy()} disabled={!changed()}>{moves() === undefined ? t("look") : t("adopt")}</Button>
          <Button tone="quiet" onClick={() => navigate(address.rules, { resolve: false })}>{t("drop")}</Button>
          <Show when={!changed()}><small>{t("same")}</small></Show>
        </div>
      </div>
    </form>
  )
}
