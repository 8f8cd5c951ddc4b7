import { Meeting } from "@jianyan/domain"
import { type Column, DataTable, formatShare, language, Section, StageBadge } from "@jianyan/ui"
import { createMemo, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { sittings } from "../../words/sittings.ts"
import { whenOf } from "./whenOf.ts"

type Attended = ReturnType<typeof Meeting.quorum>[number]

/** How each half day was attended, and whether enough were there to decide. */
export const BySitting = (props: { readonly meeting: Meeting.Meeting }) => {
  const visitor = useVisitor()
  const rows = createMemo(() => Meeting.quorum(props.meeting, visitor.committee.policy.quorum))
  const columns = (): ReadonlyArray<Column<Attended>> => [
    { id: "when", head: sittings("head.when"), lead: true, cell: (row) => whenOf(row.sitting) },
    { id: "there", head: sittings("head.there"), width: "16rem", cell: (row) => formatShare(row.present, row.expected) },
    ...(rows().some((row) => row.met !== undefined) ? [{
      id: "quorum", head: sittings("head.quorum"), width: "8rem",
      cell: (row: Attended) => <StageBadge tone={row.met === true ? "done" : "bad"} word={row.met === true ? sittings("met") : sittings("notMet")} />
    }] : [])
  ]
  return (
    <Show when={rows().length > 1 || rows().some((row) => row.met !== undefined)}>
      <Section title={sittings("title")}>
        <div class="meetings-attendance">
          <Show when={language()} keyed><DataTable caption={sittings("title")} hideCaption columns={columns()} rows={rows()} rowId={(row) => `${row.sitting.on} ${row.sitting.half}`} /></Show>
        </div>
      </Section>
    </Show>
  )
}
