import { Zone } from "@jianyan/contract"
import type { Notice } from "@jianyan/domain"
import { Bar, Button, Chips, Empty, PageHead, Pager } from "@jianyan/ui"
import { answered, DeedRefusals, done, isRefusal, NoticeRow } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { notices as t } from "../../words/notices.ts"
import { trade } from "../../words/trade.ts"

/** Notices on one page. */
const size = 30

/** All notices of the visitor, also those of long ago, each leading to its record. */
export default function ReadNotices() {
  const visitor = useVisitor(), deed = useDeed()
  useTitle(() => t("title"))
  const [asked, ask] = useSearchParams<{ show?: string; page?: string }>()
  const unseen = () => asked.show === "unseen"
  const page = () => Math.max(1, Number.parseInt(asked.page ?? "1", 10) || 1)
  const found = useQuery(() => ({
    queryKey: [visitor.at, "notices", unseen(), page()], queryFn: () => visitor.house.notices.list({ limit: size, skip: (page() - 1) * size, ...(unseen() && { unseen: "yes" as const }) })
  }))
  const see = (id: Notice.Id) => void deed.run(() => visitor.house.notices.see({ id }), () => undefined)
  /** What is only to be known of: a task is done one by one. */
  const told = () => (answered(found)?.notices ?? []).filter(({ notice, task }) => !task && notice.seen === undefined)
  const seeAll = () =>
    void deed.run(async () => {
      for (const { notice } of told()) {
        await visitor.house.notices.see({ id: notice.id }).catch((thrown: unknown) => {
          // A colleague may have seen it a moment ago.
          if (!isRefusal<Notice.AlreadySeen>(thrown) || thrown._tag !== "Notice.AlreadySeen") throw thrown
        })
      }
    }, () => done(t("allSeen")))
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: t("title") }]} meta={<span>{t("intro")}</span>} />
      <DeedRefusals deed={deed} />
      <Asked query={found}>
        {(found) => (
          <>
            <Bar>
              <Chips label={t("show")} single chosen={unseen() ? ["unseen"] : []} onChange={([show]) => ask({ show, page: undefined })} chips={[{ value: "unseen", label: t("unseen"), count: found().unseen }]} />
              <Show when={told().length > 1}><Button size="small" busy={deed.busy()} onClick={seeAll}>{t("seeAll", told().length)}</Button></Show>
            </Bar>
            <ul class="zone-notices">
              <For each={found().notices} fallback={<li><Empty title={t(unseen() ? "noneUnseen" : "none")}>{t(unseen() ? "noneUnseenText" : "noneText")}</Empty></li>}>{(told) => <NoticeRow told={told} onSee={see} />}</For>
            </ul>
            <Pager page={page()} size={size} total={found().total} onPage={(next) => ask({ page: next === 1 ? undefined : String(next) })} />
          </>
        )}
      </Asked>
    </>
  )
}
