import { Unreachable } from "@jianyan/client"
import { type StationsApi, Zone } from "@jianyan/contract"
import { Activity, Station } from "@jianyan/domain"
import { Button, ButtonLink, formatNumber, NoPermission, PageHead } from "@jianyan/ui"
import { answered, done, said, useToday } from "@jianyan/zone"
import { useLocation, useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, on, Show, untrack } from "solid-js"
import { ActivityForm } from "../../parts/ActivityForm.tsx"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { type Kept, useKept } from "../../parts/Kept.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import * as Written from "../../parts/Written.ts"
import { activities } from "../../words/activities.ts"
import { stations } from "../../words/stations.ts"

/** Records an activity of a station, once for everyone who took part; without a network it is kept here and sent later. */
export default function RecordActivity() {
  const visitor = useVisitor()
  const params = useParams()
  const station = useQuery(() => ({ queryKey: [visitor.at, "stations", params["id"]], queryFn: async () => visitor.house.stations.read({ id: fit(Station.Id, params["id"]) }) }))
  const today = useToday(visitor)
  useTitle(() => activities("recordTitle"))
  return (
    <Asked query={station} shape="page">
      {(answer) => (
        <>
          <PageHead
            title={activities("recordTitle")}
            crumbs={[{ label: stations("title"), href: Zone.liaison.home }, { label: said(answer().station.name), href: Zone.liaison.station(answer().station.id) }, { label: activities("recordTitle") }]}
          />
          <Show when={answer().may.includes("record") && !answer().station.closed} fallback={<Closed answer={answer()} />}>
            <Show when={!today.isPending}><Writing station={answer().station.id} today={answered(today)?.on ?? ""} /></Show>
          </Show>
        </>
      )}
    </Asked>
  )
}

const Closed = (props: { readonly answer: typeof StationsApi.read.success.Type }) => (
  <NoPermission title={activities("mayNot")} action={<ButtonLink href={Zone.liaison.station(props.answer.station.id)}>{activities("toStation")}</ButtonLink>}>
    {props.answer.station.closed ? activities("closed") : activities("mayNotText")}
  </NoPermission>
)

const Writing = (props: { readonly station: Station.Id; readonly today: string }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const kept = useKept()
  const deed = useDeed("activity")
  const asked = new URLSearchParams(location.search).get("draft")
  const fresh = (): Kept => ({ key: crypto.randomUUID(), station: props.station, written: Written.blank(props.today), waiting: false })
  const begun = untrack(() => (asked === null ? kept.draftOf(props.station) : kept.find(asked)) ?? fresh())
  const [one, setOne] = createSignal<Kept>({ ...begun, waiting: false })
  const written = () => one().written
  const touched = () => JSON.stringify({ ...written(), on: "" }) !== JSON.stringify(Written.blank(""))
  createEffect(on(one, (now) => { if (touched()) kept.keep(now) }, { defer: !begun.waiting }))

  const toStation = () => navigate(Zone.liaison.station(props.station), { resolve: false })
  const save = () => {
    const { key } = one()
    void deed.run(
      async () => visitor.house.stations.record({ id: props.station, ...fit(Activity.Content, Written.content(written())) }, { idempotencyKey: key }),
      ({ id }) => {
        const count = formatNumber(written().members.length)
        kept.drop(key)
        navigate(Zone.liaison.activity(id), { resolve: false })
        done(activities("saved"), activities("savedText", count))
      },
      (thrown) => {
        if (!(thrown instanceof Unreachable)) return
        kept.keep({ ...one(), waiting: true })
        toStation()
        done(activities("keptTitle"), activities("keptText"))
      }
    )
  }
  const discard = () => {
    kept.drop(one().key)
    toStation()
  }
  return (
    <Form
      deed={deed} send={activities("save")} sending={activities("saving")} onSend={save}
      beside={
        <Show when={touched()}>
          <span>{activities("draftKept")}</span>
          <Button tone="quiet" size="small" onClick={discard}>{activities("discard")}</Button>
        </Show>
      }
    >
      <ActivityForm written={written()} deed={deed} onChange={(change) => setOne({ ...one(), written: { ...written(), ...change } })} />
    </Form>
  )
}
