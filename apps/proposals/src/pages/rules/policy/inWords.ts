import { clauseSaid } from "@jianyan/zone"
import { policy as t } from "../../../words/policy.ts"
import { trade } from "../../../words/trade.ts"
import type { Field, Tree, Value } from "./Field.ts"
import { nameOf } from "./nameOf.ts"
import { list, plain, read, text } from "./tree.ts"

/** What a field says: a line, or a list of items. */
export interface Line { readonly label: string; readonly says: string; readonly items?: ReadonlyArray<string> }

const chosen = (field: Extract<Field, { kind: "choice" | "several" }>, draft: Tree, code: Value): string => field.of(draft).find(({ value }) => value === code)?.label ?? ""

const says = (field: Field, draft: Tree, value: Value): string => {
  if (value === undefined || value === "") return ""
  switch (field.kind) {
    case "name": return nameOf(value)
    case "choice": return chosen(field, draft, value)
    case "several": return trade("list", list(value, []).map((one) => chosen(field, draft, one)))
    case "share": return `${plain(value)}%`
    case "flag": return value === true ? t("yes") : t("no")
    case "lines": return trade("list", plain(value).split("\n"))
    case "variant": {
      const found = field.cases.find(({ tag }) => tag === text(value, ["_tag"]))
      return found === undefined ? "" : [found.label(), ...found.fields.flatMap((inner) => labelled(inner, draft, read(value, inner.at)))].join(" · ")
    }
    case "rows": return ""
    default: return clauseSaid(plain(value))
  }
}

/** Says a field after its label; a plain yes is its label, and nothing is said of an empty one or a plain no. */
const labelled = (field: Field, draft: Tree, value: Value): ReadonlyArray<string> => {
  if (field.kind === "flag") return value === true ? [field.label()] : []
  const said = says(field, draft, value)
  return said === "" ? [] : [`${field.label()} ${said}`]
}

/** Says a field of an item; a name or a text needs no label there. */
const inItem = (field: Field, draft: Tree, value: Value): ReadonlyArray<string> => {
  if (field.kind !== "name" && field.kind !== "line") return labelled(field, draft, value)
  const said = says(field, draft, value)
  return said === "" ? [] : [said]
}

const item = (fields: ReadonlyArray<Field>, draft: Tree, row: Value): string => {
  const lead = fields.find((field) => field.kind === "name" || field.kind === "lines") ?? fields[0]
  const first = lead === undefined ? "" : says(lead, draft, read(row, lead.at))
  const rest = fields.filter((field) => field !== lead).flatMap((field) => inItem(field, draft, read(row, field.at)))
  return [first, ...rest].join(" · ")
}

/** Says what stands in the fields of a rule, line by line; a field without anything says nothing. */
export const inWords = (fields: ReadonlyArray<Field>, draft: Tree): ReadonlyArray<Line> =>
  fields.flatMap((field): ReadonlyArray<Line> => {
    const value = read(draft, field.at), label = field.label()
    if (field.kind === "rows") return [{ label, says: "", items: list(value, []).map((row) => item(field.fields, draft, row)) }]
    const said = says(field, draft, value)
    return said === "" ? [] : [{ label, says: said }]
  })
