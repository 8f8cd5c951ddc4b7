import type { ObjectionsApi } from "@jianyan/contract"
import { Objection } from "@jianyan/domain"
import { formatPoints, Section } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { lineTitle } from "../../words/lineTitle.ts"
import { law } from "../../words/reading/law.ts"
import { objections as t } from "../../words/objections.ts"

type Read = ObjectionsApi.Read

/** What the sheet said when the objection was lodged beside what it said once corrected, or says now: the totals, and the lines that differ; nothing where no points are kept. */
export const BeforeAfter = (props: { readonly read: Read }) => {
  const corrected = () => {
    const { state } = props.read.objection
    return state._tag === "Decided" ? state.corrected?.after : undefined
  }
  const after = () => corrected() ?? props.read.now
  const { committee } = useVisitor()
  const kept = () => committee.policy.points !== false || props.read.objection.before.lines.length > 0
  return (
    <Show when={kept() ? after() : undefined}>
      {(after) => {
        const before = () => props.read.objection.before
        const lines = () => Objection.difference(before(), after())
        const points = (value: number | undefined) => value === undefined ? t("nothing") : formatPoints(value)
        const label = ({ bound, item }: Objection.Difference) => props.read.rulebook === undefined ? item : lineTitle(props.read.rulebook, item, bound)
        return (
          <Section title={t("sheet")} note={t("sheetNote")}>
            <table class="objection-sheet">
              <thead><tr><th scope="col">{t("item")}</th><th scope="col" class="figure">{t("before")}</th><th scope="col" class="figure">{t(corrected() === undefined ? "now" : "afterwards")}</th><th scope="col" class="figure">{t("change")}</th></tr></thead>
              <tbody>
                <For each={lines()} fallback={<tr><td colspan="4">{t("same")}</td></tr>}>
                  {(line) => (
                    <tr>
                      <th scope="row">{label(line)}<small>{law().and(line.records.map((record) => props.read.titles[record] ?? record))}</small></th>
                      <td class="figure">{points(line.before)}</td><td class="figure">{points(line.after)}</td><td class="figure">{signed((line.after ?? 0) - (line.before ?? 0))}</td>
                    </tr>
                  )}
                </For>
              </tbody>
              <tfoot><tr><th scope="row">{t("total")}</th><td class="figure">{formatPoints(before().total)}</td><td class="figure">{formatPoints(after().total)}</td><td class="figure">{signed(after().total - before().total)}</td></tr></tfoot>
            </table>
          </Section>
        )
      }}
    </Show>
  )
}

const signed = (points: number): string => points > 0 ? `+${formatPoints(points)}` : formatPoints(points)
