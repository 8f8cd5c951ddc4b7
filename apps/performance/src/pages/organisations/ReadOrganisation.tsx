import { type ScoresApi, Zone } from "@jianyan/contract"
import { Rulebook } from "@jianyan/domain"
import { Button, ButtonLink, Empty, formatDate, PageHead } from "@jianyan/ui"
import { said } from "@jianyan/zone"
import { useParams } from "@solidjs/router"
import { Show } from "solid-js"
import { Asked, NotOpen } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { useYear } from "../../parts/useYear.ts"
import { YearField } from "../../parts/YearField.tsx"
import { organisations as t } from "../../words/organisations.ts"
import { words } from "../../words/reading/words.ts"
import { sheet } from "../../words/sheet.ts"
import { shell } from "../../words/shell.ts"
import { Duties } from "../sheet/Duties.tsx"
import { Lines } from "../sheet/Lines.tsx"
import { Total } from "../sheet/Total.tsx"
import { noneAdopted } from "./noneAdopted.tsx"
import { kindOf, type Tab, tabOf } from "./tabs.ts"
import { type Organised, type Subject, useOrganised } from "./useOrganised.ts"
import "../sheet/sheet.css"

const subjects: ReadonlyArray<Subject> = ["group", "unit"]

/** Reads the sheet of one body, station or handling unit, with every line and the records behind it. */
export default function ReadOrganisation() {
  const params = useParams<{ subject: string; id: string }>()
  return (
    <Show when={subjects.find((one) => one === params.subject)} keyed fallback={<NotOpen />}>
      {(subject) => <Show when={params.id} keyed>{(id) => <One subject={subject} id={id} />}</Show>}
    </Show>
  )
}

const readOf = ({ called: _, sheets, ...rest }: Organised, id: string): ScoresApi.Read | undefined => {
  const sheet = sheets.find(({ member }) => member === id)
  return sheet === undefined ? undefined : { ...rest, sheet, names: {} }
}

const One = (props: { readonly subject: Subject; readonly id: string }) => {
  const visitor = useVisitor()
  const year = useYear()
  const all = useOrganised(() => props.subject, year)
  const answered = () => all.isPending || all.isLoadingError ? undefined : all.data
  const read = () => {
    const found = answered()
    return found === undefined ? undefined : readOf(found, props.id)
  }
  const tab = (): Tab => {
    const found = read()
    return found === undefined ? props.subject === "unit" ? "units" : "groups" : tabOf(found.sheet)
  }
  const name = () => {
    const found = answered()?.called[props.id]
    return found === undefined ? undefined : said(found)
  }
  const title = () => {
    const found = name()
    return found === undefined ? t("crumb") : t("of", found)
  }
  const list = () => Zone.performance.organisations({ ...(tab() === "groups" ? {} : { show: tab() }), ...(year.asked() === undefined ? {} : { year: String(year.asked()) }) })
  useTitle(() => `${title()} · ${shell("year", year.shown())}`)
  return (
    <>
      <PageHead
        title={title()}
        crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title"), href: list() }, { label: shell("year", year.shown()) }]}
        aside={<Show when={read()}>{(read) => <a href={Zone.performance.edition(Rulebook.nameOf(read().rulebook))}>{sheet("rulebook", words(read().rulebook.title), formatDate(read().rulebook.inForce.from))}</a>}</Show>}
        meta={
          <>
            <Show when={read()}>{(read) => <span>{t(`kind.${kindOf(read().sheet)}`)}</span>}</Show>
            <span class="print-only">{sheet("printed", said(visitor.committee.name), formatDate(today()))}</span>
          </>
        }
        actions={<><YearField year={year} since={visitor.committee.terms[0]?.from ?? today()} /><Show when={read()}><Button onClick={() => window.print()}>{shell("print")}</Button></Show></>}
      />
      <Asked query={all} shape="page" refused={noneAdopted(tab(), visitor.holds("evaluator", "office"))}>
        {(all) => (
          <Show when={readOf(all(), props.id)} fallback={<Empty title={t("lost")} action={<ButtonLink href={list()}>{t("back")}</ButtonLink>}>{t("lostText")}</Empty>}>
            {(read) => <><Total read={read()} note={t("note")} /><Duties read={read()} /><Lines read={read()} /></>}
          </Show>
        )}
      </Asked>
    </>
  )
}
