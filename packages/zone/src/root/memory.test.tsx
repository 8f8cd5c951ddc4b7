import { screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, it } from "vitest"
import { open, problem, useVisitor } from "../testing/open.tsx"
import { useToday } from "../visitor/useToday.ts"

const Page = () => {
  const today = useToday(useVisitor())
  return <p>{today.isSuccess ? "came" : today.isError ? "did not come" : "coming"}</p>
}
const times = (asked: ReadonlyArray<string>) => asked.filter((request) => request.endsWith("/today")).length

describe("memory", () => {
  it("asks twice more when the house cannot be reached", async () => {
    let left = 2
    const page = open(Page, { as: "staff", instead: (path) => path.endsWith("/today") && left-- > 0 ? new Response("", { status: 502 }) : undefined })
    await screen.findByText("came")
    assert.strictEqual(times(page.asked), 3)
  })

  it("takes a refusal for an answer and does not ask again", async () => {
    const page = open(Page, { as: "staff", instead: (path) => path.endsWith("/today") ? problem("House.NotHere", 404) : undefined })
    await screen.findByText("did not come")
    assert.strictEqual(times(page.asked), 1)
  })

  it("keeps who is signed in until asked again, so that nothing typed is lost, unless the zone wants to forget", async () => {
    const out = (path: string) => path.endsWith("/today") ? problem("House.SignedOut", 401) : undefined
    const keeps = open(Page, { as: "staff", instead: out })
    await screen.findByText("did not come")
    assert.isNotNull(keeps.client.getQueryData(["me"]))
    const forgets = open(Page, { as: "staff", instead: out, remembering: { forgets: true } })
    await screen.findByRole("link", { name: "去登录" })
    await waitFor(() => assert.isNull(forgets.client.getQueryData(["me"])))
  })

  it("asks also where the browser believes there is no network, when told to", () => {
    const networkMode = (remembering?: { readonly offline: boolean }) => open(Page, { as: "staff", ...(remembering === undefined ? {} : { remembering }) }).client.getDefaultOptions().queries?.networkMode
    assert.deepStrictEqual([networkMode(), networkMode({ offline: true })], [undefined, "always"])
  })
})
