import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { Beside, Button, Buttons, ButtonLink, Confirm, DateField, Disclosure, Notice, numeral, PageHead, RadioGroup, type Refusal, Refused, Section, TextArea, TextField } from "@jianyan/ui"
import { Closed, DeedRefusals, done, said } from "@jianyan/zone"
import { useNavigate, useParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, For, Index, on, Show, untrack } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { keptAs } from "../../parts/kept.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { misfits, missing } from "../../words/refusals.ts"
import { read } from "../../words/read.ts"
import { reply } from "../../words/reply.ts"
import { trade } from "../../words/trade.ts"
import { Due } from "../read/Due.tsx"
import { Letter, paragraphs } from "../read/Replies.tsx"
import { blank, draftOf, fits, type Gap, gaps, outcomes, Sheet, sheetOf } from "./Sheet.ts"
import "../../parts/aside.css"
import "../../parts/save.css"
import "../letter/letter.css"
import "../read/read.css"
import "./reply.css"

/** Where a unit replies to a proposal, or to one merged into it, point by point. */
export default function ReplyToProposal() {
  const { at, house } = useVisitor()
  const params = useParams<{ id: string }>()
  const detail = useQuery(() => ({
    queryKey: [at, "proposal", params.id], queryFn: () => house.proposals.read({ id: Proposal.Id.make(params.id) }), refetchOnWindowFocus: false
  }))
  useTitle(() => reply("title"))
  return (
    <Asked query={detail} shape="page">
      {(detail) => (
        <Show
          when={verbOf(detail().may)}
          fallback={<Closed heading={trade("zone")}><Refused title={reply("refused")} reasons={[reply("refusedText")]} action={<ButtonLink href={Zone.proposals.proposal(params.id)}>{reply("readIt")}</ButtonLink>} /></Closed>}
        >
          {(verb) => <Answering detail={detail()} verb={verb()} />}
        </Show>
      )}
    </Asked>
  )
}

const signing = ["signedBy", "contact", "phone"] as const
const verbs = ["sendReply", "replyToMerged", "proposeReply", "proposeReplyToMerged"] as const
type Verb = typeof verbs[number]
const verbOf = (may: ReadonlyArray<string>): Verb | undefined => verbs.find((verb) => may.includes(verb))

