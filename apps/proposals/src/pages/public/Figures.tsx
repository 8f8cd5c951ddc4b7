import type { OpenApi } from "@jianyan/contract"
import { Statistics } from "@jianyan/domain"
import { formatNumber, Section } from "@jianyan/ui"
import { For } from "solid-js"
import { publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"

const rates = ["filing", "reply", "adoption"] as const

/** How the work of the latest session stands, for everybody: what was filed, answered and adopted, each with what it is counted over. */
export const Figures = (props: { readonly figures: OpenApi.Figures }) => {
  const session = () => {
    const [term = "", number = ""] = props.figures.session.split("-")
    return trade("session", Number(term), Number(number))
  }
  const share = (rate: typeof rates[number]) => {
    const { of, over } = props.figures[rate]
    const printed = Statistics.percentage(of, over, props.figures.decimals)
    return printed === undefined ? "—" : `${printed}%`
  }
  return (
    <Section title={publishing("outside.figures.title", session())}>
      <dl class="proposals-outside-figures">
        <For each={rates}>
          {(rate) => (
            <div>
              <dt>{publishing(`outside.figures.${rate}`)}</dt>
              <dd><b>{share(rate)}</b> <small>{publishing(`outside.figures.of.${rate}`, formatNumber(props.figures[rate].of), formatNumber(props.figures[rate].over))}</small></dd>
            </div>
          )}
        </For>
      </dl>
    </Section>
  )
}
