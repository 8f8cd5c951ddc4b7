import { Zone } from "@jianyan/contract"
import { Activity, Body } from "@jianyan/domain"
import { formatNumber, NoPermission, PageHead, Picker } from "@jianyan/ui"
import { answered, done, said, useToday } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { Schema } from "effect"
import { createSignal, Show, untrack } from "solid-js"
import { ActivityForm } from "../../parts/ActivityForm.tsx"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import * as Written from "../../parts/Written.ts"
import { activities } from "../../words/activities.ts"
import { shell } from "../../words/shell.ts"
import { stations } from "../../words/stations.ts"
import { bodyKind } from "../../words/bodies.ts"

const Asked = Schema.Struct({ body: Body.Id, ...Activity.Content.fields })

/** Records an activity that a special committee, a group or another body organised. */
export default function RecordForBody() {
  const visitor = useVisitor()
  const today = useToday(visitor)
  useTitle(() => activities("forBodyTitle"))
  return (
    <>
      <PageHead title={activities("forBodyTitle")} crumbs={[{ label: stations("title"), href: Zone.liaison.home }, { label: activities("forBodyTitle") }]} />
      <Show when={visitor.holds("liaisonStaff", "office")} fallback={<NoPermission>{shell("notAllowedText")}</NoPermission>}>
        <Show when={!today.isPending}><Writing today={answered(today)?.on ?? ""} /></Show>
      </Show>
    </>
  )
}

const Writing = (props: { readonly today: string }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("activity")
  const [body, setBody] = createSignal<ReadonlyArray<string>>([])
  const [written, setWritten] = createSignal(untrack(() => Written.blank(props.today)))
  const key = crypto.randomUUID()
  const save = () =>
    void deed.run(
      async () => visitor.house.stations.recordForBody(fit(Asked, { body: body()[0], ...Written.content(written()) }), { idempotencyKey: key }),
      ({ id }) => {
        done(activities("saved"), activities("savedText", formatNumber(written().members.length)))
        navigate(Zone.liaison.activity(id), { resolve: false })
      }
    )
  return (
    <Form deed={deed} send={activities("save")} sending={activities("saving")} onSend={save}>
      <Picker
        name="body" label={activities("body")} hint={activities("bodyHint")} most={1} refusal={deed.refusal("body")}
        choices={visitor.bodies.filter((each) => !each.dissolved).map((each) => ({ value: each.id, label: said(each.name), hint: bodyKind(each.kind) }))}
        value={body()} onChange={setBody}
      />
      <ActivityForm written={written()} deed={deed} onChange={(change) => setWritten({ ...written(), ...change })} />
    </Form>
  )
}
