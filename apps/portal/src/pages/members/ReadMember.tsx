import { type CommitteeApi, Zone } from "@jianyan/contract"
import { type Body, Day, Member } from "@jianyan/domain"
import { Beside, ButtonLink, Empty, formatDate, formatNumber, PageHead, Section, StageBadge } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { For, Show } from "solid-js"
import { ProposalsOf } from "../../parts/ProposalsOf.tsx"
import { bodyNames, memberName } from "../../parts/register.ts"
import { ScoreCard } from "../../parts/ScoreCard.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"
import "./members.css"

const Missing = () => (
  <>
    <PageHead title={t("member.title")} crumbs={[{ label: t("members.title"), href: Zone.portal.members }, { label: t("member.title") }]} />
    <Empty title={t("member.missing")} action={<ButtonLink tone="main" href={Zone.portal.members}>{t("member.back")}</ButtonLink>}>{t("member.missingWhy")}</Empty>
  </>
)

/** One member: where they belong, what they hold and since when, their proposals, and the score for whom it is open. */
export const ReadMember = () => {
  const visitor = useVisitor()
  const params = useParams<{ readonly id: string }>()
  const entry = useQuery(() => ({
    queryKey: [visitor.at, "member", params.id],
    queryFn: async ({ signal }) => {
      const { committee } = visitor.house
      const id = Member.Id.make(params.id)
      const [member, bodies] = await Promise.all([committee.member({ id }, { signal }), committee.bodies({}, { signal })])
      return { member, bodies }
    }
  }))
  useTitle(() => (entry.isSuccess ? memberName(entry.data.member) : t("member.title")))
  return (
    <Asked query={entry} shape="page" refused={(refusal) => refusal instanceof Member.NotFound ? <Missing /> : undefined}>
      {(found) => <Entry member={found().member} bodies={found().bodies} />}
    </Asked>
  )
}

const Entry = (props: { readonly member: CommitteeApi.Seated; readonly bodies: ReadonlyArray<Body.Body> }) => {
  const visitor = useVisitor()
  const on = Day.of(DateTime.nowUnsafe())
  const seesScore = () => visitor.member === props.member.id || visitor.holds("evaluator", "office", "leader", "auditor")
  const positions = () => Member.positionsOn(props.member, on).map((position) => t(`position.${position}`))
  return (
    <>
      <PageHead
        title={memberName(props.member)}
        crumbs={[{ label: t("members.title"), href: Zone.portal.members }, { label: memberName(props.member) }]}
        meta={
          <>
            <Show when={!Member.sits(props.member, on)}><StageBadge tone="plain" word={t("member.left")} /></Show>
            <Show when={props.member.level}>{(level) => <StageBadge tone="going" word={t(`level.${level()}`)} />}</Show>
            <span>{bodyNames(props.bodies)(props.member.sector)}</span>
            <Show when={positions().length > 0}><span>{positions().join(t("sep"))}</span></Show>
          </>
        }
      />
      <Beside
        aside={
          <section aria-labelledby="score">
            <h2 id="score">{t("member.score")}</h2>
            <Show when={seesScore() && props.member.level === undefined} fallback={<p><small>{props.member.level === undefined ? t("member.scoreClosed") : t("member.scoreElsewhere")}</small></p>}><ScoreCard member={props.member.id} /></Show>
          </section>
        }
      >
        <Facts member={props.member} bodies={props.bodies} />
        <ProposalsOf
          member={props.member.id} title={t("member.proposals")}
          empty={<Empty title={t("member.proposalsNone")}>{t("member.proposalsNoneWhy")}</Empty>}
        />
      </Beside>
    </>
  )
}

const span = (from: Day.Day, until: Day.Day | undefined) => (until === undefined ? t("member.from", formatDate(from)) : t("member.span", formatDate(from), formatDate(until)))

const Facts = (props: { readonly member: CommitteeApi.Seated; readonly bodies: ReadonlyArray<Body.Body> }) => {
  const belongs = (kind: "sector" | "specialCommittee" | "group") => (
    <Show when={props.member[kind]}>
      {(id) => (
        <>
          <dt>{t(`members.${kind}`)}</dt>
          <dd><a href={`${Zone.portal.members}?${new URLSearchParams({ [kind]: id() })}`}>{bodyNames(props.bodies)(id())}</a></dd>
        </>
      )}
    </Show>
  )
  return (
    <Section title={t("member.facts")}>
      <dl class="member-facts">
        {belongs("sector")}
        {belongs("specialCommittee")}
        {belongs("group")}
        <dt>{t("member.term")}</dt>
        <dd>{t("member.termOf", formatNumber(props.member.term))}</dd>
        <dt>{t("member.sits")}</dt>
        <dd>{span(props.member.from, props.member.until)}</dd>
        <dt>{t("member.positions")}</dt>
        <dd>
          <Show when={props.member.positions.length > 0} fallback={t("member.noPositions")}>
            <ul><For each={props.member.positions}>{(held) => <li>{t(`position.${held.position}`)}<small>{span(held.from, held.until)}</small></li>}</For></ul>
          </Show>
        </dd>
      </dl>
    </Section>
  )
}
