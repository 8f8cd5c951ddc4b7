import { Schema } from "effect"

/** Reads server-sent events from the text received so far, and gives back what is not yet a whole event. */
export const events = (text: string): { readonly data: ReadonlyArray<string>; readonly rest: string } => {
  const parts = text.replace(/\r\n?/gu, "\n").split("\n\n")
  const rest = parts.pop() ?? ""
  const data = parts
    .map((part) => part.split("\n").filter((line) => line.startsWith("data:")).map((line) => line.slice(5).replace(/^ /u, "")).join("\n"))
    .filter((one) => one !== "")
  return { data, rest }
}

/** Waits before trying again: longer each time, half a minute at most. */
const pause = (tries: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, Math.min(30_000, 500 * 2 ** tries))
    signal.addEventListener("abort", () => { clearTimeout(timer); resolve() }, { once: true })
  })

/** Listens to a feed until the returned function is called, coming back after a break; `stood` hears whether the line is open. */
export const listen = <A>(
  url: string, item: Schema.Codec<A, unknown>, send: typeof fetch, on: (item: A) => void, stood: (open: boolean) => void = () => {}
): () => void => {
  const stop = new AbortController()
  const decode = Schema.decodeUnknownSync(item)
  const once = async () => {
    const response = await send(url, { signal: stop.signal, credentials: "same-origin", headers: { accept: "text/event-stream" } })
    if (!response.ok || response.body === null) return false
    stood(true)
    let rest = ""
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const found = events(rest + read.value)
      rest = found.rest
      for (const data of found.data) on(decode(JSON.parse(data)))
    }
    return true
  }
  const follow = async () => {
    for (let tries = 0; !stop.signal.aborted; tries++) {
      const stayed = await once().catch(() => false)
      if (stop.signal.aborted) return
      stood(false)
      if (stayed) tries = 0
      await pause(tries, stop.signal)
    }
  }
  void follow()
  return () => stop.abort()
}
