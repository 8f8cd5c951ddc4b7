import { Assessment } from "@jianyan/domain"
import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js"

/** What is found in a text, and whether it was tried to the end. */
export interface Findings {
  readonly found: ReadonlyArray<Assessment.Found>
  readonly tried: boolean
}

/** Looks through a text at every change: what can be seen at once, and, from a worker, what only shows when it is tried. */
export const useFindings = (text: Accessor<Assessment.Rulebook.Rulebook>): Accessor<Findings> => {
  const seen = (): Findings => ({ found: Assessment.check(text()).map((finding) => ({ finding })), tried: false })
  const [findings, setFindings] = createSignal<Findings>(seen())
  let worker: Worker | undefined
  const stop = () => {
    worker?.terminate()
    worker = undefined
  }
  createEffect(on(text, (now) => {
    stop()
    // Where there is no worker the page waits for the trial.
    if (typeof Worker === "undefined") return setFindings({ found: Assessment.analyse(now), tried: true })
    setFindings(seen())
    worker = new Worker(new URL("./analyse.worker.ts", import.meta.url), { type: "module" })
    worker.addEventListener("message", ({ data }: MessageEvent<ReadonlyArray<Assessment.Found>>) => {
      setFindings({ found: data, tried: true })
      stop()
    })
    worker.postMessage(now)
  }))
  onCleanup(stop)
  return findings
}
