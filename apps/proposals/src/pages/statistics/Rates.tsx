import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Statistics } from "@jianyan/domain"
import { type Column, DataTable, Figure, formatNumber, language } from "@jianyan/ui"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { statistics } from "../../words/statistics.ts"
import { about, printed } from "./printed.ts"

type Side = typeof ProposalsApi.sides[number]

interface Line { readonly rate: Statistics.RateId; readonly share: ProposalsApi.Share; readonly beside: ProposalsApi.Share | undefined }

/** A count that opens its proposals; recommendations open the proposals they stand in, members are named below. */
export const Count = (props: { readonly rate: Statistics.RateId; readonly side: Side; readonly value: number; readonly scope: Readonly<Record<string, string>> }) => (
  <Show when={props.rate !== "participation" && props.value > 0} fallback={formatNumber(props.value)}>
    <Figure value={props.value} href={Zone.proposals.list({ ...props.scope, figure: `${props.rate}.${props.side}` })} label={statistics(`rate.${props.rate}`)} />
  </Show>
)

/** Every rate with its numerator and its denominator, beside those of another session where one is compared. */
export const Rates = (props: {
  readonly rates: ProposalsApi.Statistics["rates"]
  readonly scope: Readonly<Record<string, string>>
  readonly other?: { readonly rates: ProposalsApi.Statistics["rates"]; readonly session: string } | undefined
}) => {
  const { naming } = useVisitor()
  const { policy } = naming.committee
  const lines = (): ReadonlyArray<Line> => Statistics.rateIds.map((rate) => ({ rate, share: props.rates[rate], beside: props.other?.rates[rate] }))
  const columns = (other: string | undefined): ReadonlyArray<Column<Line>> => [
    { id: "rate", head: statistics("head.rate"), lead: true, cell: (line) => <>{statistics(`rate.${line.rate}`)}<small>{about(line.rate, naming)}</small></> },
    { id: "of", head: statistics("head.of"), numeric: true, width: "6rem", cell: (line) => <Count rate={line.rate} side="of" value={line.share.of} scope={props.scope} /> },
    { id: "over", head: statistics("head.over"), numeric: true, width: "6rem", cell: (line) => <Count rate={line.rate} side="over" value={line.share.over} scope={props.scope} /> },
    { id: "rest", head: statistics("head.rest"), numeric: true, width: "6rem", cell: (line) => <Count rate={line.rate} side="rest" value={line.share.over - line.share.of} scope={props.scope} /> },
    { id: "share", head: statistics("head.share"), numeric: true, width: "7rem", cell: (line) => <strong>{printed(line.share, policy)}</strong> },
    ...(other === undefined ? [] : [{
      id: "beside", head: naming.session(other), numeric: true, width: "10rem",
      cell: (line: Line) => <Show when={line.beside}>{(beside) => <>{printed(beside(), policy)}<small>{formatNumber(beside().of)} / {formatNumber(beside().over)}</small></>}</Show>
    }])
  ]
  return (
    <Show when={`${language()} ${props.other?.session ?? ""}`} keyed>
      <DataTable caption={statistics("rates")} hideCaption columns={columns(props.other?.session)} rows={lines()} rowId={(line) => line.rate} />
    </Show>
  )
}
