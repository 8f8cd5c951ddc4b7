import type { ProposalsApi, PublicationsApi } from "@jianyan/contract"
import { Zone } from "@jianyan/contract"
import { Proposal, Publication } from "@jianyan/domain"
import { Button, Checkbox, Notice, PageHead, RadioGroup, Section, TextArea, TextField } from "@jianyan/ui"
import { DeedForm, DeedRefusals, done } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show, untrack } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { WordsForm } from "../../parts/WordsForm.tsx"
import { partName, publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"
import { Sides } from "./Sides.tsx"
import "./publish.css"

const instead = () => "×××"

/** Where the office publishes one proposal: hides words of it, writes its summary, and decides what is shown. */
export default function PublishProposal() {
  const visitor = useVisitor()
  const params = useParams<{ id: string }>()
  const id = () => Proposal.Id.make(params.id)
  const detail = useQuery(() => ({ queryKey: [visitor.at, "proposal", params.id], queryFn: () => visitor.house.proposals.read({ id: id() }) }))
  const found = useQuery(() => ({ queryKey: [visitor.at, "publication", params.id], queryFn: () => visitor.house.publications.read({ id: id() }) }))
  useTitle(() => publishing("title"))
  return <Asked query={detail} shape="page">{(detail) => <Asked query={found} shape="page">{(read) => <Sheet detail={detail()} read={read()} />}</Asked>}</Asked>
}

const Sheet = (props: { readonly detail: ProposalsApi.Detail; readonly read: PublicationsApi.Read }) => {
  const proposal = () => props.detail.proposal
  const [asking, setAsking] = createSignal<"publish" | "withdraw">()
  const { house } = useVisitor()
  return (
    <>
      <PageHead
        title={proposal().content.title} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: publishing("title"), href: Zone.proposals.publishing() }, { label: proposal().number === undefined ? trade(`stage.${proposal().stage._tag}`) : trade("number", proposal().number ?? 0) }]}
        actions={
          <>
            <Show when={props.read.may.includes("publish")}><Button tone="main" onClick={() => setAsking("publish")}>{publishing("publish")}</Button></Show>
            <Show when={props.read.may.includes("withdraw")}><Button onClick={() => setAsking("withdraw")}>{publishing("withdraw")}</Button></Show>
          </>
        }
      />
      <Sides read={props.read} />
      <Show when={props.read.may.includes("redact")}>
        <Redacting proposal={proposal()} read={props.read} />
        <Summarizing proposal={proposal()} read={props.read} />
      </Show>
      <Show when={asking() === "publish"}><Publishing proposal={proposal()} read={props.read} onClose={() => setAsking(undefined)} /></Show>
      <Show when={asking() === "withdraw"}>
        <WordsForm
          title={publishing("withdrawTitle")} follows={publishing("withdrawFollows")} confirm={publishing("withdraw")} done={publishing("withdrawn")} words={publishing("reason")} most={500}
          ask={(reason) => house.publications.withdraw({ id: proposal().id, reason })} onClose={() => setAsking(undefined)}
        />
      </Show>
    </>
  )
}

/** Cuts a text at the redactions in it: what is shown, and what is hidden. */
const pieces = (text: string, redactions: ReadonlyArray<Publication.Redaction>): ReadonlyArray<{ readonly text: string; readonly from: number; readonly hidden?: Publication.Redaction }> => {
  const cut: Array<{ readonly text: string; readonly from: number; readonly hidden?: Publication.Redaction }> = []
  let place = 0
  for (const one of redactions.toSorted((a, b) => a.from - b.from)) {
    cut.push({ text: text.slice(place, one.from), from: place }, { text: text.slice(one.from, one.to), from: one.from, hidden: one })
    place = one.to
  }
  return [...cut, { text: text.slice(place), from: place }].filter((piece) => piece.text !== "")
}

/** Finds where in its part a place of the document lies, by the piece it stands in. */
const placeOf = (node: Node | null, offset: number): { readonly part: string; readonly at: number } | undefined => {
  const element = node instanceof Element ? node : node?.parentElement
  const piece = element?.closest<HTMLElement>("[data-from]"), part = element?.closest<HTMLElement>("[data-part]")?.dataset["part"]
  return piece === null || piece === undefined || part === undefined ? undefined : { part, at: Number(piece.dataset["from"]) + offset }
}

