import type { RulebooksApi } from "@jianyan/contract"
import type { Assessment } from "@jianyan/domain"
import { type FlowBox, FlowChart, type FlowRibbon, type Tone } from "@jianyan/ui"
import { createMemo, Show } from "solid-js"
import { words } from "../../words/reading/words.ts"
import { whatIf as t } from "../../words/whatIf.ts"

type Book = Assessment.Rulebook.Rulebook

const none = "none"
const tones: ReadonlyArray<Tone> = ["done", "going", "due", "bad"]

/** How the proposed grades move from one text to the other: a ribbon for each way, as wide as there are members. */
export const Movement = (props: { readonly found: RulebooksApi.WhatIf }) => {
  const ribbons = createMemo((): ReadonlyArray<FlowRibbon> => {
    const ways = new Map<string, { readonly from: string; readonly to: string; readonly value: number }>()
    for (const moved of props.found.moved) {
      const from = `from.${moved.from.grade ?? none}`, to = `to.${moved.to.grade ?? none}`
      ways.set(`${from} ${to}`, { from, to, value: (ways.get(`${from} ${to}`)?.value ?? 0) + 1 })
    }
    return [...ways.values()]
  })
  const side = (book: Book, name: "from" | "to", column: number): ReadonlyArray<FlowBox> =>
    [...book.grades.map(({ id, label }, place) => ({ id: id as string, label: words(label), tone: tones[Math.min(place, tones.length - 1)] })), { id: none, label: t("noGrade"), tone: "plain" as const }]
      .map(({ id, label, tone }) => ({ id: `${name}.${id}`, label, tone, column, value: ribbons().filter((ribbon) => ribbon[name] === `${name}.${id}`).reduce((sum, { value }) => sum + value, 0) }))
      .filter(({ value }) => value > 0)
  return (
    <Show when={props.found.from.grades.length > 0 && props.found.to.grades.length > 0} fallback={<p>{t("noGrades")}</p>}>
      <FlowChart
        title={t("flow")} description={t("flowText", props.found.from.edition, props.found.to.edition, props.found.moved.length)}
        boxes={[...side(props.found.from, "from", 0), ...side(props.found.to, "to", 1)]} ribbons={ribbons()}
      />
    </Show>
  )
}
