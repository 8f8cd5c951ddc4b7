import { Committee } from "@jianyan/domain"
import { Result, Schema, SchemaIssue } from "effect"
import type { Field, Part, Path, Tree, Value } from "./Field.ts"
import { list, plain, read, text, write } from "./tree.ts"

/** How the data of one field are typed, or what was typed means. */
type Turn = (field: Field, value: Value) => Value

const each = (turn: Turn, fields: ReadonlyArray<Field>, tree: Value): Value => fields.reduce((into, field) => write(into, field.at, turn(field, read(into, field.at))), tree)

const typed: Turn = (field, value) => {
  if (value === undefined) return undefined
  switch (field.kind) {
    case "whole": return plain(value)
    case "share": return String(Number(value) / 100)
    case "choice": return plain(value)
    case "lines": return Array.isArray(value) ? value.join("\n") : value
    case "rows": return Array.isArray(value) ? value.map((row: Value) => each(typed, field.fields, row)) : value
    case "variant": return each(typed, field.cases.find(({ tag }) => tag === text(value, ["_tag"]))?.fields ?? [], value)
    default: return value
  }
}

const number = (written: string, shape: RegExp, times = 1): Value => written === "" ? undefined : shape.test(written) ? Math.round(Number(written) * times) : written

const meant: Turn = (field, value) => {
  const written = typeof value === "string" ? value.trim() : value
  switch (field.kind) {
    case "whole": return typeof written === "string" ? number(written, /^-?\d{1,5}$/u) : undefined
    case "share": return typeof written === "string" ? number(written, /^\d{1,3}(?:\.\d{1,2})?$/u, 100) : undefined
    case "choice": return written === "" || written === undefined ? undefined : field.number === true ? Number(written) : written
    case "line": return field.optional === true && written === "" ? undefined : written ?? (field.optional === true ? undefined : "")
    case "lines": return typeof written === "string" ? written.split("\n").map((line) => line.trim()).filter((line) => line !== "") : []
    case "name": return field.optional === true && text(value, ["zh"]).trim() === "" && text(value, ["en"]).trim() === "" ? undefined : text(value, ["en"]).trim() === "" ? { zh: text(value, ["zh"]).trim() } : { zh: text(value, ["zh"]).trim(), en: text(value, ["en"]).trim() }
    case "several": return field.optional === true && list(value, []).length === 0 ? undefined : list(value, [])
    case "flag": return value === true ? true : field.optional === true ? undefined : false
    case "rows": return list(value, []).map((row) => each(meant, field.fields, row))
    case "variant": return each(meant, field.cases.find(({ tag }) => tag === text(value, ["_tag"]))?.fields ?? [], value)
  }
}

const words = ["drafting", "guardedWords"] as const

/** Puts guarded words of one advice and ground together, which is how they are written. */
const gathered = (policy: Value): Value => {
  if (read(policy, ["drafting"]) === undefined) return policy
  const groups: Array<{ readonly by: string; readonly row: Tree; readonly words: Array<Value> }> = []
  for (const one of list(policy, words)) {
    const { word, ...row } = one as Tree
    const by = JSON.stringify(row), known = groups.find((group) => group.by === by)
    if (known === undefined) groups.push({ by, row, words: [word] })
    else known.words.push(word)
  }
  return write(policy, words, groups.map(({ row, words }) => ({ words, ...row })))
}

const spread = (policy: Value): { readonly policy: Value; readonly rowOf: ReadonlyArray<number> } => {
  if (read(policy, ["drafting"]) === undefined) return { policy, rowOf: [] }
  const single = list(policy, words).flatMap((group, row) => list(group, ["words"]).map((word) => {
    const { words: _, ...rest } = group as Tree
    return { row, word: { word, ...rest } }
  }))
  return { policy: write(policy, words, single.map(({ word }) => word)), rowOf: single.map(({ row }) => row) }
}

/** Gives what stands in the policy as it is typed into the fields of some of its parts. */
export const toDraft = (policy: Value, parts: ReadonlyArray<Part>): Tree => each(typed, parts.filter((part) => present(part, policy)).flatMap(({ fields }) => fields), gathered(policy)) as Tree

/** Tells whether the committee has the rule of a part. */
export const present = (part: Part, policy: Value): boolean => part.begins === undefined || read(policy, [part.keys[0]]) !== undefined

/** Something that keeps a draft from being a policy: in which field of the form, from where in the policy, and which fault of the whole it is, none where the field alone is amiss. */
export interface Amiss extends Found { readonly from: Path; readonly why?: Committee.Fault["why"] }
interface Found { readonly path: Path; readonly field?: Field }

const decode = Schema.decodeUnknownResult(Schema.toType(Committee.Policy.Policy), { errors: "all", onExcessProperty: "error" })
const issues = SchemaIssue.makeFormatterStandardSchemaV1()

const fieldAt = (fields: ReadonlyArray<Field>, path: Path, before: Path = []): Found | undefined => {
  for (const field of fields) {
    if (!field.at.every((key, place) => path[place] === key)) continue
    const rest = path.slice(field.at.length), here = [...before, ...field.at], [row] = rest
    if (field.kind === "rows" && typeof row === "number") return fieldAt(field.fields, rest.slice(1), [...here, row]) ?? { path: here, field }
    if (field.kind === "variant" && rest.length > 0) {
      const inner = field.cases.map(({ fields }) => fieldAt(fields, rest, here)).find((found) => found !== undefined)
      if (inner !== undefined) return inner
    }
    return { path: field.kind === "name" ? [...here, String(rest[0] ?? "zh")] : here, field }
  }
  return undefined
}

/** Leads from a place in the policy to the field in which it is written; a word to the row of its advice. */
export const locate = (parts: ReadonlyArray<Part>, path: Path, rowOf: ReadonlyArray<number> = [], why?: Committee.Fault["why"]): Amiss => {
  const [first, second, place, ...rest] = path
  const shown = first === words[0] && second === words[1] && typeof place === "number" ? [first, second, rowOf[place] ?? place, ...rest.map((key) => key === "word" ? "words" : key)] : path
  return { ...(fieldAt(parts.flatMap(({ fields }) => fields), shown) ?? { path: shown }), from: path, ...(why !== undefined && { why }) }
}

/** Reads a draft as a policy, or says of each place what is amiss. */
export const toPolicy = (draft: Tree, parts: ReadonlyArray<Part>): Result.Result<Committee.Policy.Policy, ReadonlyArray<Amiss>> => {
  const { policy, rowOf } = spread(each(meant, parts.filter((part) => present(part, draft)).flatMap(({ fields }) => fields), draft))
  const decoded = decode(policy)
  if (Result.isFailure(decoded)) return Result.fail(issues(decoded.failure.issue).issues.map(({ path = [] }) => locate(parts, path.map((step) => typeof step === "object" ? step.key : step) as Path, rowOf)))
  const faults = Committee.faultsOf(decoded.success)
  return faults.length === 0 ? Result.succeed(decoded.success) : Result.fail(faults.map((fault) => locate(parts, fault.path, rowOf, fault.why)))
}
