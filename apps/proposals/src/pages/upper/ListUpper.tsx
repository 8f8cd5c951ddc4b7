import { type CommitteeApi, Zone } from "@jianyan/contract"
import { Body, Day, type Member } from "@jianyan/domain"
import { Button, DataTable, DateField, formatDate, Notice, PageHead, Select, TextField } from "@jianyan/ui"
import { answered, called, DeedForm, done, said, useToday } from "@jianyan/zone"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { Schema } from "effect"
import { createSignal, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { trade } from "../../words/trade.ts"
import { upper } from "../../words/upper.ts"
import "./upper.css"

const levels: ReadonlyArray<Member.Level> = ["national", "province", "city"]

/** The members of levels above who live here, and whether the rules let them propose; the office registers them. */
export default function ListUpper() {
  const { at, committee, holds, house, naming } = useVisitor()
  useTitle(() => upper("title"))
  const [open, setOpen] = createSignal(false)
  const [ending, setEnding] = createSignal<CommitteeApi.Seated>()
  const members = useQuery(() => ({ queryKey: [at, "upper"], queryFn: () => house.committee.members() }))
  const lets = () => committee.policy.upperLevels
  const may = (level: Member.Level | undefined) => level !== undefined && lets()?.levels.includes(level) === true
  const rule = () => {
    const found = lets()
    return found === undefined ? upper("letsNone") : upper("lets", trade("list", found.levels.map((level) => upper(`level.${level}`))), found.article ?? "")
  }
  return (
    <Asked query={members} shape="page">
      {(members) => (
        <>
          <PageHead
            title={upper("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: upper("title") }]} meta={<span>{upper("about")}</span>}
            actions={<Show when={holds("office")}><Button tone="main" onClick={() => setOpen(true)}>{upper("register")}</Button></Show>}
          />
          <div class="proposals-upper"><Notice tone={lets() === undefined ? "due" : "plain"}>{rule()}</Notice></div>
          <DataTable
            caption={upper("title")} hideCaption rows={members().filter(({ level }) => level !== undefined)} rowId={(one) => one.id} empty={upper("none")}
            columns={[
              { id: "name", head: upper("head.name"), lead: true, cell: (one) => called(one.name) },
              { id: "level", head: upper("head.level"), cell: (one) => one.level === undefined ? "" : upper(`level.${one.level}`) },
              { id: "sector", head: upper("head.sector"), cell: (one) => naming.body(one.sector) },
              { id: "from", head: upper("head.from"), cell: (one) => formatDate(one.from, "full") },
              ...(members().some(({ level, until }) => level !== undefined && until !== undefined) ? [{ id: "until", head: upper("head.until"), cell: (one: CommitteeApi.Seated) => one.until === undefined ? "" : formatDate(one.until, "full") }] : []),
              { id: "may", head: upper("head.may"), cell: (one) => upper(may(one.level) && one.until === undefined ? "may" : "mayNot") },
              ...(holds("office") ? [{ id: "end", head: upper("head.end"), cell: (one: CommitteeApi.Seated) => one.until === undefined ? <Button size="small" onClick={() => setEnding(one)}>{upper("end")}</Button> : "" }] : [])
            ]}
          />
          <Show when={open()}><Registering onClose={() => setOpen(false)} /></Show>
          <Show when={ending()}>{(member) => <Ending member={member()} onClose={() => setEnding(undefined)} />}</Show>
        </>
      )}
    </Asked>
  )
}

const Registering = (props: { readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const deed = useDeed()
  const today = useToday(visitor)
  const [name, setName] = createSignal("")
  const [level, setLevel] = createSignal<Member.Level>("national")
  const [sector, setSector] = createSignal("")
  const [from, setFrom] = createSignal<string>()
  const since = () => from() ?? answered(today)?.on ?? ""
  const sectors = () => visitor.naming.bodies.filter(({ dissolved, kind }) => kind === "sector" && !dissolved)
  const submit = () => {
    const day = since(), body = sector(), given = name().trim()
    const lacking = [
      ...(given.length < 2 ? [{ name: "name", message: upper("needs.name") }] : []), ...(Schema.is(Body.Id)(body) ? [] : [{ name: "body", message: upper("needs.sector") }]), ...(Schema.is(Day.Day)(day) ? [] : [{ name: "from", message: upper("needs.from") }])
    ]
    if (lacking.length > 0 || !Schema.is(Body.Id)(body) || !Schema.is(Day.Day)(day)) return deed.refuse(lacking)
    void deed.run(() => visitor.house.committee.registerUpper({ name: given, level: level(), sector: body, from: day }), () => {
      void client.invalidateQueries({ queryKey: [visitor.at, "members"] })
      done(upper("done"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={upper("register")} follows={upper("follows")} confirm={upper("confirm")} deed={deed} onClose={props.onClose} onSubmit={submit}>
      <TextField name="name" label={upper("name")} value={name()} onInput={setName} refusal={deed.refusal("name")} />
      <Select
        name="level" label={upper("chooseLevel")} value={level()} onChange={setLevel}
        choices={levels.map((value) => ({ value, label: upper(`level.${value}`) }))}
      />
      <Select name="body" label={upper("sector")} value={sector()} onChange={setSector} refusal={deed.refusal("body")} choices={sectors().map((body) => ({ value: body.id, label: said(body.name) }))} />
      <DateField name="from" label={upper("from")} value={since()} onInput={setFrom} refusal={deed.refusal("from")} />
    </DeedForm>
  )
}

const Ending = (props: { readonly member: CommitteeApi.Seated; readonly onClose: () => void }) => {
  const visitor = useVisitor()
  const client = useQueryClient()
  const deed = useDeed()
  const today = useToday(visitor)
  const [until, setUntil] = createSignal<string>()
  const day = () => until() ?? answered(today)?.on ?? ""
  const submit = () => {
    const given = day()
    if (!Schema.is(Day.Day)(given)) return deed.refuse([{ name: "until", message: upper("needs.until") }])
    void deed.run(() => visitor.house.committee.endStay({ id: props.member.id, until: given }), () => {
      void client.invalidateQueries({ queryKey: [visitor.at, "upper"] })
      done(upper("ended"))
      props.onClose()
    })
  }
  return (
    <DeedForm title={upper("end")} follows={upper("endFollows", called(props.member.name))} confirm={upper("endConfirm")} deed={deed} onClose={props.onClose} onSubmit={submit}>
      <DateField name="until" label={upper("until")} value={day()} onInput={setUntil} refusal={deed.refusal("until")} />
    </DeedForm>
  )
}
