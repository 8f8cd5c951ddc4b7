import type { DossiersApi } from "@jianyan/contract"
import { formatNumber, Section } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { capital } from "../../words/capital.ts"
import { portrait as t } from "../../words/portrait.ts"
import { trade } from "../../words/trade.ts"
import { kindsOf } from "./kindsOf.ts"

type Work = DossiersApi.Work

/** The own count of each kind beside the middle half of the sector: a range, never a place. */
export const Peers = (props: { readonly work: Work }) => {
  const kinds = () => kindsOf([props.work, { mix: Object.fromEntries(Object.keys(props.work.peers).map((kind) => [kind, 1])) }])
  const of = () => Object.values(props.work.peers)[0]?.of
  const own = (kind: string) => props.work.mix[kind] ?? 0
  return (
    <Section title={t("peers", props.work.year)} note={of() === undefined ? undefined : t("peersNote", of() ?? 0)}>
      <Show when={of() !== undefined} fallback={<p class="portrait-none">{t("noPeers")}</p>}>
        <table class="portrait-peers">
          <thead><tr><th scope="col">{t("kind")}</th><th scope="col" class="figure">{t("own")}</th><th scope="col" class="figure">{t("band")}</th><td class="range" /></tr></thead>
          <tbody>
            <For each={kinds()}>
              {(kind) => {
                const band = () => props.work.peers[kind]
                const most = () => Math.max(1, own(kind), band()?.high ?? 0) * 1.1
                return (
                  <tr>
                    <th scope="row">{capital(trade(`kind.${kind}`))}</th>
                    <td class="figure">{formatNumber(own(kind))}</td>
                    <td class="figure">{t("between", formatNumber(band()?.low ?? 0), formatNumber(band()?.high ?? 0))}</td>
                    <td class="range">
                      <svg viewBox="0 0 200 20" preserveAspectRatio="none" aria-hidden="true">
                        <line class="portrait-track" x1="0" x2="200" y1="10" y2="10" />
                        <rect class="portrait-band" x={(band()?.low ?? 0) / most() * 200} width={Math.max(3, ((band()?.high ?? 0) - (band()?.low ?? 0)) / most() * 200)} y="4" height="12" rx="2" />
                        <rect class="portrait-own" x={own(kind) / most() * 200 - 3} y="1" width="6" height="18" rx="1" />
                      </svg>
                    </td>
                  </tr>
                )
              }}
            </For>
          </tbody>
        </table>
      </Show>
    </Section>
  )
}
