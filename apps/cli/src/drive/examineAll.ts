import { connect, type Connected, Unreachable } from "@jianyan/client"
import { ProposalsApi } from "@jianyan/contract"
import type { Committee, Proposal } from "@jianyan/domain"
import { Clock, Effect } from "effect"
import * as Progress from "../screen/Progress.ts"

type Api = Connected<typeof ProposalsApi>

/** What came of driving proposals through the api. */
export interface Driven {
  examined: number
  filed: number
  merged: number
  /** Examined before, with another outcome than these two. */
  left: number
  readonly merges: Array<{ readonly id: string; readonly into: string }>
  readonly refused: Array<{ readonly id: string; readonly refusal: string }>
  requests: number
  milliseconds: number
  tally: Proposal.Tally
}

const page = 200

const waiting = ["Submitted", "Recommended"] as const

/** What the house refused, as the domain or the contract names it. */
interface Refusal { readonly _tag: string }

const asRefusal = (cause: unknown): Refusal => typeof cause === "object" && cause !== null && "_tag" in cause && typeof cause._tag === "string" ? { ...cause, _tag: cause._tag } : new Unreachable({})

/** What concerns the account or the house and not one proposal, so that going on is no use. */
const isHopeless = ({ _tag }: Refusal): boolean => _tag.startsWith("House.") && _tag !== "House.Busy"

/** Examines every proposal that waits for it, in the order given or else as they came in: files it, or merges it into the likest of its session that asks the same and was filed before. */
export const examineAll = Effect.fn("examineAll")(function*(url: string, committee: Committee.Id, send: typeof globalThis.fetch, order: ReadonlyArray<string> | undefined) {
  const api: Api = connect(ProposalsApi, { base: new URL(url).origin, committee, fetch: send })
  const began = yield* Clock.currentTimeMillis
  const driven: Driven = { examined: 0, filed: 0, merged: 0, left: 0, merges: [], refused: [], requests: 0, milliseconds: 0, tally: { received: 0, filed: 0, merged: 0, withdrawn: 0, converted: 0, passedOn: 0, notFiled: 0, pending: 0 } }
  const ask = <A>(question: (signal: AbortSignal) => Promise<A>): Effect.Effect<A, Refusal> =>
    Effect.suspend(() => {
      driven.requests++
      return Effect.tryPromise({ try: question, catch: asRefusal })
    })

  const found = new Map<string, ProposalsApi.Row>()
  for (const stage of waiting) {
    for (let offset = 0, total = 1; offset < total; offset += page) {
      const answer = yield* ask((signal) => api.list({ stage, offset, limit: page }, { signal }))
      total = answer.total
      for (const row of answer.rows) found.set(row.id, row)
    }
  }
  const asCame = (one: ProposalsApi.Row, other: ProposalsApi.Row) => (one.submittedAt?.epochMilliseconds ?? 0) - (other.submittedAt?.epochMilliseconds ?? 0) || (one.id < other.id ? -1 : 1)
  const asked = order === undefined ? [...found.values()].sort(asCame) : order.flatMap((id) => found.get(id) ?? [])

  /** Chooses what becomes of a proposal: the earlier one that asks the same, where there is one that was filed in its session. */
  const choose = Effect.fnUntraced(function*(row: ProposalsApi.Row) {
    const { proposal } = yield* ask((signal) => api.read({ id: row.id }, { signal }))
    if (proposal.stage._tag === "Recommended") return proposal.stage.outcome
    const near = yield* ask((signal) => api.similar({ content: proposal.content, except: row.id }, { signal }))
    const [same] = near.filter(({ hint, row: other }) => hint === "same" && other.session === row.session && other.stage === "Filed").toSorted((one, other) => other.score - one.score)
    const outcome: Proposal.Outcome = same === undefined ? { _tag: "File" } : { _tag: "Merge", into: same.row.id }
    yield* ask((signal) => api.recommend({ id: row.id, outcome }, { signal, idempotencyKey: `drive/recommend/${row.id}` }))
    return outcome
  })

  const examine = Effect.fnUntraced(function*(row: ProposalsApi.Row) {
    const outcome = yield* choose(row)
    driven.examined++
    if (outcome._tag === "File") {
      yield* ask((signal) => api.file({ id: row.id }, { signal, idempotencyKey: `drive/file/${row.id}` }))
      driven.filed++
    } else if (outcome._tag === "Merge") {
      yield* ask((signal) => api.merge({ id: row.id, into: outcome.into }, { signal, idempotencyKey: `drive/merge/${row.id}` }))
      driven.merged++
      driven.merges.push({ id: row.id, into: outcome.into })
    } else driven.left++
  })

  const progress = yield* Progress.of("Examining", asked.length)
  yield* Effect.forEach(asked, (row, at) =>
    examine(row).pipe(
      Effect.catchIf((refusal) => !isHopeless(refusal), (refusal) => Effect.sync(() => driven.refused.push({ id: row.id, refusal: refusal._tag }))),
      Effect.andThen(progress.at(at + 1))
    ), { discard: true })
  yield* progress.end
  driven.tally = (yield* ask((signal) => api.list({ limit: 1 }, { signal }))).tally
  driven.milliseconds = (yield* Clock.currentTimeMillis) - began
  return driven
})
