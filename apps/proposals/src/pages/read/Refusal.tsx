import type { ProposalsApi } from "@jianyan/contract"
import { Day, Proposal } from "@jianyan/domain"
import { Button, formatDate, Section } from "@jianyan/ui"
import { For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { merging } from "../../words/merging.ts"

/** The notice that a proposal is not filed, as it goes to its proposers: with the printed ground, ready to print. */
export const Refusal = (props: { readonly detail: ProposalsApi.Detail }) => {
  const { holds, member, naming } = useVisitor()
  const reads = () => holds("proposalsStaff") || (member !== undefined && Proposal.askable(props.detail.proposal).includes(member))
  const letter = () => {
    const { proposal } = props.detail, { stage } = proposal
    const refused = props.detail.life.findLast(({ event }) => event._tag === "ProposalNotFiled")
    return stage._tag === "NotFiled" && refused !== undefined && reads() ? Proposal.noticeOfNotFiling({ ...proposal, stage }, naming.committee, Day.of(refused.event.at)) : undefined
  }
  const print = () => {
    document.documentElement.dataset["print"] = "notice"
    window.print()
    delete document.documentElement.dataset["print"]
  }
  return (
    <Show when={letter()}>
      {(letter) => (
        <Section title={merging("notice.title")} actions={<Button size="small" onClick={print}>{merging("notice.print")}</Button>}>
          <article class="proposals-letter proposals-notice" lang="zh-CN">
            <header><strong>{letter().title}</strong></header>
            <div class="ui-prose"><For each={letter().paragraphs}>{(text) => <p>{text}</p>}</For></div>
            <footer><span>{letter().from}</span><time dateTime={letter().on}>{formatDate(letter().on, "full")}</time></footer>
          </article>
        </Section>
      )}
    </Show>
  )
}
