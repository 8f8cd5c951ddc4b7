import { createSortedRowModel, createTable, rowSortingFeature, tableFeatures, type ColumnDef, type SortingState } from "@tanstack/solid-table"
import { createEffect, createMemo, createSignal, For, Show, untrack } from "solid-js"
import { makeDictionary } from "../language/makeDictionary.ts"
import { manyRows, type Column, type DataTableProps, type TableSort } from "./Column.ts"
import { compare } from "./compare.ts"
import { PlainRows, VirtualRows, type RowsProps } from "./Rows.tsx"
import "./table.css"

const t = makeDictionary({ zh: { all: "全选本表" }, en: { all: "Choose all rows" } })

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

/**
 * Rows and columns that can be sorted, opened, chosen and walked with the arrow keys; cards on a phone.
 *
 * Text is sorted by pinyin. Rows and columns may change at any time; the order asked for stays.
 */
export const DataTable = <Row extends object>(props: DataTableProps<Row>) => {
  const [sorting, setSorting] = createSignal<SortingState>(untrack(() => props.sort === undefined ? [] : [{ id: props.sort.column, desc: props.sort.descending }]))
  const data = createMemo(() => [...props.rows])
  const columns = createMemo(() => props.columns.map((column): ColumnDef<typeof features, Row> => ({
    id: column.id,
    header: column.head,
    accessorFn: (row: Row) => column.sort?.(row),
    enableSorting: column.sort !== undefined,
    sortUndefined: "last" as const,
    sortDescFirst: column.numeric ?? false,
    sortFn: (one, other, id) => compare(one.getValue(id), other.getValue(id))
  })))
  const table = createTable({
    features,
    get columns() { return columns() },
    get manualSorting() { return props.onSort !== undefined },
    enableMultiSort: false,
    get data() { return data() },
    get state() { return { sorting: sorting() } },
    onSortingChange: (change) => {
      const next = typeof change === "function" ? change(sorting()) : change
      setSorting(next)
      props.onSort?.(asked(next))
    }
  })

  const rows = createMemo(() => table.getRowModel().rows.map((row) => row.original))
  const lead = () => (props.columns.find((column) => column.lead) ?? props.columns[0])?.id
  const chosen = createMemo(() => new Set(props.selected ?? []))
  const allChosen = () => props.rows.length > 0 && props.rows.every((row) => chosen().has(props.rowId(row)))
  const chooseAll = (on: boolean) => {
    const here = new Set(props.rows.map(props.rowId))
    const elsewhere = (props.selected ?? []).filter((id) => !here.has(id))
    props.onSelect?.(on ? [...elsewhere, ...here] : elsewhere)
  }
  const many = () => props.rows.length > manyRows
  const direction = (column: Column<Row>) => sorting().find((each) => each.id === column.id)
  const width = () => props.columns.length + (props.onSelect ? 1 : 0)
  const body: RowsProps<Row> = {
    get table() { return props },
    get rows() { return rows() },
    get lead() { return lead() },
    chosen: (id) => chosen().has(id),
    choose: (id, on) => props.onSelect?.(on ? [...(props.selected ?? []), id] : (props.selected ?? []).filter((each) => each !== id))
  }
  let scroller!: HTMLDivElement
  return (
    <div ref={scroller} class="ui-table" data-many={many() ? "" : undefined} aria-busy={props.busy ? "true" : undefined} {...(many() ? { tabindex: 0, role: "region", "aria-label": props.caption } : {})}>
      <table role="table" aria-rowcount={many() ? props.rows.length + 1 : undefined}>
        <caption class={props.hideCaption ? "ui-unseen" : undefined}>{props.caption}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={many() ? 1 : undefined}>
            <Show when={props.onSelect}>
              <th role="columnheader" class="ui-table-choose" scope="col" data-all={t("all")}>
                <input type="checkbox" aria-label={t("all")} checked={allChosen()} ref={(box) => createEffect(() => { box.indeterminate = !allChosen() && chosen().size > 0 })} onChange={(event) => chooseAll(event.currentTarget.checked)} />
              </th>
            </Show>
            <For each={props.columns}>
              {(column) => (
                <th
                  role="columnheader"
                  scope="col"
                  data-numeric={column.numeric ? "" : undefined}
                  data-sortable={column.sort ? "" : undefined}
                  style={{ width: column.width }}
                  aria-sort={column.sort ? ariaSort(direction(column)?.desc) : undefined}
                >
                  <Show when={column.sort} fallback={column.head}>
                    <button type="button" class="ui-table-sort" onClick={() => table.getColumn(column.id)?.toggleSorting()}>
                      {column.head}
                      <span class="ui-table-arrow" aria-hidden="true">{arrow(direction(column)?.desc)}</span>
                    </button>
                  </Show>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <Show
          when={props.rows.length > 0}
          fallback={
            <tbody role="rowgroup">
              <tr role="row">
                <td role="cell" class="ui-table-empty" colspan={width()}>{props.empty}</td>
              </tr>
            </tbody>
          }
        >
          <Show when={many()} fallback={<PlainRows {...body} />}>
            <VirtualRows {...body} scroller={() => scroller} width={width()} />
          </Show>
        </Show>
        <Show when={props.columns.some((column) => column.total !== undefined)}>
          <tfoot role="rowgroup">
            <tr role="row">
              <Show when={props.onSelect}>
                <td role="cell" />
              </Show>
              <For each={props.columns}>
                {(column) => <td role="cell" data-label={column.head} data-numeric={column.numeric ? "" : undefined}>{column.total}</td>}
              </For>
            </tr>
          </tfoot>
        </Show>
      </table>
    </div>
  )
}

const asked = (sorting: SortingState): TableSort | undefined => {
  const first = sorting[0]
  return first && { column: first.id, descending: first.desc }
}

const ariaSort = (descending: boolean | undefined) => (descending === undefined ? "none" : descending ? "descending" : "ascending")

const arrow = (descending: boolean | undefined) => (descending === undefined ? "↕" : descending ? "↓" : "↑")
