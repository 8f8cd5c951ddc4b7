import { type SelectionsApi, Zone } from "@jianyan/contract"
import { Chips } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { createSignal, For, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { evaluated as t } from "../../words/evaluated.ts"
import { trade } from "../../words/trade.ts"

/** The grades proposers gave the handling by a unit, each as a count of all that were evaluated, opening its proposals; units are not put in order by it. */
export const Evaluated = (props: { readonly evaluated: SelectionsApi.Evaluated }) => {
  const { naming } = useVisitor()
  const [open, setOpen] = createSignal<ReadonlyArray<string>>([])
  const grade = () => props.evaluated.grades.find(({ id }) => open().includes(id))
  const unit = () => naming.unit(props.evaluated.unit)
  return (
    <div class="proposals-evaluated">
      <small>{t("handling")}</small>
      <Show when={props.evaluated.of.length > 0} fallback={<span class="proposals-silent">{t("none")}</span>}>
        <Chips
          label={t("grades", unit())} single chosen={open()} onChange={setOpen}
          chips={props.evaluated.grades.map(({ id, name, of }) => ({ value: id, label: t("share", said(name), of.length, props.evaluated.of.length) }))}
        />
      </Show>
      <Show when={grade()}>
        {(grade) => (
          <ul aria-label={t("list", said(grade().name))}>
            <For each={props.evaluated.of.filter(({ id }) => grade().of.includes(id))}>
              {(one) => <li><a href={`${Zone.proposals.proposal(one.id)}#appraisal`}>{one.title}</a> <Show when={one.number}>{(number) => <small>{trade("number", number())}</small>}</Show></li>}
            </For>
          </ul>
        )}
      </Show>
    </div>
  )
}
