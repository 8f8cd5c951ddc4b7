import { type RulebooksApi, Zone } from "@jianyan/contract"
import { Button, ChooseFiles, type Column, DataTable, Empty, formatDate, PageHead, Refusals, Section, StageBadge } from "@jianyan/ui"
import { useNavigate } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { Day } from "@jianyan/domain"
import { For, Show } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { today } from "../../parts/today.ts"
import { useDeed } from "../../parts/useDeed.ts"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { capital } from "../../words/capital.ts"
import { words } from "../../words/reading/words.ts"
import { rulebook } from "../../words/rulebook.ts"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { shell } from "../../words/shell.ts"
import "./rulebooks.css"

type All = Awaited<ReturnType<ReturnType<typeof useVisitor>["house"]["rulebooks"]["list"]>>

/** Lists the editions there are, the drafts being written, and the published regulations a draft can begin from; who does not write drafts is led to what one would do. */
export default function FindRulebooks() {
  const visitor = useVisitor()
  const list = useQuery(() => ({ queryKey: [visitor.at, "rulebooks"], queryFn: () => visitor.house.rulebooks.list() }))
  useTitle(() => t("title"))
  return (
    <>
      <PageHead title={t("title")} crumbs={[{ label: shell("performance"), href: Zone.performance.home }, { label: t("title") }]} meta={<span>{t("note")}</span>} />
      <Asked query={list} shape="table">{(all) => <Lists all={all()} />}</Asked>
    </>
  )
}

const Lists = (props: { readonly all: All }) => {
  const visitor = useVisitor(), navigate = useNavigate(), deed = useDeed()
  const keeps = visitor.holds("evaluator", "office")
  const open = ({ id }: { readonly id: string }) => navigate(`/rulebooks/${id}/edit`)
  const begin = (from: string) => void deed.run(() => visitor.house.rulebooks.begin({ from }), open)
  const bring = async (file: File | undefined) => {
    if (file === undefined) return
    const data = await file.text().then((text) => ({ text: JSON.parse(text) as null }), () => undefined).catch(() => undefined)
    if (data === undefined) deed.refuse([{ message: t("problem.notJson") }])
    else void deed.run(() => visitor.house.rulebooks.begin(data), open)
  }
  const days = ({ inForce: { from, until } }: RulebooksApi.Edition) => until === undefined ? t("since", formatDate(from)) : t("until", formatDate(from), formatDate(Day.addDays(until, -1)))
  const state = ({ inForce, running }: RulebooksApi.Edition) =>
    running ? <StageBadge tone="done" word={t("running")} /> : inForce.from > today() ? <StageBadge tone="going" word={t("ahead", formatDate(inForce.from))} /> : <StageBadge tone="plain" word={t("past")} />
  const editions: ReadonlyArray<Column<RulebooksApi.Edition>> = [
    { id: "name", head: t("name"), lead: true, cell: ({ title }) => words(title) },
    { id: "edition", head: t("edition"), cell: ({ edition }) => edition, width: "9%" },
    { id: "subject", head: t("subject"), cell: ({ subject }) => capital(t(`subjects.${subject}`)), width: "11%" },
    { id: "days", head: t("days"), cell: days, width: "20%" },
    { id: "state", head: t("state"), cell: state, width: "16%" }
  ]
  const origin = (from: string) => from === "file" ? t("file") : words(props.all.editions.find(({ name }) => name === from)?.title ?? props.all.gallery.find(({ key }) => from === `gallery:${key}`)?.title ?? { zh: from, en: from })
  const revised = ({ revisedAt, revisedBy }: RulebooksApi.Drafted) => {
    const day = formatDate(Day.of(DateTime.toUtc(revisedAt))), name = props.all.names[revisedBy]
    return name === undefined ? day : t("by", name, day)
  }
  const drafts: ReadonlyArray<Column<RulebooksApi.Drafted>> = [
    { id: "name", head: t("name"), lead: true, cell: ({ title }) => words(title) },
    { id: "edition", head: t("edition"), cell: ({ edition }) => edition, width: "9%" },
    { id: "from", head: t("from"), cell: ({ from }) => origin(from), width: "28%" },
    { id: "revised", head: t("revised"), cell: (draft) => <>{revised(draft)} · {t("revision", draft.revision)}</>, width: "30%" }
  ]
  return (
    <>
      <Refusals refusals={deed.refusals()} />
      <Show when={visitor.overlooks()}>
        <Section title={t("drafts")} note={t("draftsNote")}>
          <Show when={props.all.drafts.length > 0} fallback={<p class="rulebooks-none">{t("noDrafts")}</p>}>
            <DataTable caption={t("drafts")} hideCaption columns={drafts} rows={props.all.drafts} rowId={({ id }) => id} rowHref={({ id }) => keeps ? Zone.performance.draft(id) : Zone.performance.whatIf({ to: `draft:${id}` })} />
          </Show>
        </Section>
      </Show>
      <Section title={t("editions")} note={t("editionsNote", props.all.editions.length)}>
        <DataTable
          caption={t("editions")} hideCaption columns={editions} rows={props.all.editions} rowId={({ name }) => name} rowHref={({ name }) => Zone.performance.edition(name)}
          empty={<Empty title={t("noEditions")} />}
        />
        <Show when={keeps}>
          <p class="rulebooks-begin">
            <For each={props.all.editions.filter(({ running }) => running)}>{(edition) => <Button busy={deed.busy()} onClick={() => begin(edition.name)}>{t("beginFrom", `${words(edition.title)} ${edition.edition}`)}</Button>}</For>
          </p>
        </Show>
      </Section>
      <Show when={keeps}>
        <Section title={t("gallery")} note={t("galleryNote")}>
          <ul class="shipped">
            <For each={props.all.gallery}>
              {(one) => (
                <li>
                  <b>{words(one.title)}</b>
                  <span>{words(one.body)} · {t(`subjects.${one.subject}`)} · {t("clauses", one.clauses)}<Show when={one.visible}>{(visible) => <> · {rulebook(`visible.${visible()}`)}</>}</Show></span>
                  <Button size="small" tone="quiet" busy={deed.busy()} aria-label={t("beginFrom", words(one.title))} onClick={() => begin(`gallery:${one.key}`)}>{t("begin")}</Button>
                </li>
              )}
            </For>
          </ul>
          <p class="rulebooks-file">
            <ChooseFiles accept="application/json,.json" aria-describedby="bring-hint" onChoose={([file]) => void bring(file)}>{t("bring")}</ChooseFiles>
            <small id="bring-hint">{t("bringHint")}</small>
          </p>
        </Section>
      </Show>
    </>
  )
}
