import type { ProposalsApi } from "@jianyan/contract"
import { Button, Buttons, Menu } from "@jianyan/ui"
import { createSignal, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { list } from "../../words/list.ts"
import { several } from "../../words/several.ts"
import { DecideSeveral, type Kind } from "./DecideSeveral.tsx"

/** Proposals done in one go, at most. */
const most = 100

/** The stages at which each decision is likely to apply; the house says for each proposal whether it does. */
const stagesFor: { readonly [K in Kind]: ReadonlyArray<ProposalsApi.Row["stage"]> } = {
  Recommend: ["Submitted"], File: ["Recommended"], NotFile: ["Recommended"], AskRework: ["Submitted", "Recommended"], HandOver: ["Filed"], Separate: ["Merged"], Accept: ["HandedOver"]
}

/** What can be done with several proposals at once: each is looked at first, and each says how it went. */
export const Several = (props: { readonly chosen: ReadonlyArray<ProposalsApi.Row>; readonly onNone: () => void }) => {
  const [kind, setKind] = createSignal<Kind>()
  const visitor = useVisitor()
  const ready = (kind: Kind) => props.chosen.filter((row) => stagesFor[kind].includes(row.stage) && (kind !== "Accept" || row.answering.some((one) => one.unit === visitor.unit && !one.accepted))).length
  return (
    <Show when={props.chosen.length > 0}>
      <div class="proposals-several" role="group" data-at-hand aria-label={list("chosen", props.chosen.length)}>
        <span>{list("chosen", props.chosen.length)}</span>
        <Buttons>
          <Show when={visitor.unit !== undefined && visitor.holds("handlingUnit")}>
            <Button size="small" tone="main" disabled={ready("Accept") === 0} onClick={() => setKind("Accept")}>{several("Accept.label")} {ready("Accept")}</Button>
          </Show>
          <Show when={visitor.holds("proposalsStaff")}>
            <Button size="small" tone="main" disabled={ready("Recommend") === 0} onClick={() => setKind("Recommend")}>{list("recommend")} {ready("Recommend")}</Button>
            <Button size="small" tone="main" disabled={ready("File") === 0} onClick={() => setKind("File")}>{list("file")} {ready("File")}</Button>
            <Menu
              trigger={several("more")}
              items={(["NotFile", "AskRework", "HandOver", "Separate"] as const).map((kind) => ({ label: `${several(`${kind}.label`)} ${ready(kind)}`, disabled: ready(kind) === 0, onSelect: () => setKind(kind) }))}
            />
          </Show>
          <Button size="small" tone="quiet" onClick={() => props.onNone()}>{list("none")}</Button>
        </Buttons>
        <Show when={props.chosen.length > most}><small>{list("at", most)}</small></Show>
      </div>
      <Show when={kind()} keyed>
        {(kind) => (
          <DecideSeveral
            kind={kind} rows={props.chosen.slice(0, most)}
            onClose={(finished) => {
              setKind(undefined)
              if (finished) props.onNone()
            }}
          />
        )}
      </Show>
    </Show>
  )
}
