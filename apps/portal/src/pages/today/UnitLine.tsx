import { Zone } from "@jianyan/contract"
import type { Unit } from "@jianyan/domain"
import { Figure, Section } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"

const stages = ["HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const

/** How many proposals a handling unit has, by stage. */
export const UnitLine = (props: { readonly unit: Unit.Id }) => {
  const visitor = useVisitor()
  const page = useQuery(() => ({
    queryKey: [visitor.at, "tally", "unit", props.unit],
    queryFn: ({ signal }) => visitor.house.proposals.list({ unit: props.unit, limit: 1 }, { signal })
  }))
  return (
    <Section title={t("today.unit")}>
      <Asked query={page} lines={1}>
        {(found) => (
          <dl class="unit-line">
            <For each={stages}>
              {(stage) => (
                <div>
                  <dt>{t(`stage.${stage}`)}</dt>
                  <dd><Figure value={found().stages[stage] ?? 0} href={Zone.proposals.list({ unit: props.unit, stage })} label={t(`stage.${stage}`)} /></dd>
                </div>
              )}
            </For>
          </dl>
        )}
      </Asked>
    </Section>
  )
}
