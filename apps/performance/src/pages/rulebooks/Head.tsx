import { Assessment } from "@jianyan/domain"
import { DateField, Section, Select, TextField } from "@jianyan/ui"
import { Result } from "effect"
import { createSignal } from "solid-js"
import { rulebooks as t } from "../../words/rulebooks.ts"
import { tellKept } from "./tellRefusal.ts"
import type { Writing } from "./useDraft.ts"

type Field = "edition" | "zh" | "en" | "from"

/** The name of the edition, its title, and the day from which it is in force. */
export const Head = (props: { readonly writing: Writing }) => {
  const [typed, setTyped] = createSignal<Partial<Readonly<Record<Field, string>>>>({})
  const [refused, setRefused] = createSignal<{ readonly field: Field; readonly sentence: string }>()
  const text = () => props.writing.text()
  const type = (field: Field) => (value: string) => setTyped((all) => ({ ...all, [field]: value }))
  const put = (field: Field, head: Partial<Assessment.Edit.Head>) => {
    const put = Assessment.Edit.entitle(text(), head)
    setRefused(Result.isFailure(put) ? { field, sentence: tellKept(put.failure, text()) } : undefined)
    if (Result.isFailure(put)) return
    props.writing.put(put.success)
    setTyped(({ [field]: _, ...rest }) => rest)
  }
  const take = () => {
    const { edition, en, zh } = typed()
    if (edition !== undefined && edition !== text().edition) put("edition", { edition: edition.trim() })
    if (zh !== undefined && zh !== text().title.zh) put("zh", { title: { ...text().title, zh: zh.trim() } })
    if (en !== undefined && en !== text().title.en) put("en", { title: { ...text().title, en: en.trim() } })
  }
  const refusal = (field: Field) => refused()?.field === field ? refused()?.sentence : undefined
  return (
    <Section title={t("head")}>
      <div class="draft-head" onFocusOut={take}>
        <TextField name="edition" label={t("edition")} hint={t("editionHint")} width="short" value={typed().edition ?? text().edition} onInput={type("edition")} maxlength={64} refusal={refusal("edition")} />
        <DateField name="from" label={t("inForceFrom")} value={text().inForce.from} onInput={(day) => { if (day !== "") put("from", { inForce: { ...text().inForce, from: day as typeof Assessment.Rulebook.Rulebook.Type.inForce.from } }) }} refusal={refusal("from")} />
        <Select
          name="counts" label={t("counts")} value={text().inForce.counts ?? "wholeYear"} choices={[{ value: "wholeYear", label: t("wholeYear") }, { value: "ownDays", label: t("ownDays") }]}
          onChange={(counts) => { const { counts: _, ...days } = text().inForce; put("from", { inForce: counts === "ownDays" ? { ...days, counts } : days }) }}
        />
        <TextField name="titleZh" label={t("titleZh")} value={typed().zh ?? text().title.zh} onInput={type("zh")} maxlength={120} refusal={refusal("zh")} />
        <TextField name="titleEn" label={t("titleEn")} value={typed().en ?? text().title.en} onInput={type("en")} maxlength={200} refusal={refusal("en")} />
      </div>
    </Section>
  )
}
