import { type Names, ProposalsApi, Zone } from "@jianyan/contract"
import { type Body, Member, Proposal, Theme } from "@jianyan/domain"
import { Beside, Button, Buttons, Confirm, formatDate, Notice, PageHead, Picker, RadioGroup } from "@jianyan/ui"
import { called, DeedRefusals, done, said, useToday } from "@jianyan/zone"
import { useLocation, useNavigate } from "@solidjs/router"
import { Schema } from "effect"
import { createEffect, createSignal, Match, on, Show, Switch, untrack } from "solid-js"
import { CoBodies } from "../../parts/CoBodies.tsx"
import { CoSigners } from "../../parts/CoSigners.tsx"
import { FilesField } from "../../parts/Files.tsx"
import { keptAs } from "../../parts/kept.ts"
import { sitting } from "../../parts/Naming.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { before } from "../../words/before.ts"
import { deeds } from "../../words/deeds.ts"
import { drafting } from "../../words/drafting.ts"
import { jointly } from "../../words/jointly.ts"
import { misfits, missing, sentences } from "../../words/refusals.ts"
import { trade } from "../../words/trade.ts"
import { write } from "../../words/write.ts"
import { Checklist, SimilarSoFar } from "./Alongside.tsx"
import { ContentFields } from "./ContentFields.tsx"
import { Findings } from "./Findings.tsx"
import { followed, type Following } from "./followed.ts"
import { blank, contentOf, from, Manuscript, originOf, unfitResearch, written } from "./Manuscript.ts"
import { ResearchField, StationField, TakenUp } from "./OriginFields.tsx"

