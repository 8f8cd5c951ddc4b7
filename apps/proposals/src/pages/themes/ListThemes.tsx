import { type Names, type ThemesApi, Zone } from "@jianyan/contract"
import { type Committee, Theme } from "@jianyan/domain"
import { Bar, Button, Empty, formatLabelled, Menu, PageHead, Section } from "@jianyan/ui"
import { useLocation, useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { keep, toWorkbook } from "../../parts/sheet.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { themes } from "../../words/themes.ts"
import { trade } from "../../words/trade.ts"
import { Publishing } from "./Publishing.tsx"
import { sheetOf } from "./sheetOf.ts"
import { Suggesting } from "./Suggesting.tsx"
import { ThemeRow } from "./ThemeRow.tsx"
import "./themes.css"

interface Found { readonly themes: ReadonlyArray<ThemesApi.Row>; readonly names: Names }

const isListed = ({ theme }: ThemesApi.Row) => theme.number !== undefined

/** The reference topics of a session: the list in its own order, and for the office those still to be chosen. */
export default function ListThemes() {
  const { at, committee, holds, house, naming } = useVisitor()
  const location = useLocation()
  const navigate = useNavigate()
  const [open, setOpen] = createSignal<"suggest" | "publish">()
  const session = (): Committee.SessionId | undefined => {
    const asked = new URLSearchParams(location.search).get("session")
    return (committee.sessions.find(({ id }) => id === asked) ?? committee.sessions.at(-1))?.id
  }
  const found = useQuery(() => {
    const of = session()
    return { queryKey: [at, "themes", of], queryFn: () => house.themes.list(of === undefined ? {} : { session: of }) }
  })
  useTitle(() => themes("title"))
  const staff = holds("proposalsStaff")
  const choosable = ({ themes: rows }: Found) => rows.filter((row) => !isListed(row) && row.theme.withdrawn === undefined)
  const save = async ({ names, themes: rows }: Found) =>
    keep(await toWorkbook([sheetOf(rows.filter(({ theme }) => Theme.isPublished(theme)), names, naming)]), `${themes("sheetName")}.xlsx`)
  const close = () => setOpen(undefined)
  return (
    <Asked query={found} shape="page">
      {(found) => (
        <>
          <PageHead
            title={session() === undefined ? themes("title") : themes("ofSession", naming.session(session() ?? ""))}
            crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: themes("title") }]} meta={<span>{themes("about")}</span>}
            actions={
              <>
                <Show when={staff && choosable(found()).length > 0}><Button tone="main" onClick={() => setOpen("publish")}>{themes("publishing.label")}</Button></Show>
                <Show when={session() !== undefined && holds("member", "handlingUnit", "proposalsStaff")}><Button tone={staff ? "plain" : "main"} onClick={() => setOpen("suggest")}>{staff ? themes("enter.label") : themes("suggest.label")}</Button></Show>
                <Show when={found().themes.some(isListed)}>
                  <Button onClick={() => void save(found())}>{themes("sheet")}</Button>
                  <Button tone="quiet" onClick={() => window.print()}>{themes("print")}</Button>
                </Show>
              </>
            }
          />
          <Show when={committee.sessions.length > 1}>
            <div class="ui-noprint">
              <Bar>
                <Menu
                  name={`${themes("session")}: ${naming.session(session() ?? "")}`} trigger={<>{formatLabelled(themes("session"), naming.session(session() ?? ""))} <span aria-hidden="true">▾</span></>}
                  items={committee.sessions.toReversed().map(({ id }) => ({ label: naming.session(id), onSelect: () => navigate(Zone.proposals.themes({ session: id }), { resolve: false, scroll: false }) }))}
                />
              </Bar>
            </div>
          </Show>
          <Show when={found().themes.some(isListed)} fallback={<Empty title={themes("none")}>{themes("noneText")}</Empty>}>
            <ol class="proposals-themes"><For each={found().themes.filter(isListed)}>{(row) => <ThemeRow row={row} names={found().names} />}</For></ol>
          </Show>
          <Show when={found().themes.some((row) => !isListed(row))}>
            <div class="ui-noprint">
              <Section title={themes("waiting")} note={themes("waitingNote")}>
                <ul class="proposals-themes"><For each={found().themes.filter((row) => !isListed(row))}>{(row) => <ThemeRow row={row} names={found().names} />}</For></ul>
              </Section>
            </div>
          </Show>
          <Show when={open() === "suggest"}><Suggesting session={session()} onClose={close} /></Show>
          <Show when={open() === "publish" && session()} keyed>{(of) => <Publishing session={of} rows={choosable(found())} after={Math.max(0, ...found().themes.map(({ theme }) => theme.number ?? 0))} onClose={close} />}</Show>
        </>
      )}
    </Asked>
  )
}