const Redacting = (props: { readonly proposal: Proposal.Proposal; readonly read: PublicationsApi.Read }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const [marked, setMarked] = createSignal<ReadonlyArray<Publication.Redaction>>(untrack(() => props.read.publication.redactions))
  const of = (part: string) => marked().filter((one) => one.part === part)
  const free = (wanted: Pick<Publication.Redaction, "part" | "from" | "to">) => of(wanted.part).every((one) => one.to <= wanted.from || one.from >= wanted.to)
  const open = () => props.read.contacts.filter((one) => free(one))
  const changed = () => JSON.stringify(marked()) !== JSON.stringify(props.read.publication.redactions)
  const mark = () => {
    const selection = window.getSelection(), range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
    const from = placeOf(range?.startContainer ?? null, range?.startOffset ?? 0), to = placeOf(range?.endContainer ?? null, range?.endOffset ?? 0)
    if (from === undefined || to === undefined || from.part !== to.part || from.at >= to.at || !free({ part: from.part, from: from.at, to: to.at })) return deed.refuse([{ message: publishing("nothingMarked") }])
    deed.refuse([])
    selection?.removeAllRanges()
    return setMarked([...marked(), { part: from.part, from: from.at, to: to.at, with: instead() }])
  }
  const change = (wanted: Publication.Redaction, next: Publication.Redaction | undefined) => setMarked(marked().flatMap((one) => one === wanted ? next === undefined ? [] : [next] : [one]))
  const save = () => deed.run(() => house.publications.redact({ id: props.proposal.id, redactions: marked() }), () => { done(publishing("saved")) })
  return (
    <Section title={publishing("redact")} note={publishing("redactHow")}>
      <DeedRefusals deed={deed} />
      <Show when={open().length > 0}>
        <Notice tone="bad" actions={<Button size="small" onClick={() => setMarked([...marked(), ...open().map(({ from, part, to }) => ({ part, from, to, with: instead() }))])}>{publishing("markContacts")}</Button>}>{publishing("contacts", open().length)}</Notice>
      </Show>
      <div class="proposals-bar">
        <Button size="small" onMouseDown={(event) => event.preventDefault()} onClick={mark}>{publishing("mark")}</Button>
        <Button size="small" tone="main" busy={deed.busy()} disabled={!changed()} onClick={() => void save()}>{publishing("save")}</Button>
        <Show when={changed()}><small role="status">{publishing("unsaved")}</small></Show>
      </div>
      <div class="proposals-parts" data-at-hand={changed() ? "" : undefined}>
        <For each={Publication.parts(props.proposal).filter(({ text }) => text !== "")}>
          {({ part, text }) => (
            <section data-part={part}>
              <h3>{partName(part)}</h3>
              <p tabindex="0"><For each={pieces(text, of(part))}>{(piece) => piece.hidden === undefined ? <span data-from={piece.from}>{piece.text}</span> : <mark title={piece.hidden.with}>{piece.text}</mark>}</For></p>
            </section>
          )}
        </For>
      </div>
      <Show when={marked().length > 0}>
        <h3>{publishing("redactions")}</h3>
        <ul class="proposals-marked">
          <For each={marked()}>
            {(one, place) => (
              <li>
                <span><small>{partName(one.part)}</small> <mark>{Publication.parts(props.proposal).find(({ part }) => part === one.part)?.text.slice(one.from, one.to)}</mark></span>
                <TextField name={`with-${place()}`} label={publishing("instead")} width="short" maxlength={60} value={one.with} onInput={(text) => change(one, { ...one, with: text })} />
                <Button size="small" tone="quiet" onClick={() => change(one, undefined)}>{publishing("remove")}</Button>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Section>
  )
}

const Summarizing = (props: { readonly proposal: Proposal.Proposal; readonly read: PublicationsApi.Read }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const before = untrack(() => props.read.publication.summary)
  const [summary, setSummary] = createSignal(before?.proposal ?? "")
  const [ofReply, setOfReply] = createSignal(before?.reply ?? "")
  const save = () => {
    const short = [...(summary().trim().length < 10 ? [{ name: "summary", message: publishing("summaryHint") }] : []), ...(ofReply().trim() !== "" && ofReply().trim().length < 10 ? [{ name: "ofReply", message: publishing("summaryHint") }] : [])]
    if (short.length > 0) return deed.refuse(short)
    return void deed.run(() => house.publications.summarize({ id: props.proposal.id, summary: summary().trim(), ...(ofReply().trim() === "" ? {} : { ofReply: ofReply().trim() }) }), () => { done(publishing("summarySaved")) })
  }
  return (
    <Section title={publishing("summary")}>
      <DeedRefusals deed={deed} />
      <TextArea name="summary" label={publishing("summaryOf")} hint={publishing("summaryHint")} rows={4} most={2_000} value={summary()} onInput={setSummary} refusal={deed.refusal("summary")} />
      <Show when={props.proposal.replies.length > 0}><TextArea name="ofReply" label={publishing("summaryOfReply")} optional rows={4} most={2_000} value={ofReply()} onInput={setOfReply} refusal={deed.refusal("ofReply")} /></Show>
      <p class="proposals-summed"><Button size="small" busy={deed.busy()} onClick={save}>{publishing("summarySave")}</Button></p>
    </Section>
  )
}

const Publishing = (props: { readonly proposal: Proposal.Proposal; readonly read: PublicationsApi.Read; readonly onClose: () => void }) => {
  const { house, naming } = useVisitor()
  const follows = () => naming.committee.policy.publication?.feedback === true ? publishing("withFeedback", publishing("publishFollows")) : publishing("publishFollows")
  const deed = useDeed()
  const { allowed, publication: { office } } = untrack(() => props.read)
  const most = office === undefined || Publication.further(office.how, allowed.most) ? allowed.most : office.how
  const [ofProposal, setOfProposal] = createSignal<Publication.Extent>(most === "no" ? "summary" : most)
  const [ofReply, setOfReply] = createSignal<Publication.Extent>(most)
  const [names, setNames] = createSignal(true)
  const choices = (all: ReadonlyArray<Publication.Extent>) => all.map((value) => ({ value, label: publishing(`how.${value}`), disabled: Publication.further(value, most) }))
  const go = () =>
    deed.run(() => house.publications.publish({ id: props.proposal.id, proposal: ofProposal(), reply: ofReply(), names: names() }), () => {
      done(publishing("published"))
      props.onClose()
    })
  return (
    <DeedForm title={publishing("publishTitle")} follows={follows()} confirm={publishing("publish")} deed={deed} onClose={props.onClose} onSubmit={() => void go()}>
      <RadioGroup name="proposal" label={publishing("ofProposal")} row choices={choices(["full", "summary"])} value={ofProposal()} onChange={setOfProposal} />
      <RadioGroup name="reply" label={publishing("ofReply")} row choices={choices(["full", "summary", "no"])} value={ofReply()} onChange={setOfReply} />
      <Checkbox name="names" label={publishing("names")} checked={names()} onChange={setNames} />
    </DeedForm>
  )
}
