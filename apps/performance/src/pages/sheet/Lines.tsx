import type { ScoresApi } from "@jianyan/contract"
import { formatPoints, ScoreSheet, Section, type SheetBlock } from "@jianyan/ui"
import { createComputed, For, Show } from "solid-js"
import { createStore, reconcile } from "solid-js/store"
import { shell } from "../../words/shell.ts"
import { sheet as t } from "../../words/sheet.ts"
import { blocksOf } from "./blocksOf.ts"

/** Every line of a sheet under the block it belongs to, and the blocks as a sum; nothing where no points are kept. */
export const Lines = (props: { readonly read: ScoresApi.Read }) => {
  // Kept by id, so that a row in which the focus stands stays while its figures move.
  const [blocks, setBlocks] = createStore<Array<SheetBlock>>([])
  createComputed(() => setBlocks(reconcile([...blocksOf(props.read)], { key: "id" })))
  return (
    <Show when={props.read.rulebook.table !== undefined}>
      <Section title={t("lines")} note={t("linesNote")} id="lines">
        <Sum blocks={blocks} total={props.read.sheet.total} />
        <ScoreSheet caption={t("caption", shell("year", Number(props.read.sheet.year.to.slice(0, 4))))} blocks={blocks} total={props.read.sheet.total} />
      </Section>
    </Show>
  )
}

/** The blocks written out as the sum they are, each leading to its lines. */
const Sum = (props: { readonly blocks: ReadonlyArray<SheetBlock>; readonly total: number }) => (
  <p class="sum">
    <span class="ui-unseen">{t("sum")}</span>
    <For each={props.blocks.filter(({ inside }) => inside !== true)}>
      {(block, place) => (
        <>
          <Show when={place() > 0}> {block.points < 0 ? "−" : "＋"} </Show>
          <a class="ui-figure" href={`#sheet-${block.id}`}>{block.title} {formatPoints(place() > 0 ? Math.abs(block.points) : block.points)}</a>
        </>
      )}
    </For>
    {" "}<b>{t("equals", formatPoints(props.total))}</b>
  </p>
)
