import { Zone } from "@jianyan/contract"
import { Day, type Member, Supervision } from "@jianyan/domain"
import { Figure, formatNumber, Section, StageBadge } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"

/** The key proposals a leader leads this year: how many of how many the rules ask, and which still lack a visit at a members' studio. */
export const LedLine = (props: { readonly member: Member.Id; readonly on: Day.Day }) => {
  const visitor = useVisitor()
  const { policy } = visitor.committee
  const year = () => Day.year(props.on)
  const page = useQuery(() => ({
    queryKey: [visitor.at, "led", props.member, year()],
    queryFn: ({ signal }) => visitor.house.supervisions.list({ leader: props.member, year: year() }, { signal })
  }))
  const count = () => (page.isSuccess ? page.data.supervised.length : 0)
  return (
    <Section
      title={t("today.led")} note={policy.ledByLeader === undefined ? undefined : t("today.ledLeast", formatNumber(policy.ledByLeader.aYear))}
      actions={<Show when={count() > 0}><Figure value={t("today.count", formatNumber(count()))} href={Zone.proposals.key({ year: String(year()), leader: props.member })} label={t("today.led")} /></Show>}
    >
      <Asked query={page} lines={2}>
        {(found) => (
          <ul class="today-led">
            <For each={found().supervised} fallback={<li>{t("today.ledNone")}</li>}>
              {({ row, supervision }) => (
                <li>
                  <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
                  <Show when={supervision.stage !== "Ended" && Supervision.visitsLacking(supervision, policy)}>{(lacking) => <StageBadge tone="due" word={t("today.ledLacks", formatNumber(lacking()))} />}</Show>
                </li>
              )}
            </For>
          </ul>
        )}
      </Asked>
    </Section>
  )
}
