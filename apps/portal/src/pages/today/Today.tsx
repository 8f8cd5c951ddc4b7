import { type CommitteeApi, Zone } from "@jianyan/contract"
import { type Committee, Day } from "@jianyan/domain"
import { Beside, ButtonLink, Empty, formatDate, formatNumber, language, numeral, PageHead, Section } from "@jianyan/ui"
import { Asked } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { ProposalsOf } from "../../parts/ProposalsOf.tsx"
import { ScoreCard } from "../../parts/ScoreCard.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { t } from "../../words/words.ts"
import { actionsFor } from "./actionsFor.ts"
import { greeting, hourInBeijing } from "./greeting.ts"
import { LedLine } from "./LedLine.tsx"
import { SessionFlow } from "./SessionFlow.tsx"
import { UnitLine } from "./UnitLine.tsx"
import { WaitingList } from "./WaitingList.tsx"
import "./today.css"

/** The morning page: the day, what waits, and how things stand for the visitor's roles. */
export const Today = () => {
  const visitor = useVisitor()
  useTitle(() => t("today.title"))
  const today = useQuery(() => ({ queryKey: [visitor.at, "today"], queryFn: ({ signal }) => visitor.house.committee.today({}, { signal }) }))
  const session = (on: Day.Day) => sessionOn(visitor.committee, on)
  const oversees = () => visitor.holds("proposalsStaff", "leader", "office", "auditor", "evaluator", "liaisonStaff")
  const actions = () => actionsFor(visitor)
  return (
    <Asked query={today} shape="page">
      {(now) => (
        <>
          <PageHead
            title={t("today.hello", t(`today.greeting.${greeting(hourInBeijing(new Date()))}`), visitor.me.name)}
            actions={<Show when={actions()[0]}>{(action) => <ButtonLink tone="main" href={action().href}>{t(`today.action.${action().word}`)}</ButtonLink>}</Show>}
            meta={
              <>
                <time datetime={now().on}>{t("today.day", formatDate(now().on), weekday(now().on))}</time>
                <Show when={session(now().on)}>{(session) => <span>{sessionTitle(session())}</span>}</Show>
              </>
            }
          />
          <Beside
            aside={
              <>
                <Show when={visitor.member}>
                  {(member) => (
                    <section class="today-score" aria-labelledby="score">
                      <h2 id="score">{t("today.score")}</h2>
                      <ScoreCard member={member()} />
                    </section>
                  )}
                </Show>
                <Show when={actions().length > 1}>
                  <section class="today-actions" aria-labelledby="actions">
                    <h2 id="actions">{t("today.actions")}</h2>
                    <ul><For each={actions().slice(1)}>{(action) => <li><a href={action.href}>{t(`today.action.${action.word}`)}</a></li>}</For></ul>
                  </section>
                </Show>
              </>
            }
          >
            <Section title={t("today.waiting")} note={now().waiting.length > 0 ? t("today.waitingNote", formatNumber(inAll(now().waiting))) : undefined}>
              <WaitingList on={now().on} waiting={now().waiting} />
            </Section>
            <Show when={visitor.member}>
              {(member) => (
                <ProposalsOf
                  member={member()} title={t("today.mine")}
                  empty={<Empty title={t("today.mineNone")} action={<ButtonLink href={Zone.proposals.write}>{t("today.action.write")}</ButtonLink>}>{t("today.mineNoneWhy")}</Empty>}
                />
              )}
            </Show>
            <Show when={visitor.holds("leader") && visitor.member}>{(member) => <LedLine member={member()} on={now().on} />}</Show>
            <Show when={visitor.unit}>{(unit) => <UnitLine unit={unit()} />}</Show>
            <Show when={oversees()}><SessionFlow session={session(now().on)} title={sessionTitle(session(now().on))} /></Show>
          </Beside>
        </>
      )}
    </Asked>
  )
}

/** How many things wait; what is overdue waits under another word already. */
const inAll = (waiting: ReadonlyArray<CommitteeApi.Waiting>) => waiting.reduce((sum, kind) => (kind.what === "overdue" ? sum : sum + kind.count), 0)

/** The session whose window last opened; before the first there is none. */
const sessionOn = (committee: Committee.Committee, on: Day.Day): Committee.Session | undefined => committee.sessions.filter((session) => Day.of(session.windowOpens) <= on).at(-1)

const sessionTitle = (session: Committee.Session | undefined) => (session === undefined ? "" : t("today.session", numeral(session.term), numeral(session.number)))

const weekday = (on: Day.Day) => new Intl.DateTimeFormat(language(), { weekday: "long", timeZone: "UTC" }).format(new Date(on))
