import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { events, listen } from "./listen.ts"

describe("events", () => {
  it("keeps what is not yet a whole event for the next piece", () => {
    const first = events("data: {\"a\":1}\n\ndata: {\"a\"")
    assert.deepStrictEqual(first, { data: ["{\"a\":1}"], rest: "data: {\"a\"" })
    assert.deepStrictEqual(events(`${first.rest}:2}\n\n`).data, ["{\"a\":2}"])
  })
  it("passes over signs of life and joins the lines of one event", () =>
    assert.deepStrictEqual(events("event: pulse\ndata: \n\ndata: one\r\ndata: two\r\n\r\n").data, ["one\ntwo"]))
  it.prop("gives the same events wherever the text is cut", { cut: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 40 })) }, ({ cut }) => {
    const text = "data: {\"a\":1}\n\ndata: {\"b\":\"长\"}\n\n"
    const first = events(text.slice(0, cut))
    assert.deepStrictEqual([...first.data, ...events(first.rest + text.slice(cut)).data], ["{\"a\":1}", "{\"b\":\"长\"}"])
  })
})

describe("listen", () => {
  const line = (...pieces: ReadonlyArray<string>) =>
    new Response(new ReadableStream({ start: (to) => { for (const piece of pieces) to.enqueue(new TextEncoder().encode(piece)); to.close() } }))

  it("comes back after the line breaks, and says when it stands", async () => {
    const lines = [line("data: 1\n", "\n"), line("data: 2\n\n")]
    const heard: Array<number> = []
    const stood: Array<boolean> = []
    await new Promise<void>((resolve) => {
      const stop = listen("/feed", Schema.Int, () => Promise.resolve(lines.shift() ?? line()), (item) => {
        heard.push(item)
        if (heard.length === 2) {
          stop()
          resolve()
        }
      }, (open) => stood.push(open))
    })
    assert.deepStrictEqual(heard, [1, 2])
    assert.deepStrictEqual(stood.slice(0, 3), [true, false, true])
  })
})
