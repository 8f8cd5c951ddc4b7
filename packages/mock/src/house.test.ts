import { connect } from "@jianyan/client"
import { ProposalsApi, ScoresApi } from "@jianyan/contract"
import { Member, Proposal } from "@jianyan/domain"
import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import { house } from "./house.ts"

const base = "http://house.test"
const id = (text: string) => Proposal.Id.make(text)

describe("the house in memory", () => {
  const server = house()
  let cookie = ""
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    if (cookie !== "") request.headers.set("cookie", cookie)
    return Promise.resolve(server.fetch(request))
  }
  const signIn = async (user: string) => {
    const response = await server.fetch(new Request(`${base}/api/auth/sign-in/username`, {
      method: "POST", headers: { "content-type": "application/json", origin: base }, body: JSON.stringify({ username: user, password: "jianyan-demo" })
    }))
    assert.strictEqual(response.status, 200)
    cookie = response.headers.getSetCookie()[0]?.split(";")[0] ?? ""
  }
  const address = { base, committee: "binhe", fetch: send }
  const proposals = connect(ProposalsApi, address), scores = connect(ScoresApi, address)
  beforeAll(() => signIn("staff"))
  afterAll(() => server.dispose())

  it("lists what staff examine, with a tally that adds up", async () => {
    const { tally, total } = await proposals.list({})
    assert.strictEqual(total, 9)
    const { received, ...columns } = tally
    assert.strictEqual(received, Object.values(columns).reduce((sum, one) => sum + one, 0))
  })

  it("moves a member's score when staff file", async () => {
    await signIn("member2")
    const before = await scores.of({ member: Member.Id.make("m-9") })
    const moved: Array<number> = []
    const opened = new Promise<void>((resolve) => {
      const stop = scores.live((sheet) => { moved.push(sheet.total); stop() }, () => resolve())
    })
    await opened
    const { id: drafted } = await proposals.draft({
      content: { title: "关于在河东新区增设学生专线的提案", category: "society", situation: "两千余名学生绕行上学。", analysis: "", recommendations: [{ number: 1, text: "先开行四条学生专线。" }] }, with: []
    })
    await proposals.submit({ id: drafted })
    await signIn("staff")
    await proposals.recommend({ id: drafted, outcome: { _tag: "File" } })
    const { number } = await proposals.file({ id: drafted })
    assert.strictEqual(number, 6)
    await signIn("member2")
    const after = await scores.of({ member: Member.Id.make("m-9") })
    assert.isAbove(after.sheet.total, before.sheet.total)
    assert.isAbove(moved.length, 0)
  })

  it("brings back the very refusal the domain raised", async () => {
    await signIn("staff")
    const refused = await proposals.merge({ id: id("p-3"), into: id("p-1") }).catch((refusal: unknown) => refusal)
    assert.instanceOf(refused, Proposal.NotAtStage)
  })

  it("tells a member of nothing another drafts", async () => {
    await signIn("member2")
    const refused = await proposals.read({ id: id("p-9") }).catch((refusal: unknown) => refusal)
    assert.instanceOf(refused, Proposal.NotFound)
  })
})

