import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { groups, prefix } from "./Contract.ts"
import * as Problem from "./Problem.ts"
import * as Zone from "./Zone.ts"

const all = groups.flatMap(({ api, name: group, open }) => Object.entries(api).map(([name, asked]) => ({ name: `${group}.${name}`, asked, open })))
const properties = (schema: Schema.Codec<any, any>) => Object.keys((Schema.toJsonSchemaDocument(schema).schema as { readonly properties?: object }).properties ?? {})

describe("the contract", () => {
  it.each(all)("$name names exactly the parts of its path", ({ asked }) => {
    const inPath = [...asked.path.matchAll(/:(\w+)/gu)].map((match) => match[1])
    assert.deepStrictEqual(asked.kind === "feed" ? [] : properties(asked.params), inPath)
  })
  it.each(all.filter(({ asked }) => asked.kind === "endpoint"))("$name can be described in JSON Schema and gives nothing two names", ({ asked }) => {
    if (asked.kind === "feed") return assert.fail("is a feed")
    for (const schema of [asked.payload, asked.success, ...Object.values(asked.refusals)]) assert.isObject(Schema.toJsonSchemaDocument(schema).schema)
    const names = [asked.params, asked.query, asked.payload].flatMap(properties)
    assert.strictEqual(new Set(names).size, names.length)
  })
  it("asks no two questions at one address", () => {
    const addresses = all.map(({ asked, open }) => `${asked.kind === "feed" ? "GET" : asked.method} ${open ? "" : prefix("c")}${asked.path.replace(/:\w+/gu, ":")}`)
    assert.strictEqual(new Set(addresses).size, addresses.length)
  })
  it("lets nobody in without a seat, save where it says so", () => {
    for (const { asked, name, open } of all) assert.strictEqual(asked.allow === "anyone", open, name)
  })
})

describe("a problem", () => {
  it("carries the tag of the refusal as its type and comes back as the same class", () => {
    const refusal = new Problem.Malformed({ errors: [{ path: ["payload", "title"], message: "is missing" }] })
    const body = Problem.toProblem(400, Schema.encodeSync(Problem.Malformed)(refusal))
    assert.deepInclude(body, { type: "House.Malformed", title: "Malformed", status: 400 })
    const back = Schema.decodeUnknownSync(Problem.Problem)(Problem.fromProblem(body))
    assert.instanceOf(back, Problem.Malformed)
    assert.deepStrictEqual(back.errors, refusal.errors)
  })
})

describe("Zone.record", () => {
  it.each([
    ["proposal/p-1", "/proposals/p-1"], ["meeting/m-1", "/liaison/meetings/m-1"], ["activity/a-1", "/liaison/activities/a-1"],
    ["contact/a-1", "/liaison/activities/a-1"], ["report/r-1", "/liaison/reports/r-1"], ["instruction/r-1.2", "/liaison/reports/r-1"], ["appraisal/p-1", "/proposals/p-1#appraisal"], ["award/w-1", undefined]
  ])("leads from %s to %s", (record, address) => assert.strictEqual(Zone.record(record), address))
})
