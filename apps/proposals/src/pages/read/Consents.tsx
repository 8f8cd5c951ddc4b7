import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Day, type Proposal } from "@jianyan/domain"
import { Button, Confirm, formatDate, Notice, Section } from "@jianyan/ui"
import { answered, DeedRefusals, done, nameIn, useToday } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { merging } from "../../words/merging.ts"
import { trade } from "../../words/trade.ts"
import { Objecting } from "./deeds/Objecting.tsx"

const said = (matter: Proposal.Examined.Matter): string => {
  switch (matter._tag) {
    case "Merge": return merging("consent.Merge")
    case "Convert": return merging("consent.Convert", trade(`convertedTo.${matter.to}`))
    case "PassOn": return merging("consent.PassOn", matter.to)
  }
}

/** What the visitor is asked about this proposal as an author, and how every author stands to it. */
export const Consents = (props: { readonly detail: ProposalsApi.Detail }) => {
  const visitor = useVisitor()
  const today = useToday(visitor)
  const deed = useDeed()
  const [open, setOpen] = createSignal<"consent" | "object">()
  const proposal = () => props.detail.proposal
  const mine = () => props.detail.may.includes("giveConsent") ? proposal().consents.findLast((one) => one.member === visitor.member && one.answer === "asked") : undefined
  const now = () => answered(today)?.on ?? Day.of(proposal().draftedAt)
  const answer = (one: Proposal.Examined.Consent) => one.answer === "asked" && one.until < now() ? "silent" : one.answer
  const consent = (matter: Proposal.Examined.Matter) =>
    deed.run(() => visitor.house.proposals.giveConsent({ id: proposal().id, matter }), () => {
      done(merging("consent.done"))
      setOpen(undefined)
    })
  return (
    <>
      <Show when={mine()}>
        {(asked) => (
          <>
            <Notice
              tone="due" title={merging("consent.asks")}
              actions={<><Button tone="main" onClick={() => setOpen("consent")}>{merging("consent.label")}</Button><Button onClick={() => setOpen("object")}>{merging("consent.object")}</Button></>}
            >
              <p>{said(asked().matter)} <Lead matter={asked().matter} /></p>
              <p>{merging("consent.until", formatDate(asked().until, "full"))}</p>
            </Notice>
            <Show when={open() === "consent"}>
              <Confirm open title={merging("consent.title")} description={said(asked().matter)} confirm={merging("consent.confirm")} busy={deed.busy()} onClose={() => setOpen(undefined)} onConfirm={() => void consent(asked().matter)}>
                <DeedRefusals deed={deed} />
              </Confirm>
            </Show>
            <Show when={open() === "object"}><Objecting id={proposal().id} matter={asked().matter} onClose={() => setOpen(undefined)} /></Show>
          </>
        )}
      </Show>
      <Show when={proposal().consents.length > 0}>
        <Section title={merging("consent.stands")}>
          <ul class="proposals-stands">
            <For each={proposal().consents}>
              {(one) => (
                <li>
                  <span>{nameIn(props.detail.names, one.member)}</span>
                  <strong>{merging(`consent.answer.${answer(one)}`)}</strong>
                  <small>{merging(`ask.${one.matter._tag}`)} · {formatDate(one.until, "full")}</small>
                  <Show when={one.reason}>{(reason) => <p>{reason()}</p>}</Show>
                </li>
              )}
            </For>
          </ul>
        </Section>
      </Show>
    </>
  )
}

const Lead = (props: { readonly matter: Proposal.Examined.Matter }) => (
  <Show when={props.matter._tag === "Merge" ? props.matter.into : undefined}>{(into) => <a href={Zone.proposals.proposal(into())}>{merging("account.lead")}</a>}</Show>
)
