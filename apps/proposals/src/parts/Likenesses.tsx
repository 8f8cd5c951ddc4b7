import { type ProposalsApi, Zone } from "@jianyan/contract"
import { Proposal } from "@jianyan/domain"
import { type Piece, SimilarCard } from "@jianyan/ui"
import { For, type JSX } from "solid-js"
import { read } from "../words/read.ts"
import { trade } from "../words/trade.ts"

/** Proposals like one at hand: what both say, what sets them apart, what became of the other. */
export const Likenesses = (props: { readonly content: Proposal.Content.Content; readonly found: ReadonlyArray<ProposalsApi.Likeness>; readonly actions?: (found: ProposalsApi.Likeness) => JSX.Element }) => (
  <For each={props.found}>
    {(found) => (
      <SimilarCard
        title={found.row.title} href={Zone.proposals.proposal(found.row.id)} verdict={trade(`hint.${hintOf(found)}`)}
        here={excerpts(Proposal.Content.text(props.content), found.passages.map((passage) => passage.mine))}
        there={found.passages.slice(0, 3).flatMap(({ text }, place) => [...(place > 0 ? [{ text: "……" }] : []), { text: oneLine(text), shared: true }])}
        {...(differences(found).length === 0 ? {} : { differs: trade("sentences", differences(found)) })}
        outcome={fate(found.row)}
        actions={props.actions?.(found)}
      />
    )}
  </For>
)

const differences = ({ confines: { mine, theirs }, onlyMine }: ProposalsApi.Likeness): ReadonlyArray<string> => [
  ...(mine.length === 0 ? [] : [read("mineKeepsTo", trade("list", mine))]),
  ...(theirs.length === 0 ? [] : [read("theirsKeepsTo", trade("list", theirs))]),
  ...(onlyMine.length === 0 ? [] : [read("onlyMine", trade("list", onlyMine.map((number) => trade("recommendation", number))))])
]

const hintOf = ({ hint }: ProposalsApi.Likeness) => hint === "same" ? "same" as const : "related" as const

/** Says what became of a proposal in a few words. */
export const fate = (row: ProposalsApi.Row): string => read("outcome", trade(`stage.${row.stage}`), row.number === undefined ? "" : trade("number", row.number))

const oneLine = (text: string): string => text.replace(/\s+/gu, " ")

/** Characters shown before and after a shared run. */
const around = 14

/** Cuts the shared runs out of a text with a little of what stands around them, the first three of them. */
export const excerpts = (text: string, spans: ReadonlyArray<{ readonly from: number; readonly to: number }>): ReadonlyArray<Piece> => {
  const pieces: Array<Piece> = []
  const shown = [...spans].sort((one, other) => one.from - other.from).slice(0, 3)
  let end = 0
  shown.forEach(({ from, to }, place) => {
    if (from < end) return
    const start = Math.max(end, from - around)
    const tail = Math.min(text.length, to + around, shown[place + 1]?.from ?? text.length)
    if (start > end) pieces.push({ text: "……" })
    if (start < from) pieces.push({ text: oneLine(text.slice(start, from)) })
    pieces.push({ text: oneLine(text.slice(from, to)), shared: true })
    if (tail > to) pieces.push({ text: oneLine(text.slice(to, tail)) })
    end = Math.max(to, tail)
  })
  if (pieces.length > 0 && end < text.length) pieces.push({ text: "……" })
  return pieces
}
