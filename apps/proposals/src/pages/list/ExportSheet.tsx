import type { ProposalsApi } from "@jianyan/contract"
import { Button } from "@jianyan/ui"
import { DeedRefusals, done, nameIn } from "@jianyan/zone"
import { createSignal, Show } from "solid-js"
import { type Naming, proposerIn } from "../../parts/Naming.ts"
import { keep, type Sheet, toWorkbook } from "../../parts/sheet.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { trade } from "../../words/trade.ts"
import { views } from "../../words/views.ts"
import { asked, type Filters } from "./query.ts"

/** Rows asked for at once. */
const many = 1_000

const widths = { number: 10, session: 16, title: 48, category: 14, kind: 12, proposer: 16, with: 24, units: 28, stage: 10, submitted: 17, due: 12, asks: 10, key: 6, returns: 10 } as const
const heads = ["number", "session", "title", "category", "kind", "proposer", "with", "units", "stage", "submitted", "due", "asks", "key", "returns"] as const satisfies ReadonlyArray<keyof typeof widths>

/** Lays rows out as a sheet: what the list shows and more, days as days. */
export const sheetOf = (rows: ReadonlyArray<ProposalsApi.Row>, names: ProposalsApi.Page["names"], naming: Naming): Sheet => ({
  name: views("sheetName"), columns: heads.map((head) => ({ head: views(`head.${head}`), width: widths[head] })),
  rows: rows.map((row) => [
    row.number, row.session === undefined ? undefined : naming.session(row.session), row.title, naming.category(row.category), row.kind === undefined ? undefined : trade(`kind.${row.kind}`),
    proposerIn(naming, names, row.proposer), row.proposer._tag === "Body" ? undefined : trade("list", row.proposer.with.filter((other) => other.answer === "signed").map((other) => nameIn(names, other.member))) || undefined,
    trade("list", row.units.map(naming.unit)) || undefined, trade(`stage.${row.stage}`), row.submittedAt, row.due === undefined ? undefined : { day: row.due }, row.recommendations, row.key ? views("yes") : undefined, row.returns
  ])
})

/** Hands the visitor the whole of the list with all its filters, every page of it, as a workbook. */
export const ExportSheet = (props: { readonly filters: Filters; readonly total: number }) => {
  const { house, naming } = useVisitor()
  const deed = useDeed()
  const [read, setRead] = createSignal(0)
  const gather = async () => {
    const rows: Array<ProposalsApi.Row> = [], names: Record<string, string> = {}
    for (let total = props.total; rows.length < total;) {
      const page = await house.proposals.list({ ...asked(props.filters), offset: rows.length, limit: many })
      if (page.rows.length === 0) break
      rows.push(...page.rows)
      Object.assign(names, page.names)
      total = page.total
      setRead(rows.length)
    }
    return { file: await toWorkbook([sheetOf(rows, names, naming)]), count: rows.length }
  }
  const go = () => void deed.run(gather, ({ count, file }) => {
    keep(file, `${views("sheetName")}.xlsx`)
    setRead(0)
    done(views("sheetDone", count))
  })
  return (
    <Show when={props.total > 0}>
      <Button busy={deed.busy()} onClick={go}>{deed.busy() ? views("sheetBusy", read(), props.total) : views("sheet")}</Button>
      <DeedRefusals deed={deed} />
    </Show>
  )
}
