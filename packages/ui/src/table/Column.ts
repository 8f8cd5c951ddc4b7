import type { JSX } from "solid-js"

/** One column of a `DataTable`. */
export interface Column<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => JSX.Element
  /** What the column is sorted by; without it the column is not sortable. Rows that give nothing come last, both ways. */
  readonly sort?: ((row: Row) => string | number | undefined) | undefined
  /** Figures, aligned at the right. */
  readonly numeric?: boolean | undefined
  /** The column that names the row and carries its link; the first when none says so. It must hold no link of its own. */
  readonly lead?: boolean | undefined
  /** A CSS width, for columns that must not breathe. */
  readonly width?: string | undefined
  /** Under the last row: a sum or a share of this column. */
  readonly total?: JSX.Element
}

/** The order in which a table stands. */
export interface TableSort {
  readonly column: string
  readonly descending: boolean
}

/** What a table is given: its caption, its columns and rows, and what it does with them. */
export interface DataTableProps<Row extends object> {
  /** What the table shows: read out first, and in sight unless `hideCaption`. */
  readonly caption: string
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string
  readonly rowHref?: ((row: Row) => string | undefined) | undefined
  /** The order at first. */
  readonly sort?: TableSort | undefined
  /** Takes the sorting out of the table's hands: the caller brings the rows in the order asked for. */
  readonly onSort?: ((sort: TableSort | undefined) => void) | undefined
  /** Ids of the chosen rows; with `onSelect`, rows can be chosen. */
  readonly selected?: readonly string[] | undefined
  readonly onSelect?: ((ids: readonly string[]) => void) | undefined
  /** What stands in place of rows when there are none. */
  readonly empty?: JSX.Element
  /** New rows are on their way; the old ones stay, dimmed. */
  readonly busy?: boolean | undefined
}

/** Above this many rows only those near the window are drawn, and the table scrolls in its own frame. */
export const manyRows = 200
