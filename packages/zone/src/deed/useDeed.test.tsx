import { Problem } from "@jianyan/contract"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { assert, describe, expect, it } from "vitest"
import { say } from "../refusal/say.ts"
import { open, useVisitor } from "../testing/open.tsx"
import { useToday } from "../visitor/useToday.ts"
import { done } from "./done.ts"
import { useDeed } from "./useDeed.ts"

/** A page that does one thing, whose end the test decides. */
const doing = () => {
  let settle: { readonly answer: (text: string) => void; readonly refuse: (thrown: unknown) => void } | undefined
  let asked = 0
  const instead: Array<unknown> = []
  const Page = () => {
    const visitor = useVisitor()
    const today = useToday(visitor)
    const deed = useDeed(visitor, (thrown) => [{ name: "title", message: say(thrown) }])
    const ask = () => { asked += 1; return new Promise<string>((resolve, reject) => { settle = { answer: resolve, refuse: reject } }) }
    return (
      <>
        <p>{deed.busy() ? "under way" : "at rest"} {deed.signedOut() ? "signed out" : "signed in"} {today.isSuccess ? "came" : ""}</p>
        <p>{deed.refusal("title")}</p>
        <p>{deed.refusals().length} refusals</p>
        <button onClick={() => void deed.run(ask, (text) => done("已办", text), (thrown) => instead.push(thrown))}>do</button>
        <button onClick={() => deed.refuse([{ name: "title", message: "请写案由。" }])}>refuse</button>
      </>
    )
  }
  return { Page, asked: () => asked, instead, answer: (text: string) => settle?.answer(text), refuse: (thrown: unknown) => settle?.refuse(thrown) }
}
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }))

describe("useDeed", () => {
  it("asks once however often it is pressed, then says that it is done and asks again for what is shown", async () => {
    const deed = doing()
    const page = open(deed.Page, { as: "staff" })
    await screen.findByText("at rest signed in came")
    const before = page.asked.filter((request) => request.endsWith("/today")).length
    press("do")
    press("do")
    await screen.findByText(/^under way/u)
    assert.strictEqual(deed.asked(), 1)
    deed.answer("第 7 号")
    await screen.findByText("第 7 号")
    await waitFor(() => assert.strictEqual(page.asked.filter((request) => request.endsWith("/today")).length, before + 1))
    assert.strictEqual(page.asked.filter((request) => request.endsWith("/committee")).length, 1)
  })

  it("leaves a refusal with the field it is about, and hands it on", async () => {
    const deed = doing()
    open(deed.Page, { as: "staff" })
    await screen.findByText("at rest signed in came")
    press("do")
    const busy = new Problem.Busy({})
    deed.refuse(busy)
    await screen.findByText(say(busy))
    assert.deepStrictEqual(deed.instead, [busy])
    press("do")
    await screen.findByText("0 refusals")
  })

  it("notices that the house no longer knows who asks", async () => {
    const deed = doing()
    open(deed.Page, { as: "staff" })
    await screen.findByText("at rest signed in came")
    press("do")
    deed.refuse(new Problem.SignedOut({}))
    expect(await screen.findByText(/^at rest signed out/u)).toBeVisible()
  })

  it("takes what a form can see for itself in the place of refusals", async () => {
    const deed = doing()
    open(deed.Page, { as: "staff" })
    await screen.findByText("at rest signed in came")
    press("refuse")
    expect(screen.getByText("请写案由。")).toBeVisible()
    assert.strictEqual(deed.asked(), 0)
  })
})
