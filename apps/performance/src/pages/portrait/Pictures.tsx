import type { DossiersApi } from "@jianyan/contract"
import { Assessment } from "@jianyan/domain"
import { Stacks, Strip } from "@jianyan/ui"
import { Show } from "solid-js"
import { capital } from "../../words/capital.ts"
import { portrait as t } from "../../words/portrait.ts"
import { trade } from "../../words/trade.ts"
import { kindsOf } from "./kindsOf.ts"
import { Peers } from "./Peers.tsx"

/** The pictures of a member's work: what each year was made of, when it was done, and the last year beside the sector, unless the member is evaluated elsewhere. */
export const Pictures = (props: { readonly works: ReadonlyArray<DossiersApi.Work>; readonly elsewhere: boolean }) => {
  const first = () => props.works[0]?.year ?? 0, last = () => props.works.at(-1)
  return (
    <div class="portrait">
      <Stacks
        title={t("mix")} description={t("mixSaid", first(), last()?.year ?? 0)} head={[t("yearHead"), t("total")]}
        kinds={kindsOf(props.works).map((kind) => ({ id: kind, label: capital(trade(`kind.${kind}`)), place: Assessment.portrayed.indexOf(kind) }))}
        stacks={props.works.map(({ mix, year }) => ({ label: t("year", year), parts: mix }))}
      />
      <Strip
        title={t("quarters")} description={t("quartersSaid")} head={[t("yearHead"), t("count")]}
        groups={props.works.map(({ quarters, year }) => ({ label: String(year), cells: quarters.map(({ records }, place) => ({ label: t("quarter", year, place + 1), value: records })) }))}
      />
      <Show when={!props.elsewhere && last()}>{(work) => <Peers work={work()} />}</Show>
    </div>
  )
}
