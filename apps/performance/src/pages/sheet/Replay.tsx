import type { Assessment } from "@jianyan/domain"
import { DateField, Disclosure, formatDate, Notice, Select } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, Show } from "solid-js"
import { today } from "../../parts/today.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { replay as t } from "../../words/replay.ts"
import { words } from "../../words/reading/words.ts"
import type { Replay, Replayed } from "./useReplay.ts"

/** Says that a sheet is replayed, for which days and under which edition, with the way back. */
export const Replaying = (props: { readonly asked: Replayed; readonly rulebook: Assessment.Rulebook.Rulebook | undefined; readonly back: string }) => {
  const days = () => {
    const { asOf, known } = props.asked
    const said = [...(asOf === undefined ? [] : [t("happened", formatDate(asOf, "full"))]), ...(known === undefined ? [] : [t("recorded", formatDate(known, "full"))])]
    return said.length === 0 ? t("now") : said.join(t("and"))
  }
  const under = () => {
    const { asked: { edition }, rulebook } = props
    return edition === undefined ? "" : t("under", rulebook === undefined ? edition : t("named", words(rulebook.title), rulebook.edition))
  }
  return (
    <Notice tone="due" title={t("shown", days(), under())}>
      {t("text")} <a href={props.back}>{t("back")}</a>
    </Notice>
  )
}

/** Chooses the days and the edition for which a sheet is read. */
export const ChooseReplay = (props: { readonly replay: Replay; readonly year: number }) => {
  const { at, house } = useVisitor()
  const list = useQuery(() => ({ queryKey: [at, "rulebooks"], queryFn: () => house.rulebooks.list() }))
  const choices = createMemo(() => [
    { value: "", label: t("inForce") },
    ...(list.isSuccess ? list.data.editions.filter(({ subject }) => subject === "member").map(({ edition, name, title }) => ({ value: name, label: t("named", words(title), edition) })) : [])
  ])
  return (
    <div class="replay ui-noprint">
      <Disclosure title={t("title")} note={t("note")} open={props.replay.replays()}>
        <div class="replay-fields">
          <DateField name="asOf" label={t("asOf")} hint={t("asOfHint")} value={props.replay.asked().asOf ?? ""} min={`${props.year}-01-01`} max={today()} onInput={(day) => props.replay.choose("asOf", day)} />
          <DateField name="known" label={t("known")} hint={t("knownHint")} value={props.replay.asked().known ?? ""} min={`${props.year}-01-01`} max={today()} onInput={(day) => props.replay.choose("known", day)} />
          <Show when={choices().length > 1}>
            <Select name="edition" label={t("edition")} hint={t("editionHint")} choices={choices()} value={props.replay.asked().edition ?? ""} onChange={(edition) => props.replay.choose("edition", edition)} />
          </Show>
        </div>
      </Disclosure>
    </div>
  )
}