const Answering = (props: { readonly detail: ProposalsApi.Detail; readonly verb: Verb }) => {
  const visitor = useVisitor()
  const { house, naming } = visitor
  const navigate = useNavigate()
  const deed = useDeed()
  const { content, id, proposed, stage } = untrack(() => props.detail.proposal)
  const merged = () => props.verb === "replyToMerged" || props.verb === "proposeReplyToMerged"
  const reviewed = () => props.verb === "proposeReply" || props.verb === "proposeReplyToMerged"
  const { policy } = naming.committee
  const bears = (part: ReturnType<typeof Proposal.letterLacks>[number]) => policy.letter?.bears.includes(part) ?? false
  const back = proposed.find((one) => one.unit === visitor.unit && one.back !== undefined)
  const empty = back === undefined ? blank(content.recommendations) : sheetOf(back)
  const kept = keptAs([visitor.at, visitor.me.account, id, "reply"], Sheet)
  const found = kept.read()
  const usable = found !== undefined && fits(found, content.recommendations)
  const [sheet, setSheet] = createSignal<Sheet>(usable ? found : empty)
  const [restored, setRestored] = createSignal(usable)
  const [asking, setAsking] = createSignal(false)
  createEffect(on(sheet, () => JSON.stringify(sheet()) === JSON.stringify(empty) ? kept.clear() : kept.write(sheet()), { defer: true }))
  const put = (part: Partial<Sheet>) => setSheet({ ...sheet(), ...part })
  const answer = (place: number, part: Partial<Sheet["answers"][number]>) => put({ answers: sheet().answers.map((each, at) => at === place ? { ...each, ...part } : each) })
  const complete = () => sheet().answers.length - new Set(gaps(sheet()).map((gap) => gap.place)).size
  const lead = () => stage._tag === "Merged" ? props.detail.related.find((row) => row.id === stage.into)?.title ?? "" : ""

  const ask = () => {
    const draft = draftOf(sheet())
    const missingHere = [...gaps(sheet()).map(sentence), ...Proposal.letterLacks(draft, policy).map((part) => ({ name: part, message: keeping(`letter.lacks.${part}`) }))]
    const found = [...(draft.class === "" ? [missing("class")] : []), ...misfits(Proposal.Reply.Draft.fields.text, draft.text).map(() => missing("text")), ...missingHere]
    const refused = found.length > 0 ? found : misfits(Proposal.Reply.Draft, draft)
    deed.refuse(refused)
    setAsking(refused.length === 0)
  }
  const send = () =>
    void deed.run(() => house.proposals[props.verb]({ id, ...draftOf(sheet()) }), () => {
      kept.clear()
      done(reviewed() ? keeping("propose.sent") : reply("sent"))
      navigate(Zone.proposals.proposal(id), { resolve: false, replace: true })
    })
  return (
    <>
      <PageHead
        title={merged() ? reply("merged") : reply("title")}
        crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: content.title, href: Zone.proposals.proposal(id) }, { label: reply("title") }]}
        meta={<span>{reply("about")}：<a href={Zone.proposals.proposal(id)}>{content.title}</a></span>}
      />
      <Beside aside={<Source detail={props.detail} />}>
        <form class="proposals-reply" data-at-hand noValidate onSubmit={(event) => { event.preventDefault(); ask() }}>
          <Show when={restored()}>
            <Notice tone="going" actions={<Button size="small" onClick={() => { setSheet(empty); setRestored(false) }}>{reply("startOver")}</Button>}>{reply("restored")}</Notice>
          </Show>
          <Show when={merged()}><Notice tone="going">{reply("mergedAbout", lead())}</Notice></Show>
          <Show when={back?.back}>{(back) => <Notice tone="due" title={keeping("review.back")}>{[...back().items.map((item) => said(naming.committee.policy.replyChecks?.find((one) => one.id === item)?.name ?? { zh: item })), ...(back().note.trim() === "" ? [] : [back().note])].join(" · ")}</Notice>}</Show>
          <Show when={!asking()}><DeedRefusals deed={deed} /></Show>
          <Show when={props.detail.proposal.replies.length > 0}>
            <Disclosure title={reply("earlier")}>
              <For each={props.detail.proposal.replies}>{(sent) => <Letter reply={sent} content={content} naming={naming} />}</For>
            </Disclosure>
          </Show>
          <RadioGroup
            name="class" label={reply("class")} hint={reply("classHint")} value={sheet().class} onChange={(chosen) => put({ class: chosen })} refusal={deed.refusal("class")}
            choices={naming.committee.policy.replyClasses.map(({ definition, id, name }) => ({ value: id, label: said(name), hint: said(definition) }))}
          />
          <TextArea name="text" label={reply("text")} hint={reply("textHint")} rows={5} most={20_000} value={sheet().text} onInput={(text) => put({ text })} refusal={deed.refusal("text")} />
          <Section title={reply("points")} note={reply("pointsHint", content.recommendations.length)}>
            <ol class="proposals-points">
              <Index each={sheet().answers}>
                {(given, place) => (
                  <li>
                    <p><b aria-hidden="true">{numeral(given().recommendation)}</b>{content.recommendations[place]?.text}</p>
                    <RadioGroup
                      name={`answer-${place}-outcome`} label={reply("outcome")} row value={given().outcome} onChange={(outcome) => answer(place, { outcome })} refusal={deed.refusal(`answer-${place}-outcome`)}
                      choices={outcomes.map((outcome) => ({ value: outcome as Sheet["answers"][number]["outcome"], label: trade(`answer.${outcome}`) }))}
                    />
                    <TextArea
                      name={`answer-${place}-text`} label={given().outcome === "declined" ? reply("sayDeclined") : reply("say")} rows={2} most={4_000}
                      value={given().text} onInput={(text) => answer(place, { text })} refusal={deed.refusal(`answer-${place}-text`)}
                    />
                    <Show when={given().outcome === "planned"}>
                      <DateField name={`answer-${place}-by`} label={reply("by")} hint={reply("byHint")} value={given().by} onInput={(by) => answer(place, { by })} refusal={deed.refusal(`answer-${place}-by`)} />
                    </Show>
                  </li>
                )}
              </Index>
            </ol>
          </Section>
          <RadioGroup
            name="publication" label={keeping("letter.publication")} hint={keeping("letter.publicationHint")} row value={sheet().publication ?? ""} onChange={(publication) => put({ publication })}
            choices={(["full", "summary", "no"] as const).map((value) => ({ value: value as NonNullable<Sheet["publication"]>, label: keeping(`letter.${value}`) }))}
          />
          <TextField name="document" label={keeping("letter.document")} hint={keeping("letter.documentHint")} optional={!bears("document")} maxlength={60} value={sheet().document ?? ""} onInput={(document) => put({ document })} refusal={deed.refusal("document")} />
          <Section title={keeping("letter.signing")} note={keeping("letter.sentHint")}>
            <div class="proposals-signing">
              <For each={signing}>
                {(part) => <TextField name={part} type={part === "phone" ? "tel" : "text"} label={keeping(`letter.${part}`)} optional={!bears(part)} maxlength={60} value={sheet()[part] ?? ""} onInput={(said) => put({ [part]: said })} refusal={deed.refusal(part)} />}
              </For>
            </div>
          </Section>
          <div class="proposals-save">
            <Buttons>
              <Button tone="main" type="submit">{reviewed() ? keeping("propose.send") : reply("send")}</Button>
              <ButtonLink tone="quiet" href={Zone.proposals.proposal(id)}>{reply("readIt")}</ButtonLink>
            </Buttons>
            <small role="status">{reply("answered", complete(), sheet().answers.length)}</small>
          </div>
        </form>
      </Beside>
      <Show when={asking()}>
        <Confirm open onClose={() => setAsking(false)} busy={deed.busy()} title={reviewed() ? keeping("propose.title") : reply("sendTitle")} description={reviewed() ? keeping("propose.text") : reply("sendText")} confirm={reviewed() ? keeping("propose.send") : reply("send")} onConfirm={send}>
          <DeedRefusals deed={deed} />
        </Confirm>
      </Show>
    </>
  )
}

const Source = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { naming } = useVisitor()
  const content = () => props.detail.proposal.content
  return (
    <>
      <Due proposal={props.detail.proposal} daysLeft={props.detail.daysLeft} naming={naming} />
      <section class="proposals-source">
        <h2 class="proposals-aside">{reply("about")}</h2>
        <h3>{read("situation")}</h3>
        <For each={paragraphs(content().situation)}>{(text) => <p>{text}</p>}</For>
        <Show when={content().analysis.trim() !== ""}><h3>{read("analysis")}</h3></Show>
        <For each={paragraphs(content().analysis)}>{(text) => <p>{text}</p>}</For>
      </section>
    </>
  )
}

const sentence = ({ number, part, place }: Gap): Refusal => {
  const point = trade("recommendation", number)
  return { name: `answer-${place}-${part}`, message: part === "outcome" ? reply("choose", point) : part === "text" ? reply("write", point) : reply("day", point) }
}
