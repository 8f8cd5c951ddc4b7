import { type StationsApi, Zone } from "@jianyan/contract"
import { Activity, Meeting } from "@jianyan/domain"
import { Beside, Button, ButtonLink, formatDate, formatNumber, Notice, PageHead, Section, StageBadge } from "@jianyan/ui"
import { answered, nameIn } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { address } from "../../parts/addresses.ts"
import { Facts } from "../../parts/Facts.tsx"
import { fit } from "../../parts/fit.ts"
import { People } from "../../parts/People.tsx"
import { useOrganiser } from "../../parts/useOrganiser.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { activities } from "../../words/activities.ts"
import { stations } from "../../words/stations.ts"
import { trade } from "../../words/trade.ts"
import { Strike } from "./Strike.tsx"
import "./activities.css"

type Answer = typeof StationsApi.activities.success.Type

/** One activity: who took part, whom they met and what was said; its keeper corrects it or strikes it. */
export default function ReadActivity() {
  const visitor = useVisitor()
  const params = useParams()
  const activity = useQuery(() => ({ queryKey: [visitor.at, "activities", params["id"]], queryFn: async () => visitor.house.stations.activities({ id: fit(Activity.Id, params["id"]) }) }))
  useTitle(() => answered(activity)?.activity.topic ?? activities("activity"))
  return <Asked query={activity} shape="page">{(answer) => <Read answer={answer()} />}</Asked>
}

const Read = (props: { readonly answer: Answer }) => {
  const self = () => props.answer.activity
  const organiser = useOrganiser(() => self().organiser)
  const away = () => (self().roll ?? []).filter(({ marks }) => !marks.some(Meeting.wasThere))
  const [striking, setStriking] = createSignal(false)
  return (
    <>
      <PageHead
        title={self().topic}
        crumbs={[{ label: stations("title"), href: Zone.liaison.home }, { label: organiser().name, href: organiser().href }, { label: activities("activity") }]}
        meta={
          <>
            <Show when={self().struck} fallback={<span>{trade(`form.${self().form}`)}</span>}><StageBadge tone="bad" word={trade("struck")} /></Show>
            <time datetime={self().on}>{formatDate(self().on, "full")}</time>
          </>
        }
        actions={
          <>
            <Show when={props.answer.may.includes("correct")}><ButtonLink href={address.correct(self().id)}>{activities("correct")}</ButtonLink></Show>
            <Show when={props.answer.may.includes("strike")}><Button tone="danger" onClick={() => setStriking(true)}>{activities("strike")}</Button></Show>
          </>
        }
      />
      <Show when={self().struck}><div class="activity-struck"><Notice tone="bad" title={activities("struckTitle")}>{activities("struckText")}</Notice></div></Show>
      <Beside
        aside={
          <Facts
            facts={[
              { name: activities("form"), value: trade(`form.${self().form}`) },
              { name: activities("organiser"), value: <Show when={organiser().href} fallback={organiser().name}>{(href) => <a href={href()}>{organiser().name}</a>}</Show> },
              { name: activities("met"), value: trade("people", formatNumber(self().peopleMet)) },
              { name: activities("recordedAt"), value: formatDate(new Date(self().recordedAt.epochMilliseconds), "moment") }
            ]}
          />
        }
      >
        <Section title={activities("who")} note={self().struck ? activities("whoStruck") : activities("whoNote")}>
          <People ids={self().members} names={props.answer.names} />
        </Section>
        <Show when={away().length > 0}>
          <Section title={activities("away")}>
            <ul class="liaison-people"><For each={away()}>{(called) => <li>{nameIn(props.answer.names, called.member)} <small>{trade(`state.${Meeting.sumUp(called.marks).state}`)}</small></li>}</For></ul>
          </Section>
        </Show>
        <Section title={activities("summary")}>
          <Show when={self().summary !== ""} fallback={<p><small>{activities("noSummary")}</small></p>}>
            <div class="ui-prose activity-summary">{self().summary}</div>
          </Show>
        </Section>
      </Beside>
      <Show when={striking()}><Strike activity={self().id} onClose={() => setStriking(false)} /></Show>
    </>
  )
}
