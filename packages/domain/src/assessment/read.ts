import { Result, Schema, SchemaAST, SchemaIssue } from "effect"
import { Rulebook } from "./Rulebook.ts"

/**
 * One thing wrong with a rulebook's data: where (keys and positions from the top), what, and what would be right.
 *
 * `missing` is a key that must be given, `unknown` a key the language does not have (`allowed` lists those it has),
 * `unfit` a value that is not one of `allowed` or not what `expected` says.
 */
export const Problem = Schema.Struct({
  path: Schema.Array(Schema.Union([Schema.String, Schema.Int])),
  code: Schema.Literals(["missing", "unknown", "unfit"]),
  allowed: Schema.Array(Schema.String),
  expected: Schema.optionalKey(Schema.String)
})
export type Problem = typeof Problem.Type

/** Raised when data is not a rulebook; lists everything wrong at once. */
export class Unreadable extends Schema.TaggedError<Unreadable>()("Rulebook.Unreadable", { problems: Schema.NonEmptyArray(Problem) }) {}

/** Reads a rulebook from JSON data; anything the language does not know is refused, never dropped. */
export const read = (data: unknown): Result.Result<Rulebook, Unreadable> =>
  Result.mapError(decode(data), ({ issue }) => new Unreadable({ problems: problems(issue, []) }))

/** Takes values, points among them as whole numbers, as a rulebook if they are one; lists everything wrong at once if not. */
export const fit = (value: unknown): Result.Result<Rulebook, Unreadable> =>
  Result.mapError(taken(value), ({ issue }) => new Unreadable({ problems: problems(issue, []) }))

const taken = Schema.decodeUnknownResult(Schema.toType(Rulebook), { errors: "all", onExcessProperty: "error" })

const decode = Schema.decodeUnknownResult(Rulebook, { errors: "all", onExcessProperty: "error" })

type Path = Problem["path"]
type Problems = readonly [Problem, ...Array<Problem>]

const problems = (issue: SchemaIssue.Issue, path: Path): Problems => {
  switch (issue._tag) {
    case "Pointer": return problems(issue.issue, [...path, ...issue.path.map((key) => typeof key === "number" ? key : String(key))])
    case "Composite": return issue.issues.flatMap((one) => problems(one, path)) as [Problem, ...Array<Problem>]
    case "AnyOf": return issue.issues.length === 0 ? [undecided(issue, path)] : issue.issues.flatMap((one) => problems(one, path)) as [Problem, ...Array<Problem>]
    case "Encoding": return problems(issue.issue, path)
    case "Filter": return issue.issue._tag === "InvalidValue" ? [unfit(issue, path)] : problems(issue.issue, path)
    case "MissingKey": return [{ path, code: "missing", allowed: [] }]
    case "UnexpectedKey": return [{ path, code: "unknown", allowed: keysOf(issue.ast) }]
    default: return [unfit(issue, path)]
  }
}

const unfit = (issue: SchemaIssue.Issue, path: Path): Problem => ({ path, code: "unfit", allowed: [], expected: words(issue).trim() })

/** A value that fits no member of a union: the members are literals, or tell themselves apart by one key. */
const undecided = (issue: SchemaIssue.AnyOf, path: Path): Problem => {
  const literals = issue.ast.types.flatMap((type) => SchemaAST.isLiteral(type) ? [String(type.literal)] : [])
  if (literals.length > 0) return { path, code: "unfit", allowed: literals }
  const tags = issue.ast.types.flatMap(tagOf)
  const [tag] = tags
  return tag === undefined ? unfit(issue, path) : { path: [...path, tag.key], code: "unfit", allowed: tags.map(({ literal }) => literal) }
}

/** The first key of a struct that can only have one value. */
const tagOf = (ast: SchemaAST.AST): ReadonlyArray<{ readonly key: string; readonly literal: string }> =>
  !SchemaAST.isObjects(ast) ? [] : ast.propertySignatures.flatMap(({ name, type }) =>
    SchemaAST.isLiteral(type) ? [{ key: String(name), literal: String(type.literal) }] : []
  ).slice(0, 1)

const keysOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  SchemaAST.isObjects(ast) ? ast.propertySignatures.map(({ name }) => String(name)) : []

const words = SchemaIssue.makeFormatterDefault()
