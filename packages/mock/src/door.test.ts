import { Contract, type Endpoint } from "@jianyan/contract"
import type { Access } from "@jianyan/domain"
import { afterAll, assert, describe, it } from "@effect/vitest"
import { house } from "./house.ts"
import { base, signIn } from "./testing/signIn.ts"

const server = house()
afterAll(() => server.dispose())

const ask = (method: string, path: string, { body, cookie = "jianyan.session_token=nobody" }: { readonly body?: string; readonly cookie?: string } = {}) =>
  server.fetch(new Request(base + path, { method, headers: { cookie, origin: base, ...(body === undefined ? {} : { "content-type": "application/json" }) }, ...(body === undefined ? {} : { body }) }))

const asked = Contract.groups.filter((group) => !group.open).flatMap(({ api, name: group }) => Object.entries(api).map(([name, entry]) => ({ name: `${group}.${name}`, entry })))
const method = (entry: Endpoint.Endpoint | Endpoint.Feed) => entry.kind === "feed" ? "GET" : entry.method
const path = (entry: Endpoint.Endpoint | Endpoint.Feed, committee = "binhe") => Contract.prefix(committee) + entry.path.replace(/:\w+/gu, "p-1")
const payload = (entry: Endpoint.Endpoint | Endpoint.Feed) => method(entry) === "POST" ? { body: "{}" } : {}
const problem = async (response: Response) => {
  assert.strictEqual(response.headers.get("content-type"), "application/problem+json")
  return await response.json() as { readonly type: string; readonly status: number; readonly errors?: ReadonlyArray<{ readonly path: ReadonlyArray<string> }> }
}

