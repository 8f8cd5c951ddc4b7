import { Contract, DossiersApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { ButtonLink, PageHead, Section } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { NotOpen } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { dossier as t } from "../../words/dossier.ts"
import { tongue } from "../../words/reading/tongue.ts"
import { shell } from "../../words/shell.ts"
import "./dossier.css"

/** Gives a member everything the house holds of them, and the record of each year as a document. */
export default function ReadDossier() {
  const visitor = useVisitor()
  useTitle(() => t("title"))
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]} meta={<span>{t("law")}</span>} />
      <Show when={visitor.member} fallback={<NotOpen />}>{(member) => <Files member={member()} />}</Show>
    </>
  )
}

type MemberId = NonNullable<ReturnType<typeof useVisitor>["member"]>

const Files = (props: { readonly member: MemberId }) => {
  const { at, committee, house } = useVisitor()
  const member = useQuery(() => ({ queryKey: [committee.id, "member", props.member], queryFn: () => house.committee.member({ id: props.member }), staleTime: 600_000 }))
  const years = () => {
    const last = Day.year(today()), first = member.isSuccess ? Day.year(member.data.from) : last
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, back) => last - back)
  }
  const file = (endpoint: typeof DossiersApi.yearly | typeof DossiersApi.dutyReportFile, year: number) => `${Contract.address(at, endpoint, { year: String(year) })}?language=${tongue()}`
  return (
    <>
      <Section title={t("whole")}>
        <p class="dossier-text">{t("wholeText")}</p>
        <div class="dossier-ways">
          <ButtonLink tone="main" href={`${Contract.address(at, DossiersApi.workbook)}?language=${tongue()}`} download="">{t("workbookGet")}</ButtonLink>
          <ButtonLink href={Contract.address(at, DossiersApi.whole)} download="">{t("wholeGet")}</ButtonLink>
        </div>
      </Section>
      <Section title={t("years")} note={t("yearsText")}>
        <ul class="dossier-years">
          <For each={years()}>
            {(year) => (
              <li>
                <b>{t("year", year)}</b>
                <a href={file(DossiersApi.yearly, year)} download="">{t("record")}</a>
                <a href={file(DossiersApi.dutyReportFile, year)} download="">{t("report")}</a>
                <a href={`${Zone.performance.member(props.member)}?year=${year}`}>{t("sheet")}</a>
              </li>
            )}
          </For>
        </ul>
      </Section>
    </>
  )
}
