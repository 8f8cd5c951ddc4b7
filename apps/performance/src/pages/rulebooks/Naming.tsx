import type { Assessment } from "@jianyan/domain"
import { Select, TextField } from "@jianyan/ui"
import { clauseSaid } from "@jianyan/zone"
import { drafting as t } from "../../words/drafting.ts"

/** What somebody writes to call a rule by: its name in both languages, and the clause it stands on, "" for none. */
export interface Named {
  readonly zh: string
  readonly en: string
  readonly article: string
}

/** Stands for no clause among the choices; no article has it for an id. */
const none = "*"

/** Gives the label that was written; who writes no English name has the Chinese one in both languages. */
export const labelOf = ({ en, zh }: Named): Assessment.Rulebook.Words => ({ zh: zh.trim(), en: en.trim() === "" ? zh.trim() : en.trim() })

/** The fields in which a rule is called something: `${name}-zh`, `${name}-en`, and `${name}-article`. */
export const Naming = (props: {
  readonly name: string
  readonly named: Named
  readonly put: (named: Named) => void
  readonly articles: ReadonlyArray<Assessment.Rulebook.Article>
  readonly label?: string
  readonly refusal?: string | undefined
}) => (
  <>
    <TextField name={`${props.name}-zh`} label={props.label ?? t("name")} value={props.named.zh} onInput={(zh) => props.put({ ...props.named, zh })} maxlength={60} refusal={props.refusal} />
    <TextField name={`${props.name}-en`} label={t("nameEn")} optional value={props.named.en} onInput={(en) => props.put({ ...props.named, en })} maxlength={120} />
    <Select
      name={`${props.name}-article`} label={t("article")} value={props.named.article === "" ? none : props.named.article} onChange={(article) => props.put({ ...props.named, article: article === none ? "" : article })}
      choices={[{ value: none, label: t("noArticle") }, ...props.articles.map(({ clause, id }) => ({ value: id, label: clauseSaid(clause) }))]}
    />
  </>
)
