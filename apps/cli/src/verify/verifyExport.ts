import { type Report, verify } from "@jianyan/services/exports"
import { Effect, Option } from "effect"
import { readFile } from "node:fs/promises"
import { codeOf, FileUnreadable } from "../files/refusals.ts"
import { NotInOrder } from "../screen/NotInOrder.ts"
import { tell } from "../screen/tell.ts"
import { sayBroken } from "./sayBroken.ts"

const check = (bytes: Uint8Array, keys: ReadonlyArray<string>): Report => {
  const run = verify(bytes, keys)
  for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value
}

const say = ({ broken, entries, header, recomputed, same, sealed }: Report): string => {
  const of = Option.match(header, { onNone: () => "no export", onSome: (it) => `${it.committee} ${it.year}, ${it.member === undefined ? `${entries} of ${it.seq} entries` : `own records of ${it.member}`}` })
  const signed = Option.match(sealed, { onNone: () => "no signature that holds", onSome: ({ key }) => `signed with ${key}` })
  return [broken.length === 0 ? `whole: ${of}` : `does not hold: ${of}`, ...broken.map(sayBroken), `${same} of ${recomputed} sheets recomputed to the same bytes`, signed].join("\n")
}

/** Checks an exported file with nothing but its bytes; fails where it does not hold. */
export const verifyExport = (path: string, keys: ReadonlyArray<string>, asJson: boolean): Effect.Effect<void, FileUnreadable | NotInOrder> =>
  Effect.gen(function*() {
    const bytes = yield* Effect.tryPromise({ try: () => readFile(path), catch: (cause) => new FileUnreadable({ path, code: codeOf(cause) }) })
    const report = check(bytes, keys)
    const { broken, entries, recomputed, same } = report
    yield* tell(asJson, {
      whole: broken.length === 0, header: Option.getOrNull(report.header), key: Option.getOrNull(Option.map(report.sealed, ({ key }) => key)), entries, sheets: recomputed, same, broken
    }, () => say(report))
    if (broken.length > 0) return yield* new NotInOrder({})
  })
