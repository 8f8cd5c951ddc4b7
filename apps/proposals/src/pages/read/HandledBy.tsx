import { Zone } from "@jianyan/contract"
import { Day, Proposal, type Unit } from "@jianyan/domain"
import { formatDate, StageBadge } from "@jianyan/ui"
import { For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { ledByHead } from "../../words/ledByHead.ts"
import { read } from "../../words/read.ts"
import { trade } from "../../words/trade.ts"
import { urgent } from "../../words/urgent.ts"
import { parts } from "./life.ts"

/** Beside a proposal: the units that handle it and in which part, whether they accepted, whose head leads in person, and why it is urgent. */
export const HandledBy = (props: { readonly proposal: Proposal.Proposal; readonly naming: Naming }) => {
  const handling = () => "handling" in props.proposal.stage ? props.proposal.stage.handling : undefined
  return (
    <Show when={handling()}>
      {(handling) => (
        <section>
          <h2 class="proposals-aside">{read("handling")}</h2>
          <Show when={handling().urgent}>{(reason) => <p><strong>{urgent("mark")}</strong>{trade("aside", reason())}</p>}</Show>
          <ul class="proposals-units">
            <For each={parts(handling().assignment)}>
              {({ role, unit }) => (
                <li>
                  <span>
                    <small>{trade(`unit.${role}`)}</small> <a href={Zone.proposals.list({ whose: "all", unit })}>{props.naming.unit(unit)}</a>
                    <Told proposal={props.proposal} naming={props.naming} handling={handling()} unit={unit} />
                  </span>
                  <Show when={role !== "co"}><StageBadge tone={handling().accepted.includes(unit) ? "done" : "due"} word={handling().accepted.includes(unit) ? read("accepted") : read("waiting")} /></Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      )}
    </Show>
  )
}

/** Says that the head of a unit leads in person, and where the rules set a day for saying so, when it was said and whether that was late. */
const Told = (props: { readonly proposal: Proposal.Proposal; readonly naming: Naming; readonly handling: Proposal.Handling.Handling; readonly unit: Unit.Id }) => {
  const said = () => props.handling.ledByHead?.find(({ unit }) => unit === props.unit)
  const by = () => Proposal.tellHeadBy(props.proposal, props.naming.committee.policy)
  return (
    <Show when={said()}>
      {(said) => (
        <>
          <small>{ledByHead("badge")}</small>
          <Show when={by()}>
            {(by) => <small data-late={Day.of(said().at) > by() ? "" : undefined}>{ledByHead(Day.of(said().at) > by() ? "toldLate" : "toldInTime", formatDate(Day.of(said().at), "short"), formatDate(by(), "short"))}</small>}
          </Show>
        </>
      )}
    </Show>
  )
}
