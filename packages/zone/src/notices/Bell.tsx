import { connect } from "@jianyan/client"
import { NoticesApi, Zone } from "@jianyan/contract"
import { Button, ButtonLink, Dialog, Empty } from "@jianyan/ui"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createMemo, createSignal, For, Show } from "solid-js"
import { Asked } from "../asked/Asked.tsx"
import type { House } from "../visitor/House.ts"
import type { Seat } from "../visitor/Seat.ts"
import { NoticeRow } from "./NoticeRow.tsx"
import { notices as t } from "./words.ts"
import "./bell.css"

/** Notices shown at once. */
const most = 50

/** The bell beside the brand: how many notices nobody has seen, and the panel that tells them. */
export const Bell = (props: { readonly seat: Seat<House> }) => {
  const house = createMemo(() => connect(NoticesApi, { base: location.origin, committee: props.seat.at }))
  const client = useQueryClient()
  const [open, setOpen] = createSignal(false)
  const found = useQuery(() => ({ queryKey: [props.seat.at, "notices"], queryFn: () => house().list({ unseen: "yes", limit: most }), staleTime: 60_000 }))
  const count = () => found.isSuccess ? found.data.unseen : 0
  const see = (id: NoticesApi.Told["notice"]["id"]) => {
    const { at } = props.seat
    void house().see({ id }).finally(() => client.invalidateQueries({ queryKey: [at, "notices"] }))
  }
  return (
    <>
      <button type="button" class="zone-bell" aria-label={t("bell", count())} title={t("bell", count())} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true"><path d="M10 2.5a5 5 0 0 0-5 5c0 4-1.5 5.5-1.5 5.5h13S15 11.5 15 7.5a5 5 0 0 0-5-5ZM8.2 15.5a1.9 1.9 0 0 0 3.6 0" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" /></svg>
        <Show when={count() > 0}><b aria-hidden="true">{count() > 99 ? "99+" : count()}</b></Show>
      </button>
      <Dialog open={open()} size="wide" title={t("title")} onClose={() => setOpen(false)} actions={<><ButtonLink href={Zone.proposals.notices()}>{t("all")}</ButtonLink><Button tone="quiet" onClick={() => setOpen(false)}>{t("close")}</Button></>}>
        <Asked query={found}>
          {(found) => (
            <>
              <ul class="zone-notices">
                <For each={found().notices} fallback={<li><Empty title={t("none")}>{t("noneText")}</Empty></li>}>
                  {(told) => <NoticeRow told={told} onSee={see} />}
                </For>
              </ul>
              <Show when={found().unseen > found().notices.length}><p>{t("older", found().unseen - found().notices.length)}</p></Show>
            </>
          )}
        </Asked>
      </Dialog>
    </>
  )
}
