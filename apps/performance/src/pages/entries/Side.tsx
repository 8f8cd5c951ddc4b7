import { Contract, EntriesApi } from "@jianyan/contract"
import { Assessment, type Entry } from "@jianyan/domain"
import { formatDate, formatNumber } from "@jianyan/ui"
import { For, type JSX, Show } from "solid-js"
import { useVisitor } from "../../parts/Visitor.tsx"
import { entries as t } from "../../words/entries.ts"

/** What one side says of an entry: the member, or the reviewer; `differs` marks what is not as the other says. */
export const Side = (props: { readonly id: Entry.Id; readonly title: string; readonly note: string; readonly content: Entry.Content | undefined; readonly other?: Entry.Content | undefined; readonly empty: string }) => {
  const visitor = useVisitor()
  const facts = (content: Entry.Content): ReadonlyArray<readonly [keyof Entry.Content, string, JSX.Element]> => [
    ["form", t("field.form"), t(`form.${content.form}`)],
    ["title", t("field.title"), content.title],
    ["on", t("field.on"), formatDate(content.on)],
    ...(content.organiser === undefined ? [] : [["organiser", t("field.organiser"), visitor.body(content.organiser)] as const]),
    ...(content.met === undefined ? [] : [["met", t("field.met"), t("metOf", formatNumber(content.met))] as const]),
    ...(content.mark === undefined ? [] : [["mark", t("form.mark"), t("markOf", content.mark.article, Assessment.Points.format(content.mark.points))] as const]),
    ...(content.levels === undefined || content.levels.length === 0 ? [] : [["levels", t("field.levels"), t("list", content.levels.map((level) => t(`level.${level}`)))] as const]),
    ...(content.outcomes === undefined || content.outcomes.length === 0 ? [] : [["outcomes", t("field.outcomes"), t("list", content.outcomes.map((one) => t(`outcome.${one}`)))] as const]),
    ...(content.joint === undefined ? [] : [["joint", t("field.joint"), t("jointOf", formatNumber(content.joint.place + 1), formatNumber(content.joint.people))] as const]),
    ...(content.account === "" ? [] : [["account", t("field.account"), content.account] as const]),
    ...(content.evidence === undefined ? [] : [["evidence", t("field.proof"), content.evidence] as const])
  ]
  const differs = (key: keyof Entry.Content) => props.other !== undefined && props.content !== undefined && JSON.stringify(props.other[key]) !== JSON.stringify(props.content[key])
  return (
    <section class="entries-side">
      <h2>{props.title} <small>{props.note}</small></h2>
      <Show when={props.content} fallback={<p class="entries-none">{props.empty}</p>}>
        {(content) => (
          <>
            <dl>
              <For each={facts(content())}>
                {([key, name, value]) => <div data-differs={differs(key) ? "" : undefined}><dt>{name}</dt><dd>{value}<Show when={differs(key)}> <small>{t("differs")}</small></Show></dd></div>}
              </For>
            </dl>
            <Show when={(content().files ?? []).length > 0}>
              <ul class="entries-attached">
                <For each={content().files ?? []}>{(file) => <li><a href={Contract.address(visitor.at, EntriesApi.readFile, { id: props.id, hash: file.hash })} download={file.name}>{file.name}</a></li>}</For>
              </ul>
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}
