import { ScoreboardApi, Zone } from "@jianyan/contract"
import { Committee, Unit } from "@jianyan/domain"
import { Chips, formatPoints, PageHead, Section, StageBadge } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { useNavigate, useParams, useSearchParams } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { proposerIn } from "../../parts/Naming.ts"
import { Stage } from "../../parts/Stage.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { ledByHead } from "../../words/ledByHead.ts"
import { supervising } from "../../words/supervising.ts"
import { trade } from "../../words/trade.ts"
import { KindOf } from "./KindOf.tsx"
import { Led } from "./Led.tsx"
import { Rate } from "./Rate.tsx"
import "../../parts/lines.css"
import "./units.css"

const kinds = [...ScoreboardApi.rates, ...ScoreboardApi.lists] as const

/** One unit's five rates and what its head leads in person, the proposals behind one of them, and its sheet under a rulebook of units. */
export default function ReadUnit() {
  const visitor = useVisitor()
  const { naming } = visitor
  const params = useParams<{ unit: string }>()
  const [query] = useSearchParams<{ session?: string; rate?: string; book?: string }>()
  const navigate = useNavigate()
  useTitle(() => naming.unit(params.unit))
  const rate = () => kinds.find((kind) => kind === query.rate) ?? "completion"
  const led = () => ledByHead(session() === undefined ? "thisYear" : "column")
  const book = () => ScoreboardApi.books.find((name) => name === query.book)
  const session = () => typeof query.session === "string" && query.session !== "" ? Committee.SessionId.make(query.session) : undefined
  const asked = () => ({ ...(session() === undefined ? {} : { session: session() as string }), rate: rate() as string, ...(book() === undefined ? {} : { book: book() as string }) })
  const to = (change: Readonly<Record<string, string>>) => Zone.proposals.unit(params.unit, { ...asked(), ...change })
  const found = useQuery(() => ({
    queryKey: [visitor.at, "scoreboard", params.unit, asked()],
    queryFn: () => {
      const wanted = session(), under = book()
      return visitor.house.scoreboard.unit({ unit: Unit.Id.make(params.unit), rate: rate(), ...(wanted === undefined ? {} : { session: wanted }), ...(under === undefined ? {} : { book: under }) })
    }
  }))
  return (
    <Asked query={found} shape="page">
      {(found) => (
        <>
          <PageHead title={naming.unit(params.unit)} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: supervising("units"), href: Zone.proposals.units() }, { label: naming.unit(params.unit) }]} meta={<><span>{supervising("handled")} {found().board.handled} · {supervising("overdue")} {found().board.overdue}</span><KindOf unit={params.unit} kind={found().board.kind} /></>} />
          <dl class="proposals-rates">
            <For each={ScoreboardApi.rates}>
              {(kind) => <div data-chosen={rate() === kind ? "" : undefined}><dt>{supervising(`rate.${kind}`)}</dt><dd><Rate share={found().board.rates[kind]} href={to({ rate: kind })} label={supervising(`rate.${kind}`)} /><small>{supervising(`rateOver.${kind}`)}</small></dd></div>}
            </For>
            <div data-chosen={rate() === "ledByHead" ? "" : undefined}><dt>{led()}</dt><dd><Led count={found().board.ledByHead} href={to({ rate: "ledByHead" })} label={led()} /><small>{ledByHead("over")}</small></dd></div>
          </dl>
          <Section title={titleOf(rate(), led())} note={supervising("records")}>
            <ul class="proposals-lines">
              <For each={found().rows} fallback={<li>{supervising("noRecords")}</li>}>
                {(row) => (
                  <li>
                    <a href={Zone.proposals.proposal(row.id)}>{row.title}</a>
                    <small>{[...(row.number === undefined ? [] : [trade("number", row.number)]), proposerIn(naming, found().names, row.proposer), trade(`stage.${row.stage}`)].join(" · ")}</small>
                    <Show when={ScoreboardApi.lists.every((list) => list !== rate())} fallback={<Stage stage={row.stage} />}><StageBadge tone={found().counted.includes(row.id) ? "done" : "plain"} word={supervising(found().counted.includes(row.id) ? "counted" : "notCounted")} /></Show>
                  </li>
                )}
              </For>
            </ul>
          </Section>
          <Section title={supervising("under")}>
            <Chips label={supervising("book")} single chosen={[book() ?? (found().books.includes("own") ? "own" : "shishi")]} chips={found().books.map((name) => ({ value: name, label: supervising(`bookName.${name}`) }))} onChange={([name]) => { if (name !== undefined) navigate(to({ book: name }).replace("/proposals", "")) }} />
            <Show when={found().assessed}>
              {(assessed) => {
                const label = (item: string) => places(assessed().rulebook.table).find((one) => one.id === item)?.label
                return (
                  <div class="proposals-assessed">
                    <p><b>{said(assessed().rulebook.title)}</b> <span>{formatPoints(assessed().sheet.total)} {supervising("points")}</span></p>
                    <Show when={assessed().rulebook.source?.note}>{(note) => <p class="proposals-silent">{said(note())}</p>}</Show>
                    <table>
                      <thead><tr><th scope="col">{supervising("item")}</th><th scope="col">{supervising("basis")}</th><th scope="col">{supervising("points")}</th></tr></thead>
                      <tbody>
                        <For each={assessed().sheet.lines}>
                          {(line) => <tr><th scope="row">{label(line.item) === undefined ? line.item : said(label(line.item) ?? { zh: line.item })}</th><td>{line.why._tag === "Ratio" ? `${line.why.have}/${line.why.of}` : line.records.length > 0 ? line.records.length : supervising("noData")}</td><td>{formatPoints(line.points)}</td></tr>}
                        </For>
                      </tbody>
                    </table>
                  </div>
                )
              }}
            </Show>
          </Section>
        </>
      )}
    </Asked>
  )
}

const titleOf = (kind: typeof kinds[number], led: string): string => kind === "overdue" || kind === "handled" ? supervising(kind) : kind === "ledByHead" ? led : supervising(`rate.${kind}`)

type Table = ScoreboardApi.Assessed["rulebook"]["table"]

/** Every place of a table with its label, from the top. */
const places = (node: Table | NonNullable<Table>["of"][number]): ReadonlyArray<Pick<NonNullable<Table>, "id" | "label">> => node === undefined ? [] : node.node === "item" ? [node] : [node, ...node.of.flatMap(places)]
