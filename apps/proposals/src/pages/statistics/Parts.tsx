import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Statistics } from "@jianyan/domain"
import { type Column, DataTable, Figure, formatNumber, language } from "@jianyan/ui"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { statistics } from "../../words/statistics.ts"
import { unitKinds } from "../../words/unitKinds.ts"
import { printed } from "./printed.ts"
import { Count } from "./Rates.tsx"

/** The rates shown for a part; the others stand above, for all. */
const shown = ["reply", "inTime", "satisfaction", "adoption", "faceToFace"] as const satisfies ReadonlyArray<Statistics.RateId>

/** The rates of each category, kind of proposer, way of coming in, body, station, unit or kind of unit; each figure opens to its records among that part, and bodies, stations and kinds of units are never put in the order of a figure. Of stations the counts are told and no rates, for their proposals are few. */
export const Parts = (props: { readonly parts: ReadonlyArray<ProposalsApi.Part>; readonly by: "category" | "proposer" | "channel" | "body" | "station" | "unit" | "unitKind"; readonly label: (id: string) => string; readonly scope: Readonly<Record<string, string>> }) => {
  const { naming } = useVisitor()
  const { policy } = naming.committee
  const among = (id: string) => ({ ...props.scope, [props.by]: id })
  const columns = (): ReadonlyArray<Column<ProposalsApi.Part>> => [
    { id: "name", head: statistics("part.name"), lead: true, sort: ({ id }) => props.label(id), cell: ({ id }) => props.label(id) },
    {
      id: "received", head: props.by === "unit" ? statistics("part.items") : props.by === "unitKind" ? unitKinds("handedOver") : statistics("part.received"), numeric: true, width: "6rem", ...(props.by === "body" || props.by === "station" || props.by === "unitKind" ? {} : { sort: ({ received }: ProposalsApi.Part) => received }),
      cell: (part) => <Figure value={part.received} href={Zone.proposals.list({ ...among(part.id), went: "received.all" })} label={props.label(part.id)} />
    },
    ...(props.by === "unit" || props.by === "unitKind" ? [] : [{
      id: "filed", head: statistics("part.filed"), numeric: true, width: "6rem", cell: (part: ProposalsApi.Part) => <Count rate="filing" side="of" value={part.filed} scope={among(part.id)} />
    }]),
    ...(props.by === "station" ? [] : shown).map((rate): Column<ProposalsApi.Part> => ({
      id: rate, head: statistics(`rate.${rate}`), numeric: true, width: "8rem",
      cell: (part) => <>{printed(part.rates[rate], policy)}<small><Count rate={rate} side="of" value={part.rates[rate].of} scope={among(part.id)} /> / {formatNumber(part.rates[rate].over)}</small></>
    }))
  ]
  return (
    <Show when={language()} keyed>
      <DataTable caption={statistics(`parts.${props.by}`)} hideCaption columns={columns()} rows={props.parts} rowId={(part) => part.id} empty={statistics("parts.none")} />
    </Show>
  )
}