describe("every door of the house", async () => {
  const users = ["member", "staff", "unit", "leader", "liaison", "evaluator", "office", "auditor"] as const
  const cookies = new Map(await Promise.all(users.map(async (user) => [user, await signIn(server, user)] as const)))
  const roles: Readonly<Record<typeof users[number], ReadonlyArray<Access.Role>>> = {
    member: ["member"], staff: ["proposalsStaff"], unit: ["handlingUnit"], leader: ["leader", "member"], liaison: ["liaisonStaff"], evaluator: ["evaluator"], office: ["office"], auditor: ["auditor"]
  }
  const lets = (entry: Endpoint.Endpoint | Endpoint.Feed, user: typeof users[number]) => typeof entry.allow === "string" || roles[user].some((role) => entry.allow.includes(role))

  it.each(asked)("$name asks who is signed out to sign in", async ({ entry }) => {
    const response = await ask(method(entry), path(entry), payload(entry))
    assert.strictEqual(response.status, 401)
    assert.strictEqual((await problem(response)).type, "House.SignedOut")
  })

  it.each(asked)("$name of another committee is not there", async ({ entry }) => {
    const response = await ask(method(entry), path(entry, "elsewhere"), { ...payload(entry), cookie: cookies.get("office") ?? "" })
    assert.strictEqual(response.status, 404)
    assert.strictEqual((await problem(response)).type, "House.NotHere")
  })

  it.each(asked.filter(({ entry }) => typeof entry.allow !== "string"))("$name refuses every role that it does not name, before it reads what was sent", async ({ entry }) => {
    for (const user of users) {
      if (lets(entry, user)) continue
      const response = await ask(method(entry), path(entry), { ...payload(entry), cookie: cookies.get(user) ?? "" })
      assert.strictEqual(response.status, 403, user)
      assert.strictEqual((await problem(response)).type, "House.NotAllowed")
    }
  })

  const shapes = ["", "null", "[]", "7", "\"text\"", "{", "{\"a\":", "{}", "{\"content\":{}}", "{\"outcome\":{\"_tag\":\"Fly\"}}", "{\"__proto__\":{}}", "\u0000", `{"note":"${"长".repeat(3_000)}"}`, "{\"ground\":1e999}", "{\"members\":[{}]}"]
  it.each(asked.filter(({ entry }) => method(entry) === "POST"))("$name never breaks on what a visitor can send", async ({ entry }) => {
    for (const user of users) {
      if (!lets(entry, user)) continue
      for (const body of shapes) {
        const response = await ask("POST", path(entry), { body, cookie: cookies.get(user) ?? "" })
        assert.isBelow(response.status, 500, `${user} sent ${body.slice(0, 40)}`)
        if (response.status >= 400) await problem(response)
      }
    }
  })

  const edges: ReadonlyArray<{ readonly user: typeof users[number]; readonly where: string; readonly body?: object }> = [
    { user: "evaluator", where: "/evaluations/2000/desk" }, { user: "evaluator", where: "/evaluations/2003/signals" }, { user: "evaluator", where: "/evaluations/2099/grades" },
    { user: "member", where: "/exports/2099/own" }, { user: "staff", where: "/rulebook?asOf=9999-12-31" }, { user: "office", where: "/scores?asOf=0001-01-01" }, { user: "office", where: "/scores?year=2099" },
    { user: "staff", where: "/sessions/derive", body: { opens: "9999-12-31", closes: "9999-12-31" } },
    { user: "staff", where: "/sessions", body: { term: -62, number: 1, opens: "2486-12-03", closes: "2486-12-04", windowOpens: "1970-01-01T00:00:00Z", windowCloses: "1970-01-01T00:00:01Z" } }
  ]
  it.each(edges)("answers $user at the edge of the calendar: $where", async ({ body, user, where }) => {
    const given = body === undefined ? {} : { body: JSON.stringify(body) }
    assert.isBelow((await ask(body === undefined ? "GET" : "POST", Contract.prefix("binhe") + where, { ...given, cookie: cookies.get(user) ?? "" })).status, 500)
  })

  it("goes on telling a member's records where an instruction came without the name of its document", async () => {
    const at = (who: typeof users[number], path: string, body?: object) => ask(body === undefined ? "GET" : "POST", Contract.prefix("binhe") + path, { ...(body === undefined ? {} : { body: JSON.stringify(body) }), cookie: cookies.get(who) ?? "" })
    const { id } = await (await at("member", "/reports", { title: "关于早市占道的情况", text: "河西路早市占道经营，七点以后仍不收摊，行人只能走机动车道。" })).json() as { readonly id: string }
    assert.strictEqual((await at("liaison", `/reports/${id}/instruct`, { level: "city", office: "市政府", document: "" })).status, 400)
    assert.strictEqual((await at("liaison", `/reports/${id}/instruct`, { level: "city", office: "市政府" })).status, 200)
    assert.strictEqual((await at("member", "/dossier.json")).status, 200)
  })

  it("names every field that does not fit", async () => {
    const body = JSON.stringify({ content: { title: "短", category: "economy", situation: "", analysis: "", recommendations: [{ number: 0, text: "" }] }, with: ["a b"], more: 1 })
    const response = await ask("POST", `${Contract.prefix("binhe")}/proposals`, { body, cookie: cookies.get("member") ?? "" })
    assert.strictEqual(response.status, 400)
    const fields = ((await problem(response)).errors ?? []).map((error) => error.path.join("."))
    for (const field of ["payload.content.title", "payload.content.recommendations.0.number", "payload.content.recommendations.0.text", "payload.with.0", "payload.more"]) assert.include(fields, field)
  })

  it("lets no field in where nothing is asked for", async () => {
    const response = await ask("POST", `${Contract.prefix("binhe")}/proposals/p-1/submit`, { body: JSON.stringify({ id: "p-9" }), cookie: cookies.get("member") ?? "" })
    assert.strictEqual(response.status, 400)
    assert.deepStrictEqual((await problem(response)).errors?.map((error) => error.path.join(".")), ["payload.id"])
  })

  it("refuses what is too large, with the size it takes", async () => {
    const response = await ask("POST", `${Contract.prefix("binhe")}/proposals`, { body: JSON.stringify({ text: "长".repeat(600_000) }), cookie: cookies.get("member") ?? "" })
    assert.strictEqual(response.status, 413)
    assert.strictEqual((await problem(response)).type, "House.TooLarge")
  })

  it("refuses a form of another origin", async () => {
    const response = await server.fetch(new Request(`${base}${Contract.prefix("binhe")}/proposals`, {
      method: "POST", headers: { cookie: cookies.get("member") ?? "", origin: "http://elsewhere.test", "content-type": "text/plain" }, body: "{}"
    }))
    assert.strictEqual(response.status, 403)
    assert.strictEqual((await problem(response)).type, "House.ForeignOrigin")
  })

  it("describes itself as OpenAPI 3.1 in which every reference is resolved", async () => {
    const document = await (await ask("GET", "/api/openapi.json")).json() as { readonly openapi: string; readonly paths: object; readonly components: { readonly schemas: object } }
    assert.strictEqual(document.openapi, "3.1.0")
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/gu)].map((match) => match[1]?.replaceAll("~1", "/") ?? "")
    assert.isAbove(references.length, 10)
    for (const reference of new Set(references)) assert.property(document.components.schemas, reference)
    assert.strictEqual(Object.values(document.paths).flatMap((methods: object) => Object.keys(methods)).length, Contract.groups.reduce((sum, { api }) => sum + Object.keys(api).length, 0))
  })

  it("shows the same contract as a page that needs no script", async () => {
    const page = await (await ask("GET", "/api/docs")).text()
    for (const { entry } of asked) assert.include(page, entry.path)
    assert.notInclude(page, "<script")
  })

  it("says that it lives and is ready", async () => {
    assert.deepStrictEqual(await (await ask("GET", "/api/health")).json(), { status: "alive", version: "mock" })
    assert.strictEqual((await (await ask("GET", "/api/ready")).json() as { status: string }).status, "ready")
  })
})
