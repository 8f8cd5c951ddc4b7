import { StationsApi, Zone } from "@jianyan/contract"
import { Activity } from "@jianyan/domain"
import { ButtonLink, NoPermission, Notice, PageHead, TextField } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show, untrack } from "solid-js"
import { ActivityForm } from "../../parts/ActivityForm.tsx"
import { Asked } from "../../parts/Asked.tsx"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import * as Written from "../../parts/Written.ts"
import { activities } from "../../words/activities.ts"
import { stations } from "../../words/stations.ts"
import "./activities.css"

/** Corrects the record of an activity, with the reason. */
export default function CorrectActivity() {
  const visitor = useVisitor()
  const params = useParams()
  const activity = useQuery(() => ({ queryKey: [visitor.at, "activities", params["id"]], queryFn: async () => visitor.house.stations.activities({ id: fit(Activity.Id, params["id"]) }), refetchOnWindowFocus: false }))
  useTitle(() => activities("correctTitle"))
  return (
    <Asked query={activity} shape="page">
      {(answer) => (
        <>
          <PageHead
            title={activities("correctTitle")}
            crumbs={[{ label: stations("title"), href: Zone.liaison.home }, { label: answer().activity.topic, href: Zone.liaison.activity(answer().activity.id) }, { label: activities("correct") }]}
          />
          <Show
            when={answer().may.includes("correct")}
            fallback={
              <NoPermission title={activities("mayNot")} action={<ButtonLink href={Zone.liaison.activity(answer().activity.id)}>{activities("activity")}</ButtonLink>}>
                {answer().activity.struck ? activities("struckText") : activities("mayNotText")}
              </NoPermission>
            }
          >
            <Writing activity={answer().activity} />
          </Show>
        </>
      )}
    </Asked>
  )
}

const Writing = (props: { readonly activity: Activity.Activity }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("activity")
  const { id } = untrack(() => props.activity)
  const [written, setWritten] = createSignal(untrack(() => Written.of(props.activity)))
  const [reason, setReason] = createSignal("")
  const save = () =>
    void deed.run(
      async () => visitor.house.stations.correct({ id, ...fit(StationsApi.correct.payload, { content: Written.content(written()), reason: reason().trim() }) }),
      () => {
        done(activities("corrected"))
        navigate(Zone.liaison.activity(id), { resolve: false })
      }
    )
  return (
    <Form
      deed={deed} send={activities("correct")} sending={activities("saving")} onSend={save}
      beside={<ButtonLink tone="quiet" href={Zone.liaison.activity(id)}>{activities("back")}</ButtonLink>}
    >
      <div class="activity-struck"><Notice tone="plain">{activities("correctText")}</Notice></div>
      <ActivityForm written={written()} deed={deed} onChange={(change) => setWritten({ ...written(), ...change })} />
      <div class="activity-reason">
        <TextField name="reason" label={activities("reason")} hint={activities("reasonHint")} refusal={deed.refusal("reason")} value={reason()} onInput={setReason} />
      </div>
    </Form>
  )
}
