import { Zone } from "@jianyan/contract"
import { Report } from "@jianyan/domain"
import { Beside, Button, ButtonLink, NoPermission, PageHead, Section, TextArea, TextField } from "@jianyan/ui"
import { done } from "@jianyan/zone"
import { useNavigate } from "@solidjs/router"
import { Schema } from "effect"
import { Show } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { fit } from "../../parts/fit.ts"
import { Form } from "../../parts/Form.tsx"
import { store } from "../../parts/store.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { reports } from "../../words/reports.ts"
import { shell } from "../../words/shell.ts"
import "./reports.css"

/** Writes a report on one matter and submits it; the draft stays on this device until then. */
export default function WriteReport() {
  const visitor = useVisitor()
  useTitle(() => reports("writing.title"))
  return (
    <>
      <PageHead title={reports("writing.title")} crumbs={[{ label: shell("reports"), href: address.reports() }, { label: reports("writing.title") }]} meta={reports("writing.intro")} />
      <Show
        when={visitor.member}
        fallback={<NoPermission title={reports("writing.mayNot")} action={<ButtonLink href={address.reports()}>{reports("writing.toReports")}</ButtonLink>}>{reports("writing.mayNotText")}</NoPermission>}
      >
        <Beside aside={<Guide />}><Writing /></Beside>
      </Show>
    </>
  )
}

const Guide = () => (
  <Section title={reports("writing.guide")}>
    <dl class="reports-guide">
      <dt>{reports("writing.situation")}</dt><dd>{reports("writing.situationText")}</dd>
      <dt>{reports("writing.analysis")}</dt><dd>{reports("writing.analysisText")}</dd>
      <dt>{reports("writing.advice")}</dt><dd>{reports("writing.adviceText")}</dd>
    </dl>
    <p class="reports-privacy">{reports("writing.privacy")}</p>
  </Section>
)

const Draft = Schema.Struct({ key: Schema.String, title: Schema.String, text: Schema.String })

const Writing = () => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useDeed("report")
  const draft = store(`jianyan.liaison.report.${visitor.at}.${visitor.me.account}`, Draft, { key: crypto.randomUUID(), title: "", text: "" })
  const save = () =>
    void deed.run(
      async () => visitor.house.reports.submit(fit(Report.Content, { title: draft.read().title.trim(), text: draft.read().text.trim() }), { idempotencyKey: draft.read().key }),
      ({ id }) => {
        draft.clear()
        navigate(Zone.liaison.report(id), { resolve: false })
        done(reports("writing.saved"), reports("writing.savedText"))
      }
    )
  return (
    <Form
      deed={deed} send={reports("writing.save")} sending={reports("writing.saving")} onSend={save}
      beside={
        <Show when={`${draft.read().title}${draft.read().text}` !== ""}>
          <span>{reports("writing.kept")}</span>
          <Button tone="quiet" size="small" onClick={() => draft.clear()}>{reports("writing.discard")}</Button>
        </Show>
      }
    >
      <TextField name="title" label={reports("writing.name")} hint={reports("writing.nameHint")} refusal={deed.refusal("title")} value={draft.read().title} onInput={(title) => draft.write({ ...draft.read(), title })} />
      <TextArea
        name="text" label={reports("writing.text")} hint={reports("writing.textHint")} refusal={deed.refusal("text")} most={1500} spaces rows={14}
        value={draft.read().text} onInput={(text) => draft.write({ ...draft.read(), text })}
      />
    </Form>
  )
}
