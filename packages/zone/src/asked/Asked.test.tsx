import type { CommitteeApi } from "@jianyan/contract"
import { fireEvent, screen } from "@solidjs/testing-library"
import { useQuery } from "@tanstack/solid-query"
import { assert, describe, expect, it } from "vitest"
import { isRefusal } from "../refusal/isRefusal.ts"
import { open, problem, useVisitor } from "../testing/open.tsx"
import { useToday } from "../visitor/useToday.ts"
import { answered } from "./answered.ts"
import { Asked } from "./Asked.tsx"

const today = (path: string) => path.endsWith("/today")

const Page = () => {
  const query = useToday(useVisitor())
  return (
    <>
      <p>{answered(query) === undefined ? "nothing yet" : "it came"}</p>
      <Asked query={query} shape="page" heading="联络" refused={(thrown) => isRefusal(thrown) && thrown._tag === "House.NotHere" ? <p>a word of the page</p> : undefined}>
        {(answer) => <h1>{answer().on}</h1>}
      </Asked>
      <button onClick={() => void query.refetch()}>again</button>
    </>
  )
}

describe("Asked", () => {
  it("shows the answer", async () => {
    open(Page, { as: "staff" })
    await screen.findByRole("heading", { level: 1, name: /^20\d\d-\d\d-\d\d$/u })
    expect(screen.getByText("it came")).toBeVisible()
  })

  it("shows the shape of what comes, for as long as it comes", async () => {
    const Waiting = () => {
      const query = useQuery(() => ({ queryKey: ["never"], queryFn: () => new Promise<CommitteeApi.Me>(() => undefined) }))
      return <Asked query={query}>{() => <p>it came</p>}</Asked>
    }
    open(Waiting, { as: "staff" })
    await screen.findByRole("status")
    assert.isNull(screen.queryByText("it came"))
  })

  it("says that the server cannot be reached, under the heading of the zone, and asks again", async () => {
    const page = open(Page, { as: "staff", instead: (path) => today(path) ? new Response("<html>", { status: 502 }) : undefined })
    await screen.findByRole("heading", { name: "连不上服务器" })
    expect(screen.getByRole("heading", { level: 1, name: "联络" })).toBeInTheDocument()
    expect(screen.getByText("nothing yet")).toBeVisible()
    page.instead(undefined)
    fireEvent.click(screen.getByRole("button", { name: "再试一次" }))
    await screen.findByRole("heading", { level: 1, name: /^20\d\d/u })
  })

  it("gives the number of what broke in the house", async () => {
    open(Page, { as: "staff", instead: (path) => today(path) ? problem("House.Broken", 500, { request: "r-17" }) : undefined })
    assert.include((await screen.findByRole("alert")).textContent, "r-17")
  })

  it("says who may see it to whom it is closed", async () => {
    open(Page, { as: "staff", instead: (path) => today(path) ? problem("House.NotAllowed", 403, { needs: ["office"] }) : undefined })
    expect(await screen.findByRole("heading", { name: "这一页不对您开放" })).toBeVisible()
  })

  it("leads who is no longer signed in to the door", async () => {
    open(Page, { as: "staff", instead: (path) => today(path) ? problem("House.SignedOut", 401) : undefined })
    assert.match((await screen.findByRole("link", { name: "去登录" })).getAttribute("href") ?? "", /^\/sign-in\?next=/u)
  })

  it("says the sentence of any other refusal of the house", async () => {
    open(Page, { as: "staff", instead: (path) => today(path) ? problem("House.TooMany", 429, { retryAfter: 42 }) : undefined })
    assert.include((await screen.findByRole("alert")).textContent, "42 秒")
  })

  it("leaves a refusal to the page that has words for it", async () => {
    open(Page, { as: "staff", instead: (path) => today(path) ? problem("House.NotHere", 404) : undefined })
    expect(await screen.findByText("a word of the page")).toBeVisible()
  })

  it("keeps what came before when it cannot be brought up to date, and says so", async () => {
    const page = open(Page, { as: "staff" })
    await screen.findByRole("heading", { level: 1, name: /^20\d\d/u })
    page.instead((path) => today(path) ? problem("House.Busy", 409) : undefined)
    fireEvent.click(screen.getByRole("button", { name: "again" }))
    await screen.findByText("没能更新，下面是先前的内容。")
    expect(screen.getByRole("heading", { level: 1, name: /^20\d\d/u })).toBeVisible()
  })
})
