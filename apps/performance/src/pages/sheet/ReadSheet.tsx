import { Zone, type ScoresApi } from "@jianyan/contract"
import { type Assessment, Member } from "@jianyan/domain"
import { Button, ButtonLink, formatDate, formatPoints, Notice, PageHead, ScoreSheet, Section, type SheetBlock } from "@jianyan/ui"
import { called, said } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { createComputed, For, Show } from "solid-js"
import { createStore, reconcile } from "solid-js/store"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { LiveLine } from "../../parts/Live.tsx"
import { today } from "../../parts/today.ts"
import { useLive } from "../../parts/useLive.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { roleOf } from "../../words/reading/names.ts"
import { words } from "../../words/reading/words.ts"
import { shell } from "../../words/shell.ts"
import { sheet as t } from "../../words/sheet.ts"
import { advice } from "../../words/advice.ts"
import { Advice } from "./Advice.tsx"
import { blocksOf } from "./blocksOf.ts"
import { Duties } from "./Duties.tsx"
import { Total } from "./Total.tsx"
import "./sheet.css"

/** Reads one member's sheet of a year; it moves as the records do. */
export default function ReadSheet() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={/^[A-Za-z0-9_-]{1,64}$/u.test(params.id) ? params.id : undefined} keyed fallback={<NotOpen />}>
      {(id) => <OneSheet member={Member.Id.make(id)} />}
    </Show>
  )
}

const OneSheet = (props: { readonly member: Member.Id }) => {
  const visitor = useVisitor()
  const year = useYear()
  const client = useQueryClient()
  const key = () => [visitor.committee.id, "sheet", props.member, year.asked() ?? "running"]
  const read = useQuery(() => ({
    queryKey: key(),
    queryFn: ({ signal }) => {
      const asked = year.asked()
      return visitor.house.scores.of({ member: props.member, ...(asked === undefined ? {} : { year: asked }) }, { signal })
    }
  }))
  const member = useQuery(() => ({ queryKey: [visitor.committee.id, "member", props.member], queryFn: () => visitor.house.committee.member({ id: props.member }), staleTime: 600_000 }))
  const again = () => void client.invalidateQueries({ queryKey: key() })
  const hear = (sheet: Assessment.Sheet.Sheet) => {
    if (sheet.member !== props.member) return
    client.setQueryData<ScoresApi.Read>(key(), (shown) => shown === undefined || !sameReckoning(shown.sheet, sheet) ? shown : { ...shown, sheet })
    again()
  }
  const line = useLive(hear, again)
  const answered = () => read.isPending || read.isLoadingError ? undefined : read.data
  const name = () => called((member.isSuccess ? member.data.name : undefined) ?? answered()?.names[props.member])
  const mine = () => visitor.member === props.member
  const title = () => mine() ? t("own") : t("of", name())
  const sector = () => member.isSuccess ? visitor.body(member.data.sector) : undefined
  useTitle(() => `${title()} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={title()}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("crumb") }, { label: shell("year", year.shown()) }]}
        aside={<Show when={answered()}>{(read) => <a href={Zone.performance.rulebook}>{t("rulebook", words(read().rulebook.title), formatDate(read().rulebook.inForce.from))}</a>}</Show>}
        meta={
          <>
            <Show when={mine()}><span>{name()}</span></Show>
            <span>{sector()}</span>
            <Show when={answered()}>{(read) => <For each={read().sheet.roles.filter((role) => role !== "member")}>{(role) => <span>{roleOf(read().rulebook, role)}</span>}</For>}</Show>
            <Show when={answered() !== undefined && year.asked() === undefined}><LiveLine line={line()} /></Show>
            <span class="print-only">{t("printed", said(visitor.committee.name), formatDate(today()))}</span>
          </>
        }
        actions={<><YearField year={year} since={member.isSuccess ? member.data.from : today()} /><Show when={answered()}><Show when={mine()} fallback={<ButtonLink href={Zone.performance.portrait(props.member)}>{advice("portrait")}</ButtonLink>}><ButtonLink href={Zone.performance.object({ year: String(year.shown()) })}>{advice("object")}</ButtonLink></Show><Button onClick={() => window.print()}>{shell("print")}</Button></Show></>}
      />
      <Asked query={read} shape="page">{(read) => <Sheet read={read()} sector={sector()} />}</Asked>
    </>
  )
}

/** Whether two sheets were reckoned over the same year by the same edition, so that one may stand in the other's place. */
const sameReckoning = (one: Assessment.Sheet.Sheet, other: Assessment.Sheet.Sheet): boolean =>
  one.year.from === other.year.from && one.rulebook === other.rulebook && one.edition === other.edition

const Sheet = (props: { readonly read: ScoresApi.Read; readonly sector: string | undefined }) => {
  // Kept by id, so that a row in which the focus stands stays while its figures move.
  const [blocks, setBlocks] = createStore<Array<SheetBlock>>([])
  createComputed(() => setBlocks(reconcile([...blocksOf(props.read)], { key: "id" })))
  return (
    <>
      <Show when={props.read.rulebook.table !== undefined} fallback={<Notice tone="plain" title={t("noTable")}>{t("noTableText")}</Notice>}>
        <Total read={props.read} sector={props.sector} />
      </Show>
      <Duties read={props.read} />
      <Show when={props.read.rulebook.table !== undefined}>
        <Section title={t("lines")} note={t("linesNote")} id="lines">
          <Sum blocks={blocks} total={props.read.sheet.total} />
          <ScoreSheet caption={t("caption", shell("year", Number(props.read.sheet.year.to.slice(0, 4))))} blocks={blocks} total={props.read.sheet.total} />
        </Section>
      </Show>
      <Advice read={props.read} />
    </>
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
