import { Proposal } from "@jianyan/domain"
import { Loading, ToneMark } from "@jianyan/ui"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createEffect, createSignal, For, Match, on, onCleanup, Switch } from "solid-js"
import { Likenesses } from "../../parts/Likenesses.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { trade } from "../../words/trade.ts"
import { write } from "../../words/write.ts"
import { checks, contentOf, type Manuscript } from "./Manuscript.ts"

/** Milliseconds of a pause in writing after which similar proposals are looked up. */
const pause = 700

/** Characters of text from which a lookup makes sense. */
const enough = 20

/** What a proposal needs before it is submitted, ticked as it is written. */
export const Checklist = (props: { readonly manuscript: Manuscript }) => (
  <section>
    <h2 class="proposals-aside">{write("check")}</h2>
    <ul class="proposals-before">
      <For each={["title", "category", "situation", "analysis", "asks"] as const}>
        {(check) => (
          <li>
            <ToneMark tone={checks(props.manuscript)[check] ? "done" : "plain"} />
            {write(`checks.${check}`)}
            <span class="ui-unseen">{trade("aside", checks(props.manuscript)[check] ? write("met") : write("unmet"))}</span>
          </li>
        )}
      </For>
      <li><ToneMark tone="due" />{write("checks.one")}</li>
    </ul>
  </section>
)

/** Proposals like the one being written, looked up whenever the writing pauses. */
export const SimilarSoFar = (props: { readonly manuscript: Manuscript; readonly except: Proposal.Id | undefined }) => {
  const { at, house } = useVisitor()
  const askable = (): Proposal.Content.Content | undefined => {
    const content = contentOf(props.manuscript)
    return Schema.is(Proposal.Content.Content)(content) && Proposal.Content.text(content).length >= enough ? content : undefined
  }
  const [asked, setAsked] = createSignal(askable())
  createEffect(on(() => props.manuscript, () => {
    const waiting = setTimeout(() => setAsked(askable()), pause)
    onCleanup(() => clearTimeout(waiting))
  }, { defer: true }))
  const found = useQuery(() => ({
    queryKey: [at, "similar", "written", asked(), props.except],
    queryFn: () => {
      const content = asked()
      return content === undefined ? Promise.resolve([]) : house.proposals.similar({ content, ...(props.except === undefined ? {} : { except: props.except }) })
    },
    enabled: asked() !== undefined, placeholderData: keepPreviousData, staleTime: 60_000
  }))
  return (
    <section aria-busy={found.isFetching}>
      <h2 class="proposals-aside">{write("similar")}</h2>
      <p class="proposals-silent">{write("similarHint")}</p>
      <div aria-live="polite">
        <Switch fallback={<p class="proposals-silent">{write("similarWait")}</p>}>
          <Match when={asked() !== undefined && found.isPending}><Loading label={write("searching")} lines={3} /></Match>
          <Match when={asked() !== undefined && found.isSuccess && found.data.length === 0}><p class="proposals-silent">{write("similarNone")}</p></Match>
          <Match when={found.isSuccess ? asked() : undefined}>
            {(content) => <Likenesses content={content()} found={found.isSuccess ? found.data.slice(0, 5) : []} />}
          </Match>
        </Switch>
      </div>
    </section>
  )
}