/** The form of a proposal; whatever is typed is kept in this browser until it is saved. */
export const Editor = (props: { readonly draft?: Proposal.Proposal; readonly names?: Names }) => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const navigate = useNavigate()
  const location = useLocation()
  const deed = useDeed()
  const begun = untrack(() => props.draft)
  const asked = untrack(() => new URLSearchParams(location.search).get("theme"))
  const taken: Partial<Manuscript> = begun === undefined && asked !== null && Schema.is(Theme.Id)(asked) ? { origin: { theme: asked } } : {}
  const [saved, setSaved] = createSignal(begun === undefined ? { ...blank, ...taken } : from(begun))
  const keptFor = (draft: string) => keptAs([visitor.at, visitor.me.account, draft], Manuscript)
  const kept = keptFor(begun?.id ?? "new")
  const found = kept.read()
  const [form, setForm] = createSignal<Manuscript>(found === undefined ? untrack(saved) : { ...found, ...taken })
  const put = (part: Partial<Manuscript>) => setForm({ ...form(), ...part })
  const [restored, setRestored] = createSignal(found !== undefined)
  const [id, setId] = createSignal(begun?.id)
  const [asking, setAsking] = createSignal(false)
  const putBody = (body: Body.Id | undefined) => {
    const { body: _, ...rest } = form()
    setForm(body === undefined ? rest : { ...rest, body })
  }
  const changed = () => JSON.stringify(form()) !== JSON.stringify(saved())
  createEffect(on(form, () => changed() ? kept.write(form()) : kept.clear(), { defer: true }))

  const stateOrigin = async (id: Proposal.Id, sent: Manuscript) => {
    const origin = originOf(sent)
    if (JSON.stringify(origin) !== JSON.stringify(originOf(saved()))) await house.proposals.stateOrigin({ id, ...origin })
  }
  const following = followed({ id, form, changed, busy: deed.busy, stateOrigin, saved: (sent) => { setSaved(sent); if (!changed()) kept.clear() } })

  const startOver = () => {
    setForm(saved())
    kept.clear()
    setRestored(false)
  }
  /** Drops the empty recommendations so that what is shown is what is saved, and says what does not fit. */
  const ready = (): boolean => {
    if (written(form().asks).length > 0) put({ asks: written(form().asks) })
    const content = contentOf(form())
    const found = [...misfits(ProposalsApi.Drafting.fields.content, content), ...(content.category === "" ? [missing("category")] : []), ...(unfitResearch(form()) ? [{ name: "research", message: before("researchShort") }] : [])]
    deed.refuse(found)
    return found.length === 0
  }
  const key = crypto.randomUUID()
  const begin = async (sent: Manuscript, content: Proposal.Content.Content): Promise<Proposal.Id> => {
    const { body, with: invited } = sent
    const { id } = await house.proposals.draft({ content, with: body === undefined ? invited : [], ...(body === undefined ? {} : { body }), origin: originOf(sent) }, { idempotencyKey: key })
    setId(id)
    return id
  }
  const save = async (): Promise<Proposal.Id> => {
    const sent = form(), known = id(), content = contentOf(sent)
    if (known !== undefined) {
      await house.proposals.revise({ id: known, content })
      await stateOrigin(known, sent)
    }
    const named = known ?? await begin(sent, content)
    setSaved(sent)
    setRestored(false)
    kept.clear()
    if (changed()) keptFor(named).write(form())
    return named
  }
  const goOn = (id: Proposal.Id) => navigate(`${Zone.proposals.proposal(id)}/write`, { resolve: false, replace: true, scroll: false })
  const keep = () => {
    if (!ready()) return
    void deed.run(save, (id) => {
      done(write("saved"))
      goOn(id)
    })
  }
  /** A draft begun by a submission that was refused goes on at its own address. */
  const letBe = () => {
    const begun = id()
    setAsking(false)
    if (props.draft === undefined && begun !== undefined) goOn(begun)
  }
  const ask = () => {
    if (!ready()) return
    const self = { id: id() ?? Proposal.Id.make("new") }
    const refused = [
      ...(form().situation.trim() === "" ? sentences(new Proposal.NoSituation(self), naming) : []), ...(written(form().asks).length === 0 ? sentences(new Proposal.NoRecommendation(self), naming) : []),
      ...(naming.committee.policy.drafting?.research === "required" && originOf(form()).research === undefined ? sentences(new Proposal.NoResearch(self), naming) : [])
    ]
    deed.refuse(refused)
    if (refused.length === 0) setAsking(true)
  }
  const submit = () =>
    void deed.run(async () => {
      const known = id()
      const named = known === undefined || changed() ? await save() : known
      await house.proposals.submit({ id: named })
      return named
    }, (id) => {
      done(write("submitted"))
      navigate(Zone.proposals.proposal(id), { resolve: false, replace: true })
    })
  const silent = () => {
    const proposer = props.draft?.proposer
    return proposer === undefined ? form().with.length : proposer._tag === "Members" ? proposer.with.filter((other) => other.answer === "invited").length : 0
  }
  return (
    <>
      <PageHead title={props.draft === undefined ? write("new") : write("draft")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: props.draft === undefined ? write("new") : write("draft") }]} />
      <Beside aside={<><Checklist manuscript={form()} /><Findings content={contentOf(form())} origin={originOf(form())} /><SimilarSoFar manuscript={form()} except={id()} /></>}>
        <form class="proposals-form" data-at-hand noValidate onSubmit={(event) => { event.preventDefault(); keep() }}>
          <Show when={restored()}>
            <Notice tone="going" actions={<Button size="small" onClick={startOver}>{props.draft === undefined ? write("startOver") : write("useSaved")}</Button>}>{write("restored")}</Notice>
          </Show>
          <TakenUp origin={form().origin ?? {}} onChange={(origin) => put({ origin })} />
          <Show when={!asking()}><DeedRefusals deed={deed} /></Show>
          <ContentFields manuscript={form()} onChange={put} refusal={deed.refusal} />
          <Show when={props.draft} fallback={<InNameOf manuscript={form()} onWith={(members) => put({ with: members })} onBody={putBody} refusal={deed.refusal} />}>
            {(draft) => <><CoSigners id={draft().id} proposer={draft().proposer} names={props.names ?? {}} /><CoBodies id={draft().id} proposer={draft().proposer} /></>}
          </Show>
          <ResearchField research={form().research ?? ""} onChange={(research) => put({ research })} refusal={deed.refusal("research")} />
          <StationField origin={form().origin ?? {}} onChange={(origin) => put({ origin })} />
          <FilesField draft={props.draft} />
          <div class="proposals-save">
            <Buttons>
              <Button tone="main" busy={deed.busy()} onClick={ask}>{write("submit")}</Button>
              <Button type="submit" busy={deed.busy()}>{write("save")}</Button>
            </Buttons>
            <small role="status">
              <Switch fallback={changed() ? write("keptHere") : props.draft === undefined ? "" : write("allSaved")}>
                <Match when={following()?._tag === "SignedOut" && changed()}>{drafting("signedOut")} <a href={Zone.portal.signIn} target="_blank">{deeds("signIn")}</a></Match>
                <Match when={following()?._tag === "Failed" && changed()}>{drafting("autosaveFailed")}</Match>
                <Match when={!changed() && savedAt(following())}>{(at) => drafting("autosaved", formatDate(at(), "time"))}</Match>
              </Switch>
            </small>
          </div>
        </form>
      </Beside>
      <Show when={asking()}>
        <Confirm
          open onClose={letBe} busy={deed.busy()} title={write("askTitle")} confirm={write("submit")} onConfirm={submit}
          description={<>{write("askText")}<Show when={silent() > 0}> {write("invited", silent())}</Show></>}
        >
          <DeedRefusals deed={deed} />
        </Confirm>
      </Show>
    </>
  )
}

