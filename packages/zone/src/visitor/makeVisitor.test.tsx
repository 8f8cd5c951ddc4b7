import type { CommitteeApi } from "@jianyan/contract"
import { Committee } from "@jianyan/domain"
import { screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { chooseCommittee } from "../committee/chosenCommittee.ts"
import { Me } from "../frame/Me.tsx"
import { Admit, open, problem, useVisitor } from "../testing/open.tsx"

const Page = () => {
  const visitor = useVisitor()
  return <h1>{visitor.committee.name.zh} {visitor.roles.join(" ")} {visitor.holds("proposalsStaff") ? "examines" : "reads"} {visitor.sessions()}</h1>
}

const me = (...seats: CommitteeApi.Me["seats"]) => Response.json({ account: "account-staff", user: "staff", name: "提案委工作人员", seats })
const binhe = Committee.Id.make("binhe"), elsewhere = Committee.Id.make("elsewhere")

describe("Admit", () => {
  it("gives the pages who asks, what they may be here, and what the zone knows besides", async () => {
    open(Page, { as: "staff" })
    expect(await screen.findByRole("heading", { level: 1, name: /^滨河市政协 proposalsStaff examines [1-9]/u })).toBeVisible()
  })

  it("knows the member a seat belongs to, and each role once", async () => {
    const Seat = () => {
      const { holds, member, roles } = useVisitor()
      return <h1>{String(member)} {roles.length} {String(holds("office", "member"))}</h1>
    }
    const seat = { committee: binhe, role: "member", member: "m-1" as never } as const
    open(Seat, { as: "member", instead: (path) => path === "/api/me" ? me(seat, seat) : undefined })
    expect(await screen.findByRole("heading", { level: 1, name: "m-1 1 true" })).toBeVisible()
  })

  it("shows who is signed out the way to the door and back", async () => {
    open(Page)
    const link = await screen.findByRole("link", { name: "去登录" })
    assert.strictEqual(link.getAttribute("href"), `/sign-in?${new URLSearchParams({ next: "/liaison/here?q=1" })}`)
    assert.strictEqual(link.getAttribute("rel"), "external")
  })

  it("lets a zone lead who is signed out in its own way", async () => {
    open(Page, { shell: (props) => <Admit fallback={(closed) => closed} signedOut={() => <p>the door</p>}>{props.children}</Admit> })
    expect(await screen.findByText("the door")).toBeVisible()
  })

  it("asks who came in by a password that was handed over to change it, and leads back here", async () => {
    const { asked } = open(Page, { as: "staff", instead: (path) => path === "/api/me" ? Response.json({ account: "account-new", user: "new", name: "新来的", seats: [], handed: true }) : undefined })
    const link = await screen.findByRole("link", { name: "换密码" })
    assert.strictEqual(link.getAttribute("href"), `/first-password?${new URLSearchParams({ next: "/liaison/here?q=1" })}`)
    assert.isFalse(asked.some((request) => request.includes("/committees/")))
  })

  it("tells an account without a seat whom to ask, and lets it out", async () => {
    const { asked } = open(Page, { as: "staff", instead: (path) => path === "/api/me" ? me() : undefined })
    await screen.findByRole("heading", { name: "这个账号还没有席位" })
    expect(screen.getByRole("button", { name: "退出登录" })).toBeVisible()
    assert.isFalse(asked.some((request) => request.includes("/committees/")))
  })

  it("says that a committee is not there, with the seat for the frame", async () => {
    const seats: Array<string> = []
    open(Page, {
      as: "staff", instead: (path) => path === "/api/me" ? me({ committee: elsewhere, role: "office" }) : undefined,
      shell: (props) => <Admit fallback={(closed, seat) => { if (seat !== undefined) seats.push(seat.at); return closed }}>{props.children}</Admit>
    })
    await screen.findByRole("heading", { name: "没有这个政协" })
    assert.include(seats, "elsewhere")
  })

  it("goes over to another committee of the account without being opened again", async () => {
    onTestFinished(() => chooseCommittee("binhe"))
    open(() => { const visitor = useVisitor(); return <><h1>{visitor.at}</h1><Me seat={visitor} place="界别" /></> }, {
      as: "staff",
      instead: (path) => {
        if (path === "/api/me") return me({ committee: binhe, role: "office" }, { committee: elsewhere, role: "auditor" })
        return path.startsWith("/api/committees/elsewhere") ? problem("House.NotHere", 404) : undefined
      }
    })
    await screen.findByRole("heading", { level: 1, name: "binhe" })
    expect(screen.getByText("办公室 · 提案委工作人员")).toBeVisible()
    expect(screen.getByText("界别")).toBeVisible()
    expect(screen.getByRole("button", { name: "换到" })).toBeVisible()
    chooseCommittee("elsewhere")
    await screen.findByRole("heading", { name: "没有这个政协" })
    chooseCommittee("binhe")
    await screen.findByRole("heading", { level: 1, name: "binhe" })
  })

  it("offers no other committee to who has a seat in one", async () => {
    open(() => <Me seat={useVisitor()} />, { as: "staff" })
    await screen.findByText(/^提案委 · /u)
    await waitFor(() => assert.isNull(screen.queryByRole("button", { name: "换到" })))
  })
})
