import { Proposal } from "@jianyan/domain"
import { numeral, ToneMark } from "@jianyan/ui"
import { clauseSaid, said } from "@jianyan/zone"
import { createMemo, For, Show } from "solid-js"
import type { Naming } from "../../parts/Naming.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"

/** Says what a finding found and how to mend it. */
const told = (found: Proposal.Finding, content: Proposal.Content.Content): string => {
  switch (found.code) {
    case "secondMatter": return drafting("finding.secondMatter", content.title.slice(found.where.from, found.where.to))
    case "tooShort": return drafting("finding.tooShort", found.length?.is ?? 0, found.length?.bound ?? 0)
    case "tooLong": return drafting("finding.tooLong", found.length?.is ?? 0, found.length?.bound ?? 0)
    case "guarded": return drafting("finding.guarded", found.guarded?.word ?? "", found.guarded === undefined ? "" : said(found.guarded.advice))
    default: return drafting(`finding.${found.code}`)
  }
}

const placed = ({ number, section }: Proposal.Finding["where"]): string => section === "recommendation" ? drafting("where.recommendation", number === undefined ? "" : numeral(number)) : drafting(`where.${section}`)

/** The field a finding is mended in. */
const fieldOf = ({ number = 1, section }: Proposal.Finding["where"]): string => section === "recommendation" ? `recommendation-${number - 1}` : section

const grounded = ({ ground }: Proposal.Finding, naming: Naming): string | undefined => ground === undefined ? undefined : drafting("ground", ground, naming.ground(ground))

/** What the rules of drafting say of a text, each with its place, its clause and how to mend it; a click leads to the field. */
export const Findings = (props: { readonly content: Proposal.Content.Content; readonly origin: Proposal.Origin.Origin }) => {
  const { naming } = useVisitor()
  const found = createMemo(() => Proposal.review(props.content, naming.committee.policy, props.origin))
  const article = () => found().find((one) => one.article !== undefined)?.article
  return (
    <section aria-live="polite">
      <h2 class="proposals-aside">{drafting("review")}</h2>
      <Show when={found().length > 0} fallback={<p class="proposals-silent">{drafting("reviewNone")}</p>}>
        <ul class="proposals-reviewed">
          <For each={found()}>
            {(one) => (
              <li>
                <ToneMark tone={one.blocks ? "bad" : "due"} />
                <div>
                  <a href={`#${fieldOf(one.where)}`}>{placed(one.where)}</a> <span class="ui-unseen">{one.blocks ? drafting("blocks") : drafting("advises")}</span>{told(one, props.content)}
                  <Show when={grounded(one, naming)}>{(ground) => <small>{ground()}</small>}</Show>
                </div>
              </li>
            )}
          </For>
        </ul>
        <p class="proposals-silent"><Show when={article()}>{(article) => <>{drafting("article", clauseSaid(article()))}<br /></>}</Show>{drafting("reviewHint")}</p>
      </Show>
    </section>
  )
}