const InNameOf = (props: { readonly manuscript: Manuscript; readonly onWith: (members: Manuscript["with"]) => void; readonly onBody: (body: Body.Id | undefined) => void; readonly refusal: (field: string) => string | undefined }) => {
  const visitor = useVisitor()
  const { member, naming } = visitor
  const today = useToday(visitor)
  const [collective, setCollective] = createSignal(untrack(() => props.manuscript.body !== undefined))
  const members = () => today.isSuccess ? sitting(naming.members, today.data.on).filter((each) => each.id !== member) : []
  const headed = () => {
    const me = naming.members.find((each) => each.id === member)
    return today.isSuccess && me !== undefined ? naming.bodies.filter((body) => !body.dissolved && Member.isHead(me, body, today.data.on)) : []
  }
  return (
    <>
      <RadioGroup<"members" | "body">
        name="in-name-of" label={write("name")} row value={collective() ? "body" : "members"}
        onChange={(name) => { setCollective(name === "body"); if (name === "members") props.onBody(undefined) }}
        choices={[{ value: "members", label: write("members") }, { value: "body", label: write("body") }]}
      />
      <Show
        when={collective()}
        fallback={
          <Picker
            name="with" label={write("with")} hint={write("withHint")} optional value={props.manuscript.with} onChange={props.onWith} refusal={props.refusal("with")}
            choices={members().map((each) => ({ value: each.id, label: called(each.name), hint: naming.body(each.sector) }))}
          />
        }
      >
        <Picker
          name="body" label={write("bodyName")} hint={headed().length === 0 ? drafting("headsNone") : write("bodyHint")} most={1} value={props.manuscript.body === undefined ? [] : [props.manuscript.body]} onChange={([body]) => props.onBody(body)} refusal={props.refusal("body")}
          choices={headed().map((body) => ({ value: body.id, label: said(body.name) }))}
        />
        <Show when={naming.committee.policy.jointly}><p class="proposals-silent">{jointly("later")}</p></Show>
      </Show>
    </>
  )
}

const savedAt = (following: Following): Date | undefined => following?._tag === "Saved" ? following.at : undefined
