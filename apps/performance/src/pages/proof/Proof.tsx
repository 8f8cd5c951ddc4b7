import { Zone } from "@jianyan/contract"
import { ButtonLink, PageHead, Section } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { today } from "../../parts/today.ts"
import { YearField } from "../../parts/YearField.tsx"
import { proof as t } from "../../words/proof.ts"
import { shell } from "../../words/shell.ts"
import { Keys } from "./Keys.tsx"
import { Take } from "./Take.tsx"
import "./proof.css"

/** Takes a year out of the house with the proof of it, and gives what it is checked with. */
export default function Proof() {
  const visitor = useVisitor()
  const year = useYear()
  const { committee, house } = visitor
  const member = useQuery(() => ({
    queryKey: [committee.id, "member", visitor.member], queryFn: () => visitor.member === undefined ? null : house.committee.member({ id: visitor.member }), staleTime: 600_000
  }))
  const since = () => {
    if (visitor.holds("evaluator", "office", "auditor")) return visitor.committee.terms[0]?.from ?? today()
    return member.isSuccess && member.data !== null ? member.data.from : today()
  }
  const takes = () => visitor.member !== undefined || visitor.holds("evaluator", "office", "auditor")
  useTitle(() => t("title"))
  return (
    <>
      <PageHead
        title={t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]}
        actions={<Show when={takes()}><YearField year={year} since={since()} /></Show>}
      />
      <p class="proof-lead">{t("lead")}</p>
      <Section title={t("take")}>
        <Show when={takes()} fallback={<p class="proof-text">{t("none")}</p>}>
          <div class="proof-takes">
            <Show when={visitor.member !== undefined}>
              <Take title={t("own")} text={t("ownText")} label={t("ownGet", year.shown())} main ask={() => house.exports.own({ year: year.shown() })} />
            </Show>
            <Show when={visitor.holds("evaluator", "office", "auditor")}>
              <Take title={t("whole")} text={t("wholeText")} label={t("wholeGet", year.shown())} main={visitor.member === undefined} ask={() => house.exports.year({ year: year.shown() })} />
            </Show>
          </div>
        </Show>
      </Section>
      <Section title={t("verifier")}>
        <p class="proof-text">{t("verifierText")}</p>
        <ol class="proof-steps"><li>{t("steps.one")}</li><li>{t("steps.two")}</li><li>{t("steps.three")}</li></ol>
        <ButtonLink href={Zone.verifier} download="jianyan-verifier.html" target="_self">{t("verifierGet")}</ButtonLink>
      </Section>
      <Keys />
    </>
  )
}
