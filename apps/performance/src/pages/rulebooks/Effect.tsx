import { Zone } from "@jianyan/contract"
import { Day, type Draft } from "@jianyan/domain"
import { ButtonLink, formatPoints } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { today } from "../../parts/today.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { clauseName } from "../whatif/clauseName.ts"
import { Ensues, ensues } from "../whatif/Ensues.tsx"
import { ensuing } from "../../words/ensuing.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"

/** What the draft would have done to last year: how many move, and by which clauses; who they are stands on a page of its own. */
export const Effect = (props: { readonly draft: Draft.Draft; readonly from: string; readonly revision: number; readonly saved: boolean }) => {
  const visitor = useVisitor()
  const year = Day.year(today()) - 1
  const query = () => ({ year, from: props.from, to: `draft:${props.draft.id}` })
  const asked = useQuery(() => ({ queryKey: [visitor.at, "whatIf", query(), props.revision], queryFn: ({ signal }) => visitor.house.rulebooks.compare(query(), { signal }), placeholderData: (before) => before }))
  return (
    <section class="draft-side" aria-labelledby="effect">
      <h2 id="effect">{t("effect")}</h2>
      <p class="draft-side-note">{props.saved ? t("effectNote", year, props.from) : t("effectPending")}</p>
      <Show when={answered(asked)}>
        {(found) => {
          const count = (fits: (shift: number) => boolean) => found().moved.filter(({ from, to }) => fits(to.total - from.total)).length
          return (
            <Show when={found().moved.length > 0} fallback={<p>{t("effectNone")}</p>}>
              <p role="status">{t("effectTotals", count((shift) => shift > 0), count((shift) => shift < 0), count((shift) => shift === 0))}{t("effectAnd")}{t("effectGrades", found().moved.filter(({ from, to }) => from.grade !== to.grade).length)}</p>
              <dl class="effect">
                <For each={found().clauses}>
                  {({ clause, given, taken }) => (
                    <div>
                      <dt>{clauseName(clause, found())}</dt>
                      <dd><Show when={given > 0}><span data-way="up">{t("given", formatPoints(given))}</span></Show><Show when={taken > 0}><span data-way="down">{t("taken", formatPoints(taken))}</span></Show></dd>
                    </div>
                  )}
                </For>
              </dl>
              <Show when={ensues(found())}><h3>{ensuing("title")}</h3><p class="draft-side-note">{ensuing("note")}</p><Ensues found={found()} /></Show>
              <ButtonLink size="small" href={Zone.performance.whatIf({ year: String(year), from: props.from, to: `draft:${props.draft.id}` })}>{t("see")}</ButtonLink>
            </Show>
          )
        }}
      </Show>
    </section>
  )
}
