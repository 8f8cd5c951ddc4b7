import { type EvaluationsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Button, ButtonLink, Confirm, Disclosure, Empty, formatDate, PageHead, Refusals, StageBadge } from "@jianyan/ui"
import { done, said } from "@jianyan/zone"
import { useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { evaluation as t } from "../../words/evaluation.ts"
import { shell } from "../../words/shell.ts"
import { CheckYear } from "./CheckYear.tsx"
import "./years.css"

/** The years of assessment, the latest first: how far each has come, the own grade, and the frozen proof of those that are closed. */
export default function Years() {
  const visitor = useVisitor()
  const [search, setSearch] = useSearchParams<{ check?: string }>()
  const years = useQuery(() => ({ queryKey: [visitor.at, "years"], queryFn: () => visitor.house.evaluations.years() }))
  const checked = () => /^20\d\d$/u.test(search.check ?? "") ? Number(search.check) : undefined
  useTitle(() => t("years"))
  return (
    <>
      <PageHead title={t("years")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("years") }]} />
      <p class="years-intro">{t("year.intro")}</p>
      <Asked query={years} shape="page">
        {(years) => (
          <Show when={years().years.length > 0} fallback={<Empty title={t("year.noneYet")}>{t("year.noneYetText")}</Empty>}><ul class="years">
            <For each={years().years}>
              {(one) => (
                <li>
                  <OneYear one={one} running={Day.year(years().today)} onCheck={() => setSearch({ check: checked() === one.year ? undefined : one.year }, { replace: true, scroll: false })} checked={checked() === one.year} />
                  <Show when={checked() === one.year && one.frozen !== undefined && visitor.overlooks()}><CheckYear year={one.year} /></Show>
                </li>
              )}
            </For>
          </ul></Show>
        )}
      </Asked>
    </>
  )
}

const OneYear = (props: { readonly one: EvaluationsApi.OneYear; readonly running: number; readonly checked: boolean; readonly onCheck: () => void }) => {
  const visitor = useVisitor()
  const deed = useDeed()
  const [closing, setClosing] = createSignal(false)
  const of = () => props.one.year === props.running ? "" : `?year=${props.one.year}`
  return (
    <>
      <header>
        <h2>{shell("year", props.one.year)}</h2>
        <StageBadge tone={props.one.stage === "Closed" ? "done" : props.one.stage === "Listing" ? "plain" : "going"} word={t(`roll.stage.${props.one.stage}`)} />
        <Show when={props.one.title}>{(title) => <small>{said(title())}</small>}</Show>
        <Show when={props.one.amendments > 0}><small>{t("year.amendedCount", props.one.amendments)}</small></Show>
      </header>
      <Refusals refusals={deed.refusals()} />
      <dl>
        <Show when={props.one.mine}>
          {(mine) => (
            <>
              <dt>{t("year.mine")}</dt>
              <dd><b>{said(mine().grade)}</b><Show when={mine().amended}>{(amended) => <> {amended().reason}</>}</Show> <small>{t("year.object")}</small></dd>
            </>
          )}
        </Show>
        <Show when={props.one.frozen}>{(frozen) => <><dt>{t("year.closed")}</dt><dd>{formatDate(Day.of(frozen().at), "full")}</dd></>}</Show>
      </dl>
      <footer class="ui-noprint">
        <Show when={visitor.member}>{(member) => <ButtonLink size="small" href={`${Zone.performance.member(member())}${of()}`}>{t("year.sheet")}</ButtonLink>}</Show>
        <Show when={visitor.overlooks()}><ButtonLink size="small" href={`${Zone.performance.grades()}${of()}`}>{t("year.toGrades")}</ButtonLink></Show>
        <Show when={visitor.overlooks() && props.one.frozen !== undefined}><Button size="small" aria-expanded={props.checked} onClick={() => props.onCheck()}>{t("year.check")}</Button></Show>
        <Show when={props.one.may.includes("close")}><Button size="small" tone="main" onClick={() => setClosing(true)}>{t("year.close")}</Button></Show>
      </footer>
      <Show when={props.one.frozen}>
        {(frozen) => (
          <Disclosure title={t("year.proof")} note={t("year.proofNote")}>
            <dl>
              <dt>{t("year.edition")}</dt><dd>{frozen().rulebook} / {frozen().edition}</dd>
              <dt>{t("year.seq")}</dt><dd>{frozen().seq}</dd>
              <dt>{t("year.head")}</dt><dd class="years-hash">{frozen().head}</dd>
              <dt>{t("year.digest")}</dt><dd class="years-hash">{frozen().digest}</dd>
              <dt>{t("year.sheets")}</dt><dd>{t("year.sheetsOf", frozen().sheets)}</dd>
            </dl>
          </Disclosure>
        )}
      </Show>
      <Confirm
        open={closing()} title={t("year.closeTitle", props.one.year)} description={t("year.closeText")} confirm={t("year.close")} busy={deed.busy()} onClose={() => setClosing(false)}
        onConfirm={() => void deed.run(() => visitor.house.evaluations.close({ year: props.one.year }), () => done(t("year.closeDone"))).finally(() => setClosing(false))}
      />
    </>
  )
}
