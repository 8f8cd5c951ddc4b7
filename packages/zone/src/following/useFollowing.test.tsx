import { Dialog, TextArea } from "@jianyan/ui"
import { fireEvent, screen, waitFor } from "@solidjs/testing-library"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, Show } from "solid-js"
import { assert, describe, expect, it, onTestFinished } from "vitest"
import { open } from "../testing/open.tsx"
import { useFollowing } from "./useFollowing.ts"

/** A page of two counts that are asked again when they are named, a dialog, and a field; the count beside the page is named "bell". */
const following = () => {
  const asked: Record<string, number> = {}
  let lines = 0, hear: (name: string) => void = () => undefined, stood: (open: boolean) => void = () => undefined
  const count = (name: string) => { asked[name] = (asked[name] ?? 0) + 1; return asked[name] }
  const Count = (props: { readonly name: string }) => {
    const query = useQuery(() => ({ queryKey: ["here", props.name], queryFn: async () => count(props.name) }))
    return <p>{props.name} {query.data}</p>
  }
  const Page = () => {
    const [asking, setAsking] = createSignal(false), [shown, setShown] = createSignal(true), [words, setWords] = createSignal("")
    useFollowing<string>({
      listen: (on, stand) => { hear = on; stood = stand; lines += 1; stand(true); return () => { lines -= 1 } },
      concerns: ([at, name], item) => at === "here" && (item === undefined || item === name),
      beside: ([, name]) => name === "bell"
    })
    return (
      <>
        <Show when={shown()}><Count name="list" /></Show><Count name="bell" />
        <button onClick={() => setAsking(true)}>ask</button>
        <button onClick={() => setShown(!shown())}>leave</button>
        <TextArea name="words" label="理由" value={words()} onInput={setWords} />
        <Dialog open={asking()} title="撤案" onClose={() => setAsking(false)}>不能恢复。</Dialog>
      </>
    )
  }
  return { Page, hear: (...names: ReadonlyArray<string>) => { for (const name of names) hear(name) }, stood: (open: boolean) => stood(open), asked, lines: () => lines }
}

describe("useFollowing", () => {
  it("asks once again for what several changes name together, and for nothing else", async () => {
    const page = following()
    open(page.Page, { as: "staff" })
    await screen.findByText("list 1")
    page.hear("list", "list", "elsewhere", "list")
    await screen.findByText("list 2")
    assert.deepStrictEqual(page.asked, { list: 2, bell: 1 })
  })

  it("moves nothing under an open dialog but what stands beside the page, and follows once it is closed", async () => {
    const page = following()
    open(page.Page, { as: "staff" })
    await screen.findByText("list 1")
    fireEvent.click(screen.getByRole("button", { name: "ask" }))
    await screen.findByRole("dialog", { name: "撤案" })
    page.hear("list", "bell")
    await screen.findByText("bell 2")
    expect(screen.getByText("list 1")).toBeInTheDocument()
    fireEvent.click(screen.getByRole("button", { name: "关闭" }))
    await screen.findByText("list 2")
  })

  it("says that the page changed while something is written, and shows it when asked to", async () => {
    const page = following()
    open(page.Page, { as: "staff" })
    await screen.findByText("list 1")
    screen.getByLabelText("理由").focus()
    fireEvent.input(screen.getByLabelText("理由"), { target: { value: "另行提出" } })
    page.hear("list")
    await screen.findByText("这一页刚有变动")
    expect(screen.getByText("list 1")).toBeInTheDocument()
    fireEvent.click(screen.getByRole("button", { name: "更新显示" }))
    await screen.findByText("list 2")
    expect(screen.getByLabelText("理由")).toHaveValue("另行提出")
    await waitFor(() => assert.isNull(screen.queryByText("这一页刚有变动")))
  })

  it("holds no line for a window nobody looks at, and asks for everything again when it is looked at", async () => {
    const hide = (hidden: boolean) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true })
      document.dispatchEvent(new Event("visibilitychange"))
    }
    onTestFinished(() => { Reflect.deleteProperty(document, "hidden") })
    const page = following()
    open(page.Page, { as: "staff" })
    await screen.findByText("list 1")
    hide(true)
    assert.strictEqual(page.lines(), 0)
    hide(false)
    assert.strictEqual(page.lines(), 1)
    await screen.findByText("list 2")
  })

  it("asks for everything again once a broken line stands again, also for what nobody looks at now", async () => {
    const page = following()
    open(page.Page, { as: "staff" })
    await screen.findByText("list 1")
    fireEvent.click(screen.getByRole("button", { name: "leave" }))
    page.stood(false)
    page.stood(true)
    await screen.findByText("bell 2")
    fireEvent.click(screen.getByRole("button", { name: "leave" }))
    expect(await screen.findByText("list 2")).toBeInTheDocument()
  })
})
