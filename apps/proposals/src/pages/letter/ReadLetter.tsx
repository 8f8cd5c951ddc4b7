import { Zone } from "@jianyan/contract"
import { Proposal, Unit } from "@jianyan/domain"
import { Button, Buttons, PageHead, Section, TextField } from "@jianyan/ui"
import { DeedRefusals } from "@jianyan/zone"
import { useLocation, useParams } from "@solidjs/router"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { keeping } from "../../words/keeping.ts"
import { trade } from "../../words/trade.ts"
import "./letter.css"

/** A reply as the official letter it is, on A4, to print or to keep as a Word document: Chinese on a screen of any language. */
export default function ReadLetter() {
  const visitor = useVisitor()
  const params = useParams<{ id: string }>()
  const location = useLocation()
  const deed = useDeed()
  const [signedBy, setSignedBy] = createSignal("")
  const [contact, setContact] = createSignal("")
  const [phone, setPhone] = createSignal("")
  const asked = () => {
    const query = new URLSearchParams(location.search), by = query.get("by"), round = query.get("round")
    return {
      id: Proposal.Id.make(params.id),
      ...(by === null ? {} : { by: Unit.Id.make(by) }), ...(round === null ? {} : { round: Number(round) }),
      ...(signedBy().trim() === "" ? {} : { signedBy: signedBy().trim() }), ...(contact().trim() === "" ? {} : { contact: contact().trim() }), ...(phone().trim() === "" ? {} : { phone: phone().trim() })
    }
  }
  const letter = useQuery(() => ({ queryKey: [visitor.at, "letter", asked()], queryFn: () => visitor.house.proposals.letter(asked()), placeholderData: keepPreviousData }))
  const unsaid = () => letter.isSuccess ? letter.data.unsaid : []
  useTitle(() => keeping("letter.title"))
  const download = () =>
    void deed.run(() => visitor.house.proposals.letterFile(asked()), ({ bytes, name, type }) => {
      const address = URL.createObjectURL(new Blob([bytes.slice()], { type }))
      const link = Object.assign(document.createElement("a"), { href: address, download: name })
      link.click()
      URL.revokeObjectURL(address)
    })
  return (
    <>
      <div class="ui-noprint">
        <PageHead
          title={keeping("letter.title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: keeping("letter.of"), href: Zone.proposals.proposal(params.id) }, { label: keeping("letter.title") }]}
          actions={<Buttons><Button tone="main" onClick={() => window.print()}>{keeping("letter.print")}</Button><Button busy={deed.busy()} onClick={download}>{keeping("letter.download")}</Button></Buttons>}
        />
        <DeedRefusals deed={deed} />
        <Show when={unsaid().length > 0}>
          <Section title={keeping("letter.signing")} note={keeping("letter.signingHint")}>
            <div class="proposals-signing">
              <Show when={unsaid().includes("signedBy")}><TextField name="signedBy" label={keeping("letter.signedBy")} optional maxlength={60} value={signedBy()} onInput={setSignedBy} /></Show>
              <Show when={unsaid().includes("contact")}><TextField name="contact" label={keeping("letter.contact")} optional maxlength={60} value={contact()} onInput={setContact} /></Show>
              <Show when={unsaid().includes("phone")}><TextField name="phone" type="tel" label={keeping("letter.phone")} optional maxlength={60} value={phone()} onInput={setPhone} /></Show>
            </div>
          </Section>
        </Show>
      </div>
      <Asked query={letter} shape="page">
        {(letter) => (
          <article class="proposals-sheet" lang="zh-CN">
            <header>
              <p class="proposals-redhead">{letter().unit}</p>
              <Show when={letter().document}>{(document) => <p class="proposals-at-right">{document()}</p>}</Show>
              <p class="proposals-at-right proposals-mark">{`类别：${letter().mark}`}</p>
              <Show when={letter().signedBy}>{(name) => <p class="proposals-at-right">{`签发人：${name()}`}</p>}</Show>
            </header>
            <h2><For each={letter().title.split(/(?=第\s*\d+\s*号)/u)}>{(part) => <span>{part}</span>}</For></h2>
            <p class="proposals-to">{letter().to}</p>
            <For each={letter().opening}>{(text) => <p>{text}</p>}</For>
            <For each={letter().answers}>{({ heading, text }) => <><h3>{heading}</h3><p>{text}</p></>}</For>
            <p>{letter().closing}</p>
            <Show when={letter().contact}>{(contact) => <p class="proposals-call">（{contact()}）</p>}</Show>
            <div class="proposals-signed"><p>{letter().unit}</p><p>{letter().date}</p></div>
            <footer>
              <p>{`办理结果为${letter().mark}类：${letter().definition}。`}</p>
              <p class="proposals-copies">{`抄送：${letter().copies.join("，")}。`}</p>
            </footer>
          </article>
        )}
      </Asked>
    </>
  )
}
