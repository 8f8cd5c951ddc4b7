import { Zone } from "@jianyan/contract"
import { Chips, PageHead } from "@jianyan/ui"
import { useNavigate, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { Stage } from "../../parts/Stage.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { publishing } from "../../words/publishing.ts"
import { trade } from "../../words/trade.ts"
import "../../parts/lines.css"
import "./publish.css"

const kinds = ["waiting", "published", "withheld"] as const

/** What was filed, by how far it is public: what waits to be published, what is public, what is not to be. */
export default function ListPublications() {
  const visitor = useVisitor()
  const [query] = useSearchParams<{ show?: string }>()
  const navigate = useNavigate()
  useTitle(() => publishing("title"))
  const show = () => kinds.find((kind) => kind === query.show) ?? "waiting"
  const found = useQuery(() => ({ queryKey: [visitor.at, "publications", show()], queryFn: () => visitor.house.publications.list({ show: show() }) }))
  const href = (id: string) => visitor.holds("proposalsStaff") ? Zone.proposals.publish(id) : Zone.proposals.proposal(id)
  return (
    <>
      <PageHead title={publishing("title")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: publishing("title") }]} meta={<a href={Zone.proposals.open(visitor.committee.id)}>{publishing("seePublic")}</a>} />
      <Asked query={found}>
        {(found) => (
          <>
            <Chips label={publishing("section")} single chosen={[show()]} chips={kinds.map((kind) => ({ value: kind, label: publishing(`list.${kind}`), count: found()[kind] }))} onChange={([kind]) => { if (kind !== undefined) navigate(Zone.proposals.publishing({ show: kind }).replace("/proposals", "")) }} />
            <ul class="proposals-lines proposals-publications">
              <For each={found().rows} fallback={<li>{publishing("none")}</li>}>
                {({ most, published, replies, repliesShown, row }) => (
                  <li>
                    <a href={href(row.id)}>{row.title}</a>
                    <small>{[...(row.session === undefined ? [] : [visitor.naming.session(row.session)]), ...(row.number === undefined ? [] : [trade("number", row.number)]), `${publishing("most")} ${publishing(`how.${most}`)}`, ...(published === undefined ? [] : [publishing(`how.${published}`)]), ...(replies > 0 ? [publishing("replies", repliesShown, replies)] : [])].join(" · ")}</small>
                    <Stage stage={row.stage} />
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </Asked>
    </>
  )
}
