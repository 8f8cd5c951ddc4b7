import { Body, type Committee, Member, Theme, Unit } from "@jianyan/domain"
import { Picker, Select, TextArea, TextField } from "@jianyan/ui"
import { called, DeedForm, done, said } from "@jianyan/zone"
import { Schema } from "effect"
import { createSignal, Show, untrack } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { themes } from "../../words/themes.ts"

type Kind = Theme.Source["_tag"]
const kinds = ["Office", "Unit", "Body", "Member"] as const satisfies ReadonlyArray<Kind>

const source = (kind: Kind, who: string | undefined): Theme.Source | undefined => {
  if (kind === "Office") return { _tag: kind }
  if (who === undefined) return undefined
  return kind === "Unit" ? { _tag: kind, unit: Unit.Id.make(who) } : kind === "Body" ? { _tag: kind, body: Body.Id.make(who) } : { _tag: kind, member: Member.Id.make(who) }
}

/** Suggests a reference topic in one's own name, enters one for the office in the name of who suggested it, or says one in other words. */
export const Suggesting = (props: { readonly session: Committee.SessionId | undefined; readonly theme?: Theme.Theme; readonly onClose: () => void }) => {
  const { committee, holds, house, naming } = useVisitor()
  const deed = useDeed()
  const self = untrack(() => props.theme)
  const [title, setTitle] = createSignal(self?.title ?? "")
  const [why, setWhy] = createSignal(self?.why ?? "")
  const [category, setCategory] = createSignal<string | undefined>(self?.category)
  const [session, setSession] = createSignal(untrack(() => props.session))
  const [kind, setKind] = createSignal<Kind>("Office")
  const [who, setWho] = createSignal<ReadonlyArray<string>>([])
  const entering = self === undefined && holds("proposalsStaff")
  const verb = self !== undefined ? "rewording" : entering ? "enter" : "suggest"
  const choices = () => kind() === "Unit"
    ? naming.units.filter(({ closed }) => closed === undefined).map(({ id }) => ({ value: id as string, label: naming.unit(id) }))
    : kind() === "Body" ? naming.bodies.filter(({ dissolved }) => !dissolved).map((body) => ({ value: body.id as string, label: said(body.name) }))
    : naming.members.map((one) => ({ value: one.id as string, label: called(one.name), hint: naming.body(one.sector) }))
  const go = () => {
    const content = { title: title().trim(), why: why().trim(), category: category() ?? "" }, of = session(), by = source(kind(), who()[0])
    const { fields } = Theme.Content
    const lacking = [
      ...(Schema.is(fields.title)(content.title) ? [] : [{ name: "title", message: themes("needs.title") }]), ...(Schema.is(fields.why)(content.why) ? [] : [{ name: "why", message: themes("needs.why") }]),
      ...(content.category === "" ? [{ name: "category", message: themes("needs.category") }] : []), ...(entering && by === undefined ? [{ name: "who", message: themes("needs.who") }] : [])
    ]
    if (lacking.length > 0 || of === undefined) return deed.refuse(lacking)
    void deed.run((): Promise<unknown> => {
      if (self !== undefined) return house.themes.reword({ id: self.id, ...content })
      return entering && by !== undefined ? house.themes.enter({ session: of, ...content, by }) : house.themes.suggest({ session: of, ...content })
    }, () => {
      done(themes(`${verb}.done`))
      props.onClose()
    })
  }
  return (
    <DeedForm wide title={themes(`${verb}.title`)} follows={themes(`${verb}.follows`)} confirm={themes(`${verb}.confirm`)} deed={deed} onClose={props.onClose} onSubmit={go}>
      <TextField name="title" label={themes("form.title")} hint={themes("form.titleHint")} maxlength={80} value={title()} onInput={setTitle} refusal={deed.refusal("title")} />
      <TextArea name="why" label={themes("form.why")} hint={themes("form.whyHint")} rows={4} most={1_000} value={why()} onInput={setWhy} refusal={deed.refusal("why")} />
      <Select name="category" label={themes("form.category")} value={category()} onChange={setCategory} refusal={deed.refusal("category")} choices={committee.policy.categories.map(({ id, name }) => ({ value: id as string, label: said(name) }))} />
      <Show when={self === undefined && committee.sessions.length > 1}>
        <Select name="session" label={themes("form.session")} value={session()} onChange={setSession} choices={committee.sessions.toReversed().map(({ id }) => ({ value: id, label: naming.session(id) }))} />
      </Show>
      <Show when={entering}>
        <Select<Kind> name="by" label={themes("form.by")} value={kind()} onChange={(next) => { setKind(next); setWho([]) }} choices={kinds.map((value) => ({ value, label: themes(`kinds.${value}`) }))} />
        <Show when={kind() !== "Office"}><Picker name="who" label={themes("form.who")} most={1} value={who()} onChange={setWho} choices={choices()} refusal={deed.refusal("who")} /></Show>
      </Show>
    </DeedForm>
  )
}
