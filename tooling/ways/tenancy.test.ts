import { Contract, type Endpoint } from "@jianyan/contract"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Asking, askAs, committee, signIn } from "./ask.ts"
import { type House, open } from "./house.ts"

const asked = Contract.groups.filter((group) => !group.open).flatMap(({ api, name: group }) => Object.entries(api).map(([name, entry]) => ({ name: `${group}.${name}`, entry })))

/** Words that no proposal of the demo story uses; they come in bodies of every form but the right one. */
const shapes = ["", "null", "[]", "{", "{}", `{"content":{"title":7}}`, `"${"长".repeat(2_000)}"`]

describe("over the network", () => {
  let house: House
  let office: Asking
  let auditor: Asking
  beforeAll(async () => {
    house = await open()
    office = await askAs(house, "office")
    auditor = await askAs(house, "auditor")
  })
  afterAll(() => house.close())

  const ask = (entry: Endpoint.Endpoint | Endpoint.Feed, within: string, cookie: string, body = "{}") => {
    const post = entry.kind === "endpoint" && entry.method === "POST"
    return fetch(house.url + Contract.prefix(within) + entry.path.replace(/:\w+/gu, "p-1"), {
      method: post ? "POST" : "GET",
      headers: { cookie, origin: house.url, ...(post ? { "content-type": "application/json" } : {}) },
      ...(post ? { body } : {})
    })
  }
  const answers = async (response: Response, status: number, name: string) => {
    assert.strictEqual(response.status, status, name)
    assert.strictEqual(response.headers.get("content-type"), "application/problem+json", name)
    await response.arrayBuffer()
  }

  it("nothing is told to who is signed out", async () => {
    for (const { entry, name } of asked) await answers(await ask(entry, committee, ""), 401, name)
  })

  it("a session nobody gave out opens nothing", async () => {
    const forged = auditor.cookie.replace(/=.{8}/u, "=forged00")
    for (const { entry, name } of asked) await answers(await ask(entry, committee, forged), 401, name)
  })

  it("another committee is not there", async () => {
    for (const { entry, name } of asked) await answers(await ask(entry, "elsewhere", office.cookie), 404, name)
  })

  it("an auditor changes nothing", async () => {
    const posts = asked.filter(({ entry }) => entry.kind === "endpoint" && entry.method === "POST" && typeof entry.allow !== "string" && !entry.allow.includes("auditor"))
    assert.isAbove(posts.length, 20)
    for (const { entry, name } of posts) await answers(await ask(entry, committee, auditor.cookie), 403, name)
  })

  it("a body nobody meant breaks nothing", async () => {
    for (const { entry, name } of asked.filter(({ entry }) => entry.kind === "endpoint" && entry.method === "POST")) {
      for (const body of shapes) {
        const response = await ask(entry, committee, office.cookie, body)
        assert.isBelow(response.status, 500, `${name} was sent ${body.slice(0, 20)}`)
        await response.arrayBuffer()
      }
    }
  })

  it("a password cannot be tried without end, whatever address the visitor claims", async () => {
    const tries: Array<number> = []
    const guess = async () => { tries.push((await signIn(house, "office", "a wrong one")).status) }
    // As many as a whole office may be mistaken within a minute, and a few more.
    for (let asked = 0; asked < 110 && !tries.includes(429); asked += 10) await Promise.all(Array.from({ length: 10 }, guess))
    assert.sameMembers([...new Set(tries)], [401, 429])
  })
})
