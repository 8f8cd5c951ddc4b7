import { Contract, DossiersApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { ButtonLink, Empty, formatDate, language, PageHead } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { dutyReport as t } from "../../words/dutyReport.ts"
import { shell } from "../../words/shell.ts"
import { Paragraphs } from "./Paragraphs.tsx"
import "./duty-report.css"

/** A member writes the duty report of a year from a draft in which every paragraph cites its records. */
export default function WriteDutyReport() {
  const visitor = useVisitor()
  const year = useYear()
  const tongue = () => language() === "en" ? "en" as const : "zh" as const
  const read = useQuery(() => ({
    queryKey: [visitor.at, "dutyReport", year.shown(), tongue()], enabled: visitor.member !== undefined,
    queryFn: ({ signal }) => visitor.house.dossiers.dutyReport({ year: year.shown(), language: tongue() }, { signal })
  }))
  const member = useQuery(() => ({
    queryKey: [visitor.committee.id, "member", visitor.member], enabled: visitor.member !== undefined, staleTime: 600_000,
    queryFn: () => visitor.member === undefined ? null : visitor.house.committee.member({ id: visitor.member })
  }))
  const saved = () => read.isSuccess ? read.data.saved : undefined
  useTitle(() => `${t("title")} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }, { label: shell("year", year.shown()) }]}
        meta={<><Show when={read.isSuccess}><Show when={saved()} fallback={<span>{t("draftOnly")}</span>}>{(saved) => <span>{t("saved", formatDate(Day.of(saved().savedAt)))}</span>}</Show></Show><span>{t("law")}</span></>}
        actions={
          <Show when={visitor.member !== undefined}>
            <YearField year={year} since={member.isSuccess && member.data !== null ? member.data.from : today()} />
            <ButtonLink href={`${Contract.address(visitor.at, DossiersApi.dutyReportFile, { year: String(year.shown()) })}?language=${tongue()}`} download="">{t("word")}</ButtonLink>
          </Show>
        }
      />
      <Show when={visitor.member !== undefined} fallback={<NotOpen />}>
        <Asked query={read} shape="page">
          {(read) => (
            <Show when={read().facts.length > 0} fallback={<Empty title={t("none")}>{t("noneText")}</Empty>}>
              <Show when={`${year.shown()} ${tongue()}`} keyed>{(_) => <Paragraphs read={read()} year={year.shown()} />}</Show>
            </Show>
          )}
        </Asked>
      </Show>
    </>
  )
}
