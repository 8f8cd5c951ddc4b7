import { Zone } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { Button, NoPermission, PageHead, Refusals, Section } from "@jianyan/ui"
import { isRefusal } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { Equal, Result } from "effect"
import { createMemo, createSignal, For, Show, untrack } from "solid-js"
import { useTitle } from "../../../parts/useTitle.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { policy as t } from "../../../words/policy.ts"
import { rules } from "../../../words/rules.ts"
import { trade } from "../../../words/trade.ts"
import { Moves } from "../Moves.tsx"
import { useChange } from "../useChange.ts"
import { partOf, summary, why } from "./amiss.ts"
import { type Amiss, locate, toDraft, toPolicy } from "./Draft.ts"
import type { Part, Path, Tree, Value } from "./Field.ts"
import { groups, parts } from "./groups.ts"
import { PartOf } from "./PartOf.tsx"
import { read, write } from "./tree.ts"
import { nameOf, type Writing } from "./Writing.ts"
import "../rules.css"

/** The whole policy as a form: rule by rule, what moves looked at before it is adopted. */
export default function ChangeRules() {
  const visitor = useVisitor()
  useTitle(() => t("title"))
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: rules("title"), href: Zone.proposals.rules }, { label: t("title") }]} meta={<span>{t("intro")}</span>} />
      <Show when={visitor.holds("proposalsStaff", "office")} fallback={<NoPermission />}><Form now={visitor.committee.policy} /></Show>
    </>
  )
}

const Form = (props: { readonly now: Committee.Policy.Policy }) => {
  const navigate = useNavigate(), change = useChange()
  const begun = untrack(() => toDraft(props.now as unknown as Tree, parts))
  const [draft, setDraft] = createSignal(begun)
  const [amiss, setAmiss] = createSignal<ReadonlyArray<Amiss>>([])
  const [open, setOpen] = createSignal<ReadonlySet<string>>(new Set())
  const unfold = (id: string, on: boolean) => setOpen((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)))
  const writing: Writing = {
    draft,
    put: (path: Path, value: Value) => {
      change.forget()
      setDraft((before) => write(before, path, value) as Tree)
    },
    refusal: (path) => {
      const name = nameOf(path), found = amiss().find((one) => nameOf(one.path) === name)
      return found === undefined ? undefined : why(found, props.now)
    }
  }
  const changed = createMemo(() => new Set(parts.filter(({ keys }) => keys.some((key) => !Equal.equals(read(begun, [key]), read(draft(), [key])))).map(({ id }) => id)))
  const refuse = (found: ReadonlyArray<Amiss>) => {
    setOpen((before) => new Set([...before, ...found.flatMap((one) => partOf(one, parts)?.id ?? [])]))
    setAmiss(found)
  }
  const go = (then: (policy: Committee.Policy.Policy) => void) => {
    const read = toPolicy(draft(), parts)
    if (Result.isFailure(read)) return refuse(read.failure)
    setAmiss([])
    return then(read.success)
  }
  const refused = (thrown: unknown) => {
    if (isRefusal<Committee.PolicyAmiss>(thrown) && thrown._tag === "Committee.PolicyAmiss") refuse(thrown.faults.map((fault) => locate(parts, fault.path, [], fault.why)))
  }
  const titles = (all: ReadonlyArray<Part>) => trade("list", all.map((part) => part.title()))
  return (
    <div class="proposals-policy">
      <Refusals refusals={amiss().length > 0 ? summary(amiss(), parts, props.now) : change.deed.refusals()} />
      <For each={groups}>
        {(group) => (
          <Section title={group.title()}>
            <For each={group.parts}>{(part) => <PartOf part={part} writing={writing} changed={changed().has(part.id)} open={open().has(part.id)} onOpen={(on) => unfold(part.id, on)} />}</For>
          </Section>
        )}
      </For>
      <div class="proposals-adopt">
        <Show when={change.moves()}>{(moves) => <Moves moves={moves()} />}</Show>
        <p role="status">{t("changes", changed().size)}{titles(parts.filter(({ id }) => changed().has(id)))}</p>
        <div class="ui-buttons">
          <Show when={change.moves()} fallback={<Button tone="main" busy={change.deed.busy()} disabled={changed().size === 0} onClick={() => go((policy) => void change.look({ policy }, refused))}>{t("look")}</Button>}>
            <Button tone="main" busy={change.deed.busy()} onClick={() => go((policy) => void change.adopt({ policy }, () => navigate("/rules"), refused))}>{t("adopt")}</Button>
          </Show>
          <Button tone="quiet" onClick={() => navigate("/rules")}>{t("drop")}</Button>
        </div>
      </div>
    </div>
  )
}
