import { Endpoint, Problem } from "@jianyan/contract"
import { Result, Schema, SchemaIssue } from "effect"

const problems = SchemaIssue.makeFormatterStandardSchemaV1()

/** Where nothing is asked for, a payload with fields is refused like any field that is not known; elsewhere they are passed over. */
const nothing = (part: string, given: unknown): Result.Result<object, Problem.Malformed> => {
  const fields = part === "payload" && typeof given === "object" && given !== null ? Object.keys(given) : []
  return fields.length === 0 ? Result.succeed({}) : Result.fail(new Problem.Malformed({ errors: fields.map((field) => ({ path: [part, field], message: "Unexpected key" })) }))
}

const read = (part: string, schema: Schema.Codec<any, any>, given: unknown): Result.Result<object, Problem.Malformed> =>
  schema === Endpoint.Nothing ? nothing(part, given) : Result.mapError(Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: part === "payload" ? "error" : "ignore" })(given), ({ issue }) =>
    new Problem.Malformed({
      errors: problems(issue).issues.map(({ message, path = [] }) => ({
        path: [part, ...path.map((step) => typeof step === "object" ? String(step.key) : typeof step === "symbol" ? String(step) : step)], message
      }))
    }))

/** Finds every text, and name of a field, that holds a NUL or half of a character: no store and no file can keep it. */
const unkept = (given: unknown, path: ReadonlyArray<string | number>): ReadonlyArray<ReadonlyArray<string | number>> => {
  if (typeof given === "string") return given.includes("\u0000") || !given.isWellFormed() ? [path] : []
  if (Array.isArray(given)) return given.flatMap((one, place) => unkept(one, [...path, place]))
  if (typeof given !== "object" || given === null) return []
  return Object.entries(given).flatMap(([name, value]) => [...unkept(name, [...path, name]), ...unkept(value, [...path, name])])
}

const json = (text: string): Result.Result<unknown, Problem.Malformed> =>
  Result.try({
    try: (): unknown => text === "" ? {} : JSON.parse(text),
    catch: () => new Problem.Malformed({ errors: [{ path: ["payload"], message: "is not JSON" }] })
  })

/** Reads what was asked by the schemas of the endpoint, naming every field that does not fit. */
export const understand = (
  endpoint: Endpoint.Endpoint, params: Readonly<Record<string, string>>, query: Readonly<Record<string, string>>, body: string
): Result.Result<object, Problem.Malformed> =>
  Result.flatMap(endpoint.method === "POST" ? json(body) : Result.succeed({}), (payload) => {
    const broken = [...unkept(params, ["params"]), ...unkept(query, ["query"]), ...unkept(payload, ["payload"])]
    if (broken.length > 0) return Result.fail(new Problem.Malformed({ errors: broken.map((path) => ({ path, message: "holds a NUL or half of a character" })) }))
    const parts = [read("params", endpoint.params, params), read("query", endpoint.query, query), read("payload", endpoint.payload, payload)]
    const errors = parts.flatMap((part) => Result.isFailure(part) ? part.failure.errors : [])
    return errors.length > 0
      ? Result.fail(new Problem.Malformed({ errors }))
      : Result.succeed(Object.assign({}, ...parts.map((part) => Result.isSuccess(part) ? part.success : {})) as object)
  })
