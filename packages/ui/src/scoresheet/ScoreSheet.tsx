import { createEffect, createSignal, For, Show } from "solid-js"
import { formatClauses } from "../language/formatClauses.ts"
import { formatPoints } from "../language/formatPoints.ts"
import { makeDictionary } from "../language/makeDictionary.ts"
import { changes, type PointsById } from "./changes.ts"
import "./score-sheet.css"

const t = makeDictionary({
  zh: { item: "项目", clause: "条款", record: "依据", points: "分值", total: "合计", more: (count: number) => `另有 ${count} 条`, moved: (title: string, from: string, to: string) => `${title}由 ${from} 变为 ${to}` },
  en: { item: "Item", clause: "Clause", record: "Record", points: "Points", total: "Total", more: (count) => `${count} more`, moved: (title, from, to) => `${title} from ${from} to ${to}` }
})

/** Something a line points to: a clause of the rulebook or a record. */
export interface SheetLink {
  readonly label: string
  readonly href?: string | undefined
}

/** One point given, cut or withheld, with why. A line worth nothing is shown as withheld. */
export interface SheetLine {
  readonly id: string
  readonly title: string
  /** Integer of 1/10,000 point; below zero is a cut and is shown as one. */
  readonly points: number
  readonly clause?: SheetLink | undefined
  /** What the line was counted from, one by one. */
  readonly records?: readonly SheetLink[] | undefined
  readonly note?: string | undefined
}

/** The lines of one chapter of the rulebook. */
export interface SheetBlock {
  readonly id: string
  readonly title: string
  readonly points: number
  /** The block lies inside the one before it, whose points include its own. */
  readonly inside?: boolean | undefined
  readonly lines: readonly SheetLine[]
}

export interface ScoreSheetProps {
  readonly caption: string
  readonly blocks: readonly SheetBlock[]
  readonly total: number
}

/** A score as the lines it is made of; a value that changes while it is looked at shows it and says it. */
export const ScoreSheet = (props: ScoreSheetProps) => {
  const [moved, setMoved] = createSignal<ReadonlySet<string>>(new Set())
  const [times, setTimes] = createSignal(0)
  const [said, setSaid] = createSignal("")
  createEffect<PointsById | undefined>((before) => {
    const now = pointsById(props)
    if (before !== undefined) {
      const found = changes(before, now)
      if (found.length > 0) {
        setMoved(new Set(found.map((change) => change.id)))
        setTimes((count) => count + 1)
        setSaid(formatClauses(found.map((change) => t("moved", change.title, formatPoints(change.from), formatPoints(change.to)))))
      }
    }
    return now
  }, undefined)
  // Odd and even are two animations of one look: the second change in a row shows itself again.
  const mark = (id: string) => (moved().has(id) ? (times() % 2 === 1 ? "odd" : "even") : undefined)
  return (
    <div class="ui-sheet">
      <table role="table">
        <caption class="ui-unseen">{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">{t("item")}</th>
            <th role="columnheader" scope="col">{t("clause")}</th>
            <th role="columnheader" scope="col">{t("record")}</th>
            <th role="columnheader" scope="col" data-points="">{t("points")}</th>
          </tr>
        </thead>
        <For each={props.blocks}>
          {(block) => (
            <tbody role="rowgroup">
              <tr role="row" class="ui-sheet-block" data-inside={block.inside ? "" : undefined} id={`sheet-${block.id}`}>
                <th role="rowheader" scope="rowgroup" colspan="3">{block.title}</th>
                <td role="cell" data-points="" data-moved={mark(block.id)}>{formatPoints(block.points)}</td>
              </tr>
              <For each={block.lines}>
                {(line) => (
                  <tr role="row" data-cut={line.points < 0 ? "" : undefined} data-withheld={line.points === 0 ? "" : undefined} id={`sheet-${line.id}`}>
                    <th role="rowheader" scope="row">{line.title}</th>
                    <td role="cell" class="ui-sheet-clause"><SheetTo link={line.clause} /></td>
                    <td role="cell" class="ui-sheet-record">
                      <For each={shown(line)}>{(record) => <SheetTo link={record} />}</For>
                      <Show when={line.note}>{(note) => <span class="ui-sheet-note">{note()}</span>}</Show>
                      <Show when={folded(line).length > 0}>
                        <details class="ui-sheet-more">
                          <summary>{t("more", folded(line).length)}</summary>
                          <For each={folded(line)}>{(record) => <SheetTo link={record} />}</For>
                        </details>
                      </Show>
                    </td>
                    <td role="cell" data-points="" data-moved={mark(line.id)}>{formatPoints(line.points)}</td>
                  </tr>
                )}
              </For>
            </tbody>
          )}
        </For>
        <tfoot role="rowgroup">
          <tr role="row">
            <th role="rowheader" scope="row" colspan="3">{t("total")}</th>
            <td role="cell" data-points="" data-moved={mark(whole)}>{formatPoints(props.total)}</td>
          </tr>
        </tfoot>
      </table>
      <p class="ui-unseen" role="status">{said()}</p>
    </div>
  )
}

const whole = "total"

/** A line counted from more records than this shows half of them and folds the others. */
const most = 6

const shown = ({ records = [] }: SheetLine): readonly SheetLink[] => records.length > most ? records.slice(0, most / 2) : records
const folded = ({ records = [] }: SheetLine): readonly SheetLink[] => records.length > most ? records.slice(most / 2) : []

const pointsById = (sheet: ScoreSheetProps): PointsById =>
  new Map([
    ...sheet.blocks.flatMap((block) => [block, ...block.lines].map((each) => [each.id, { title: each.title, points: each.points }] as const)),
    [whole, { title: t("total"), points: sheet.total }] as const
  ])

const SheetTo = (props: { readonly link: SheetLink | undefined }) => (
  <Show when={props.link}>
    {(link) => (
      <Show when={link().href} fallback={<span>{link().label}</span>}>
        {(href) => <a class="ui-figure" href={href()}>{link().label}</a>}
      </Show>
    )}
  </Show>
)
