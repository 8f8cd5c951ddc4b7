import type { Meeting } from "@jianyan/domain"
import { Section } from "@jianyan/ui"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"
import { Requests } from "./Requests.tsx"

/** The requests for leave from one meeting, as far as they are open to the visitor. */
export const OfMeeting = (props: { readonly meeting: Meeting.Id }) => {
  const visitor = useVisitor()
  const found = useQuery(() => ({ queryKey: [visitor.at, "leaves", props.meeting], queryFn: () => visitor.house.leaves.list({ meeting: props.meeting }) }))
  return (
    <Show when={(answered(found)?.rows.length ?? 0) > 0}>
      <Section title={leave("ofMeeting")}><Requests rows={answered(found)?.rows ?? []} names={answered(found)?.names ?? {}} withMeeting={false} empty={undefined} /></Section>
    </Show>
  )
}
