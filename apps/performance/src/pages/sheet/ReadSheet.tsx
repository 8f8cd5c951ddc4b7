import { Zone, type ScoresApi } from "@jianyan/contract"
import { type Assessment, Day, Member } from "@jianyan/domain"
import { Button, ButtonLink, formatDate, PageHead } from "@jianyan/ui"
import { called, said } from "@jianyan/zone"
import { useParams, useSearchParams } from "@solidjs/router"
import { useQuery, useQueryClient } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
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
import { Duties } from "./Duties.tsx"
import { Frozen } from "./Frozen.tsx"
import { Lines } from "./Lines.tsx"
import { ChooseReplay, Replaying } from "./Replay.tsx"
import { peersSaid, Total } from "./Total.tsx"
import { useReplay } from "./useReplay.ts"
import "./sheet.css"

/** Reads one member's sheet of a year; it moves as the records do, and that of a frozen year stands as it was frozen unless the records of now are asked for. */
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
  const [search] = useSearchParams<{ as?: string }>()
  const past = () => year.asked() !== undefined
  const years = useQuery(() => ({ queryKey: [visitor.at, "years"], queryFn: () => visitor.house.evaluations.years(), enabled: past() }))
  const frozen = () => past() && years.isSuccess ? years.data.years.find((one) => one.year === year.asked())?.frozen : undefined
  const replay = useReplay()
  const asOf = () => search.as === "now" || replay.replays() ? undefined : frozen()
  const key = () => [visitor.committee.id, "sheet", props.member, year.asked() ?? "running", asOf()?.seq ?? "now", replay.asked()]
  const read = useQuery(() => ({
    queryKey: key(),
    queryFn: ({ signal }) => {
      const asked = year.asked(), then = asOf()
      return visitor.house.scores.of({ member: props.member, ...(asked === undefined ? {} : { year: asked }), ...(then === undefined ? replay.asked() : { seq: then.seq, asOf: Day.of(then.at) }) }, { signal })
    },
    enabled: !past() || !years.isPending
  }))
  const member = useQuery(() => ({ queryKey: [visitor.committee.id, "member", props.member], queryFn: () => visitor.house.committee.member({ id: props.member }), staleTime: 600_000 }))
  const again = () => {
    void client.invalidateQueries({ queryKey: [visitor.at, "years"] })
    void client.invalidateQueries({ queryKey: key() })
  }
  const hear = (sheet: Assessment.Sheet.Sheet) => {
    if (sheet.member !== props.member || replay.replays()) return
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
            <Show when={answered() !== undefined && year.asked() === undefined && !replay.replays()}><LiveLine line={line()} /></Show>
            <span class="print-only">{t("printed", said(visitor.committee.name), formatDate(today()))}</span>
          </>
        }
        actions={<><YearField year={year} since={member.isSuccess ? member.data.from : today()} /><Show when={answered()}><Show when={mine()} fallback={<ButtonLink href={Zone.performance.portrait(props.member)}>{advice("portrait")}</ButtonLink>}><Show when={!replay.replays()}><ButtonLink href={Zone.performance.object({ year: String(year.shown()) })}>{advice("object")}</ButtonLink></Show></Show><Button onClick={() => window.print()}>{shell("print")}</Button></Show></>}
      />
      <Show when={replay.replays()}><Replaying asked={replay.asked()} rulebook={answered()?.rulebook} back={year.asked() === undefined ? Zone.performance.member(props.member) : `${Zone.performance.member(props.member)}?year=${year.shown()}`} /></Show>
      <Show when={replay.replays() ? undefined : frozen()}>{(frozen) => <Frozen frozen={frozen()} year={year.shown()} now={asOf() === undefined} address={Zone.performance.member(props.member)} />}</Show>
      <Asked query={read} shape="page">{(read) => <Sheet read={read()} sector={sector()} on={replay.on()} replayed={replay.replays()} />}</Asked>
      <Show when={answered() !== undefined || replay.replays()}><ChooseReplay replay={replay} year={year.shown()} /></Show>
    </>
  )
}

/** Whether two sheets were reckoned over the same year by the same edition, so that one may stand in the other's place. */
const sameReckoning = (one: Assessment.Sheet.Sheet, other: Assessment.Sheet.Sheet): boolean =>
  one.year.from === other.year.from && one.rulebook === other.rulebook && one.edition === other.edition

const Sheet = (props: { readonly read: ScoresApi.Read; readonly sector: string | undefined; readonly on: Day.Day; readonly replayed: boolean }) => (
  <>
    <Total read={props.read} note={peersSaid(props.read, props.sector)} />
    <Duties read={props.read} on={props.on} />
    <Lines read={props.read} />
    <Show when={!props.replayed}><Advice read={props.read} /></Show>
  </>
)
