import type { Meeting } from "@jianyan/domain"
import { Button, ChooseFiles, formatNumber, Notice, Section } from "@jianyan/ui"
import { createMemo, createSignal, For, Show } from "solid-js"
import { sittings } from "../../words/sittings.ts"
import { trade } from "../../words/trade.ts"
import type { Mark } from "./Mark.ts"
import { type Line, readSheet, type Refused } from "./readSheet.ts"
import type { Called } from "./roll.ts"
import { rollWorkbook } from "./rollWorkbook.ts"
import { whenOf } from "./whenOf.ts"

/** The cells of a file as text; xlsx by its ending, csv otherwise. */
const cellsOf = async (file: File): Promise<ReadonlyArray<ReadonlyArray<string>>> => {
  if (/\.xlsx$/iu.test(file.name)) {
    const { readSheet } = await import("read-excel-file/universal")
    return (await readSheet(file)).map((row) => row.map((cell) => cell === null ? "" : String(cell)))
  }
  const { csvParseRows } = await import("d3-dsv")
  return csvParseRows((await file.text()).replace(/^\uFEFF/u, ""))
}

const keep = (file: Blob, name: string): void => {
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement("a"), { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}

const why = ({ cell, value, why }: Refused): string => why === "ground" ? sittings("sheet.refused.ground", cell) : sittings(`sheet.refused.${why}`, cell, value)

/** Takes a sheet filled in after the meeting into the roll, in two steps: what each row comes to, then the rows that can be taken. */
export const ImportSheet = (props: {
  readonly title: string
  readonly sittings: ReadonlyArray<Meeting.Sitting>
  readonly called: ReadonlyArray<Called>
  readonly onTake: (rows: ReadonlyArray<{ readonly member: string; readonly mark: Mark }>) => void
}) => {
  const [lines, setLines] = createSignal<ReadonlyArray<Line>>()
  const [unreadable, setUnreadable] = createSignal(false)
  const good = createMemo(() => (lines() ?? []).flatMap(({ found }) => found === undefined ? [] : [found]))
  const refused = () => (lines() ?? []).filter((line) => line.refused !== undefined)
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    setUnreadable(false)
    const cells = await cellsOf(file).catch(() => undefined)
    setUnreadable(cells === undefined)
    setLines(cells === undefined ? undefined : readSheet(cells, props.called, props.sittings.length))
  }
  const rows = (): ReadonlyArray<ReadonlyArray<string>> => [
    [sittings("sheet.number"), sittings("sheet.name"), sittings("sheet.sector"), ...props.sittings.map(whenOf), sittings("ground")],
    ...props.called.map(({ member, name, sector }) => [member, name, sector, ...props.sittings.map(() => ""), ""])
  ]
  const workbook = async () => keep(await rollWorkbook(rows(), sittings("sheet.roll")), `${sittings("sheet.file", props.title)}.xlsx`)
  const csv = async () => {
    const { csvFormatRows } = await import("d3-dsv")
    keep(new Blob([`\uFEFF${csvFormatRows(rows().map((row) => [...row]))}`], { type: "text/csv" }), `${sittings("sheet.file", props.title)}.csv`)
  }
  const take = () => {
    props.onTake(good().map(({ ground, marks, member }) => ({ member, mark: { marks, ground } })))
    setLines(undefined)
  }
  return (
    <Section title={sittings("sheet.title")}>
      <div class="meetings-sheet">
        <p>{sittings("sheet.text")}</p>
        <div class="meetings-sheet-ways">
          <Button size="small" onClick={() => void workbook()}>{sittings("sheet.workbook")}</Button>
          <Button size="small" onClick={() => void csv()}>{sittings("sheet.csv")}</Button>
          <ChooseFiles size="small" accept=".xlsx,.csv" onChoose={([file]) => void read(file)}>{sittings("sheet.choose")}</ChooseFiles>
        </div>
        <Show when={unreadable()}><Notice tone="bad">{sittings("sheet.unreadable")}</Notice></Show>
        <Show when={lines()}>
          {(lines) => (
            <>
              <h3>{sittings("sheet.preview")} <small>{sittings("sheet.summary", formatNumber(good().length), formatNumber(refused().length))}</small></h3>
              <table class="meetings-preview">
                <thead><tr><th scope="col">{sittings("sheet.line")}</th><th scope="col">{sittings("sheet.name")}</th><th scope="col">{sittings("sheet.result")}</th></tr></thead>
                <tbody>
                  <For each={lines()}>
                    {(line) => (
                      <tr data-refused={line.refused === undefined ? undefined : ""}>
                        <td>{formatNumber(line.line)}</td>
                        <th scope="row">{line.name}</th>
                        <td>{line.refused === undefined ? trade("list", [...new Set(line.found?.marks ?? [])].map((state) => trade(`state.${state}`))) : why(line.refused)}</td>
                      </tr>
                    )}
                  </For>
                </tbody>
              </table>
              <Show when={good().length > 0} fallback={<Notice tone="due">{sittings("sheet.none")}</Notice>}>
                <Button onClick={take}>{sittings("sheet.take", formatNumber(good().length))}</Button>
              </Show>
            </>
          )}
        </Show>
      </div>
    </Section>
  )
}
