import { Zone } from "@jianyan/contract"
import { Entry, Member } from "@jianyan/domain"
import { Button, ButtonLink, Buttons, PageHead, Picker, Refusals } from "@jianyan/ui"
import { answered, called, done, SignIn } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { Result, Schema } from "effect"
import { createSignal, Show, untrack } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { entries as t } from "../../words/entries.ts"
import { shell } from "../../words/shell.ts"
import { Fields } from "./Fields.tsx"
import { useEntering } from "./useEntering.ts"
import * as Written from "./Written.ts"

/** A member reports what no other room records, or revises it before it is reviewed; a reviewer enters it for a member. */
export default function ReportEntry() {
  const visitor = useVisitor()
  const params = useParams()
  const id = () => params["id"]
  const read = useQuery(() => ({ queryKey: [visitor.at, "entries", id()], queryFn: async () => id() === undefined ? null : visitor.house.entries.read({ id: Entry.Id.make(id() ?? "") }), enabled: id() !== undefined, refetchOnWindowFocus: false }))
  const enters = () => visitor.member === undefined
  const title = () => t(id() !== undefined ? "revise" : enters() ? "enter" : "report")
  useTitle(title)
  return (
    <>
      <PageHead title={title()} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: Zone.performance.entries }, { label: title() }]} meta={<span>{t("law")}</span>} />
      <Show when={visitor.member !== undefined || visitor.holds("evaluator", "office")} fallback={<NotOpen />}>
        <Show when={id() !== undefined} fallback={<Form />}>
          <Asked query={read} shape="page">{(answer) => <Form entry={answer()?.row.entry} />}</Asked>
        </Show>
      </Show>
    </>
  )
}

const Form = (props: { readonly entry?: Entry.Entry | undefined }) => {
  const visitor = useVisitor()
  const navigate = useNavigate()
  const deed = useEntering()
  const enters = visitor.member === undefined
  const [written, setWritten] = createSignal<Written.Written>(untrack(() => props.entry?.reported === undefined ? Written.blank(today()) : Written.of(props.entry.reported)))
  const [who, setWho] = createSignal<ReadonlyArray<string>>([])
  const members = useQuery(() => ({ queryKey: [visitor.at, "members"], queryFn: () => visitor.house.committee.members(), enabled: enters, staleTime: 600_000 }))
  const key = crypto.randomUUID()
  const forms = Entry.Form.literals.filter((form) => enters || !Entry.byReviewersOnly.includes(form))
  const send = () => {
    const read = Written.read(written()), member = who()[0]
    if (Result.isFailure(read)) return deed.refuse(read.failure)
    if (enters && !Schema.is(Member.Id)(member)) return deed.refuse([{ name: "who", message: t("fill.who") }])
    const content = read.success, id = props.entry?.id
    return void deed.run(async () => {
      if (id !== undefined) return visitor.house.entries.revise({ id, content }).then(() => id)
      const made = enters ? await visitor.house.entries.enter({ member: Member.Id.make(member ?? ""), content }, { idempotencyKey: key }) : await visitor.house.entries.report({ content }, { idempotencyKey: key })
      return made.id
    }, (made) => {
      done(t(id !== undefined ? "saved" : enters ? "entered" : "sent"))
      navigate(Zone.performance.entry(made).replace("/performance", ""))
    })
  }
  return (
    <form class="entries-form" noValidate onSubmit={(event) => { event.preventDefault(); send() }}>
      <Show when={deed.signedOut()}><SignIn /></Show>
      <Refusals refusals={deed.refusals()} />
      <Show when={enters}>
        <Picker name="who" label={t("field.who")} most={1} disabled={members.isPending} refusal={deed.refusal("who")} value={who()} onChange={setWho} choices={(answered(members) ?? []).map(({ id, name, sector }) => ({ value: id, label: called(name), hint: visitor.body(sector) }))} />
      </Show>
      <Fields written={written()} onChange={(change) => setWritten({ ...written(), ...change })} deed={deed} forms={forms} />
      <Buttons><Button tone="main" type="submit" busy={deed.busy()}>{t(props.entry === undefined ? "send" : "save")}</Button><ButtonLink tone="quiet" href={Zone.performance.entries}>{t("cancel")}</ButtonLink></Buttons>
    </form>
  )
}
