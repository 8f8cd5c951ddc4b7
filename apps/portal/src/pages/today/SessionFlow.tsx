import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import { Empty, Figure, FlowChart, Section } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"
import { flowOf } from "./flowOf.ts"

const parts = ["filed", "merged", "converted", "passedOn", "notFiled", "withdrawn", "pending"] as const

const within = (session: Committee.SessionId | undefined) => (session === undefined ? {} : { session })

/** The proposals of a session in one line that adds up, and in a picture; every figure opens its list. */
export const SessionFlow = (props: { readonly session: Committee.Session | undefined; readonly title: string }) => {
  const visitor = useVisitor()
  const id = () => props.session?.id
  const page = useQuery(() => ({
    queryKey: [visitor.at, "tally", id()],
    queryFn: ({ signal }) => visitor.house.proposals.list({ limit: 1, ...within(id()) }, { signal })
  }))
  return (
    <Asked query={page} lines={6}>
      {(found) => (
        <Section title={t("today.tally")} note={props.title}>
          <Show when={found().tally.received > 0} fallback={<Empty title={t("today.notYet")}>{t("today.notYetWhy")}</Empty>}>
            <Line tally={found().tally} session={id()} />
            <FlowChart {...flowOf(found(), id())} />
          </Show>
        </Section>
      )}
    </Asked>
  )
}

const Line = (props: { readonly tally: ProposalsApi.Page["tally"]; readonly session: Committee.SessionId | undefined }) => {
  const of = (more: Readonly<Record<string, string>>) => Zone.proposals.list({ ...within(props.session), ...more })
  return (
    <p class="tally">
      <span>{t("tally.received")} <Figure value={props.tally.received} href={of({})} label={t("tally.received")} /></span>
      <For each={parts.filter((part) => props.tally[part] > 0)}>
        {(part, place) => (
          <span><i aria-hidden="true">{place() === 0 ? "＝" : "＋"}</i>{t(`tally.${part}`)} <Figure value={props.tally[part]} href={of({ column: part })} label={t(`tally.${part}`)} /></span>
        )}
      </For>
    </p>
  )
}
