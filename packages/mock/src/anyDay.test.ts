import { Contract } from "@jianyan/contract"
import { twin } from "@jianyan/seed"
import { afterAll, assert, describe, it, vi } from "vitest"
import { house } from "./house.ts"
import { base, signIn } from "./testing/signIn.ts"

/** What may be looked at without naming a record: every GET whose address has no place for one. */
const looks = Contract.groups.filter((group) => !group.open).flatMap(({ api }) => Object.values(api)).flatMap((entry) =>
  entry.kind === "endpoint" && entry.method === "GET" && !entry.path.includes("/:") ? [{ path: entry.path, allow: entry.allow }] : [])

describe("the demo story", () => {
  const server = house({ story: twin() })
  afterAll(async () => {
    vi.useRealTimers()
    await server.dispose()
  })

  it.each([
    "2026-01-01T02:00:00Z", "2026-01-13T16:30:00Z", "2026-02-14T04:00:00Z", "2026-03-31T15:59:59Z", "2026-06-30T16:00:00Z", "2026-09-27T08:00:00Z",
    "2026-11-21T16:00:00Z", "2026-12-31T15:59:59Z", "2027-01-01T00:00:00Z", "2027-01-11T01:00:00Z", "2027-05-02T12:00:00Z", "2028-02-29T06:00:00Z"
  ])("is told and can be looked at from every side when the house is opened at %s", async (now) => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) })
    for (const [user, role] of [["staff", "proposalsStaff"], ["unit", "handlingUnit"], ["member", "member"]] as const) {
      const cookie = await signIn(server, user)
      for (const { allow, path } of looks) {
        if (typeof allow !== "string" && !allow.includes(role)) continue
        const response = await server.fetch(new Request(base + Contract.prefix("binhe") + path, { headers: { cookie, origin: base } }))
        await response.arrayBuffer()
        assert.isBelow(response.status, 500, `${user} ${path}`)
        assert.notInclude([401, 403], response.status, `${user} ${path}`)
      }
    }
  })
})
