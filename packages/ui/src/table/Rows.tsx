import { createVirtualizer } from "@tanstack/solid-virtual"
import { For, onMount, Show } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import type { DataTableProps } from "./Column.ts"

const t = makeDictionary({ zh: { choose: "选择本行" }, en: { choose: "Choose this row" } })

/** What the body of a table needs to draw rows. */
export interface RowsProps<Row extends object> {
  readonly table: DataTableProps<Row>
  /** In the order in which they stand. */
  readonly rows: readonly Row[]
  readonly lead: string | undefined
  readonly chosen: (id: string) => boolean
  readonly choose: (id: string, on: boolean) => void
}

/** Draws every row. */
export const PlainRows = <Row extends object>(props: RowsProps<Row>) => (
  <tbody role="rowgroup" onKeyDown={walk}>
    <For each={props.rows}>{(row) => <TableRow {...props} row={row} />}</For>
  </tbody>
)

/** Draws only the rows near the window, between two spacers as high as the rest. */
export const VirtualRows = <Row extends object>(props: RowsProps<Row> & { readonly scroller: () => HTMLElement; readonly width: number }) => {
  // Before the mount the frame belongs to the inert document of a template, where nothing can be observed.
  let mounted = false
  onMount(() => {
    mounted = true
  })
  const virtual = createVirtualizer<HTMLElement, HTMLTableRowElement>({
    get count() { return props.rows.length },
    getScrollElement: () => (mounted ? props.scroller() : null),
    getItemKey: (place) => {
      const row = props.rows[place]
      return row === undefined ? place : props.table.rowId(row)
    },
    estimateSize: () => 48,
    overscan: 8
  })
  const above = () => virtual.getVirtualItems()[0]?.start ?? 0
  const below = () => virtual.getTotalSize() - (virtual.getVirtualItems().at(-1)?.end ?? 0)
  return (
    <tbody role="rowgroup" onKeyDown={walk}>
      <Spacer height={above()} width={props.width} />
      <For each={virtual.getVirtualItems()}>
        {(item) => (
          <Show when={props.rows[item.index]}>
            {(row) => <TableRow {...props} row={row()} place={item.index} measure={(element) => queueMicrotask(() => virtual.measureElement(element))} />}
          </Show>
        )}
      </For>
      <Spacer height={below()} width={props.width} />
    </tbody>
  )
}

const Spacer = (props: { readonly height: number; readonly width: number }) => (
  <Show when={props.height > 0}>
    <tr class="ui-table-spacer" aria-hidden="true">
      <td colspan={props.width} style={{ height: `${props.height}px` }} />
    </tr>
  </Show>
)

const TableRow = <Row extends object>(props: RowsProps<Row> & { readonly row: Row; readonly place?: number; readonly measure?: (element: HTMLTableRowElement) => void }) => {
  const id = () => props.table.rowId(props.row)
  const href = () => props.table.rowHref?.(props.row)
  return (
    <tr
      ref={(element) => props.measure?.(element)}
      role="row"
      data-index={props.place}
      data-chosen={props.chosen(id()) ? "" : undefined}
      data-opens={href() ? "" : undefined}
      aria-rowindex={props.place === undefined ? undefined : props.place + 2}
    >
      <Show when={props.table.onSelect}>
        <td role="cell" class="ui-table-choose">
          <input type="checkbox" aria-label={t("choose")} checked={props.chosen(id())} onChange={(event) => props.choose(id(), event.currentTarget.checked)} />
        </td>
      </Show>
      <For each={props.table.columns}>
        {(column) => (
          <Show
            when={column.id === props.lead}
            fallback={<td role="cell" data-label={column.head} data-numeric={column.numeric ? "" : undefined}>{column.cell(props.row)}</td>}
          >
            <th role="rowheader" scope="row" data-numeric={column.numeric ? "" : undefined}>
              <Show when={href()} fallback={column.cell(props.row)}>
                {(to) => <a class="ui-table-open" href={to()}>{column.cell(props.row)}</a>}
              </Show>
            </th>
          </Show>
        )}
      </For>
    </tr>
  )
}

const walk = (event: KeyboardEvent & { currentTarget: HTMLTableSectionElement }) => {
  const target = event.target
  if (!(target instanceof HTMLElement) || !target.matches(".ui-table-open, .ui-table-choose input")) return
  const selector = target.matches(".ui-table-open") ? ".ui-table-open" : ".ui-table-choose input"
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const at = stops.indexOf(target)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key]
  const stop = to === undefined ? undefined : stops[to]
  if (stop === undefined) return
  event.preventDefault()
  stop.focus()
}
