import { Clock, Effect } from "effect"

/** Shows how far a long work has come. */
export interface Progress {
  readonly at: (done: number) => Effect.Effect<void>
  /** Clears the line. */
  readonly end: Effect.Effect<void>
}

const every = { terminal: 100, file: 5_000 }

/** Shows progress on standard error: in place ten times a second on a terminal, as a line every five seconds elsewhere. */
export const of = (what: string, total?: number): Effect.Effect<Progress> =>
  Effect.map(Clock.currentTimeMillis, (since) => {
    const isTTY = process.stderr.isTTY
    let shown = since
    const at = (done: number) =>
      Effect.map(Clock.currentTimeMillis, (now) => {
        if (now - shown < (isTTY ? every.terminal : every.file)) return
        shown = now
        const line = `${what}: ${done}${total === undefined ? "" : ` of ${total}`}`
        process.stderr.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`)
      })
    return { at, end: Effect.sync(() => { if (isTTY && shown !== since) process.stderr.write("\r\u001b[K") }) }
  })
