import { Day, Proposal } from "@jianyan/domain"
import { formatDate, Notice, StageBadge } from "@jianyan/ui"
import { answered, useToday } from "@jianyan/zone"
import { For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { assigning } from "../../words/assigning.ts"

const day = (at: Parameters<typeof Day.of>[0]) => formatDate(Day.of(at), "short")

/** Beside a proposal: how it went to and fro between units, what the co-handlers said, who objects, and what became of an extension. */
export const Assignment = (props: { readonly proposal: Proposal.Proposal; readonly naming: Naming }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const back = () => props.proposal.handovers.flatMap(({ back }) => back === undefined ? [] : [back])
  const handling = () => "handling" in props.proposal.stage ? props.proposal.stage.handling : undefined
  const others = () => {
    const now = handling()
    const on = answered(today)?.on
    return now === undefined || on === undefined ? [] : Proposal.coHandlers(now, on)
  }
  return (
    <>
      <Show when={back().length > 0}>
        <section>
          <h2 class="proposals-aside">{assigning("handovers")}</h2>
          <Show when={props.proposal.returns > 0}>
            <Notice tone={props.proposal.returns >= 3 ? "bad" : "due"} title={assigning("pingPong", props.proposal.returns)}>{props.proposal.returns >= 3 ? assigning("pingPongText") : ""}</Notice>
          </Show>
          <ol class="proposals-facts">
            <For each={back()}>
              {({ at, reason, unit }) => <li>{unit === undefined ? assigning("called", day(at), reason) : assigning("back", props.naming.unit(unit), day(at), reason)}</li>}
            </For>
          </ol>
        </section>
      </Show>
      <Show when={others().length > 0}>
        <section>
          <h2 class="proposals-aside">{assigning("opinions", others().filter((one) => one.opinion !== undefined).length, others().length)}</h2>
          <Show when={handling()?.coDeadline}>{(due) => <p class="proposals-silent">{assigning("opinionsDue", formatDate(due().day, "full"))}</p>}</Show>
          <ul class="proposals-facts">
            <For each={others()}>
              {({ late, opinion, unit }) => (
                <li>
                  <b>{props.naming.unit(unit)}</b>
                  <Show when={late}><StageBadge tone="bad" word={assigning("late")} /></Show>
                  <Show when={opinion} fallback={<small>{assigning("missing")}</small>}>{(opinion) => <><small>{day(opinion().at)}</small><p>{opinion().text}</p></>}</Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={(handling()?.disputes.length ?? 0) > 0}>
        <section>
          <h2 class="proposals-aside">{assigning("disputes")}</h2>
          <ul class="proposals-facts">
            <For each={handling()?.disputes}>
              {({ at, reason, settled, unit }) => (
                <li>
                  <b>{props.naming.unit(unit)}</b> <small>{day(at)}</small><p>{reason}</p>
                  <Show when={settled} fallback={<Open by={Proposal.answerDisputeBy({ at }, visitor.committee.policy)} today={answered(today)?.on} />}>{(settled) => <p>{assigning("settled", assigning(`instance.${settled().by}`), settled().note)}</p>}</Show>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
      <Show when={(handling()?.extensions.length ?? 0) > 0}>
        <section>
          <h2 class="proposals-aside">{assigning("extension")}</h2>
          <ul class="proposals-facts">
            <For each={handling()?.extensions}>
              {({ answer, note, reason, unit, until }) => (
                <li>
                  <b>{props.naming.unit(unit)}</b><p>{reason}</p>
                  <p>{answer === "asked" ? assigning("extensionAsked", formatDate(until, "full")) : answer === "granted" ? assigning("extensionGranted", formatDate(until, "full")) : assigning("extensionRefused", note ?? "")}</p>
                </li>
              )}
            </For>
          </ul>
        </section>
      </Show>
    </>
  )
}

const Open = (props: { readonly by: Day.Day | undefined; readonly today: Day.Day | undefined }) => (
  <Show when={props.by} fallback={<StageBadge tone="due" word={assigning("open")} />}>
    {(by) => <StageBadge tone={props.today !== undefined && props.today > by() ? "bad" : "due"} word={assigning("openUntil", formatDate(by(), "short"))} />}
  </Show>
)
