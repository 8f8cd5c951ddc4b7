import { type EvaluationsApi, Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { Button, type Column, DataTable, formatDate, Section } from "@jianyan/ui"
import { nameIn, said } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { clauseAt } from "../../parts/addresses.ts"
import { ReasonForm } from "../../parts/ReasonForm.tsx"
import { useVisitor } from "../../parts/Visitor.tsx"
import { evaluation as t } from "../../words/evaluation.ts"

type Due = EvaluationsApi.Due

/** What the regulation says follows for somebody, for people to act on. */
export const Dues = (props: { readonly grades: EvaluationsApi.Grades; readonly year: number }) => {
  const { house } = useVisitor()
  const [settling, setSettling] = createSignal<Due>()
  const columns: ReadonlyArray<Column<Due>> = [
    { id: "who", head: t("due.who"), lead: true, cell: ({ member }) => nameIn(props.grades.names, member), width: "16%" },
    { id: "what", head: t("due.what"), cell: (due) => <Show when={due.article} fallback={said(due.label)}>{(article) => <a href={clauseAt(article())}>{said(due.label)}</a>}</Show> },
    { id: "years", head: t("due.years"), cell: ({ years }) => t("list", years.map(({ to }) => to.slice(0, 4))), width: "16%" },
    {
      id: "state", head: t("due.state"), width: "34%",
      cell: (due) => due.settled !== undefined ? <>{t("due.settled", due.settled.words)}<small class="grades-note">{formatDate(Day.of(due.settled.at), "full")}</small></> : props.grades.maySettle ? <Button size="small" onClick={() => setSettling(due)}>{t("due.settle")}</Button> : t("due.open")
    }
  ]
  return (
    <Show when={props.grades.due.length > 0}>
      <Section title={t("due.title")} note={t("due.note")}>
        <DataTable caption={t("due.caption")} hideCaption columns={columns} rows={props.grades.due} rowId={({ consequence, member }) => `${member} ${consequence}`} rowHref={({ member }) => `${Zone.performance.member(member)}?year=${props.year}`} />
      </Section>
      <Show when={settling()} keyed>
        {({ consequence, member }) => (
          <ReasonForm title={t("due.settleTitle")} follows={t("due.settleFollows")} confirm={t("due.settle")} done={t("due.done")} words={t("due.state")}
            ask={(words) => house.evaluations.settle({ year: props.year, member, consequence, words })} onClose={() => setSettling(undefined)} />
        )}
      </Show>
    </Show>
  )
}
