import { Proposal, Publication } from "@jianyan/domain"
import { findProposal, Houses, mayPublish, publicationOf, Publications, sideOf, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { row } from "./proposals/row.ts"

interface About { readonly id: Proposal.Id }

const done = Effect.as(null)

const here = Effect.gen(function*() {
  const visitor = yield* Visitor
  const house = yield* Houses.use((houses) => houses.now(visitor.committee))
  return { visitor, house, policy: Option.getOrThrow(house.committee).policy }
})

/** The latest session first, and within a session by number. */
const bySession = ({ proposal: one }: { readonly proposal: Proposal.Proposal }, { proposal: other }: { readonly proposal: Proposal.Proposal }): number => {
  const [mine, theirs] = [one.submission?.session ?? "", other.submission?.session ?? ""]
  return mine === theirs ? (one.number ?? 0) - (other.number ?? 0) : mine < theirs ? 1 : -1
}

/** Answers what is asked of making proposals public. */
export const publications = {
  list: ({ show = "waiting" }: { readonly show?: "waiting" | "published" | "withheld" }) =>
    Effect.gen(function*() {
      const { house, policy } = yield* here
      const all = [...HashMap.values(house.proposals)].filter((it) => Proposal.column(it) === "filed").map((it) => {
        const publication = publicationOf(house, it.id), { most } = Publication.limit(publication, it, policy)
        const published = publication.published
        const kind = published !== undefined && published.replies === it.replies.length ? "published" as const : most === "no" && published === undefined ? "withheld" as const : "waiting" as const
        return { proposal: it, most, published, kind }
      })
      const of = (kind: "waiting" | "published" | "withheld") => all.filter((it) => it.kind === kind)
      return {
        rows: of(show).sort(bySession).map(({ most, proposal, published }) => ({
          row: row(proposal), most, replies: proposal.replies.length, repliesShown: published?.replies ?? 0, ...(published === undefined ? {} : { published: published.proposal })
        })),
        waiting: of("waiting").length, published: of("published").length, withheld: of("withheld").length
      }
    }),
  read: ({ id }: About) =>
    Effect.gen(function*() {
      const { house, policy, visitor } = yield* here
      const proposal = yield* Effect.fromResult(findProposal(house, id, visitor))
      const publication = publicationOf(house, id), side = sideOf(proposal, visitor), may = mayPublish(publication, proposal, visitor)
      return {
        publication, allowed: Publication.limit(publication, proposal, policy), may, contacts: may.includes("redact") ? Publication.contacts(proposal) : [], ...(side === undefined ? {} : { side })
      }
    }),
  decide: ({ how, id, reason }: About & { readonly how: Publication.Extent; readonly reason: string }) => done(Publications.use((it) => it.decide(id, how, reason))),
  redact: ({ id, redactions }: About & { readonly redactions: ReadonlyArray<Publication.Redaction> }) => done(Publications.use((it) => it.redact(id, redactions))),
  summarize: ({ id, ofReply, summary }: About & { readonly summary: string; readonly ofReply?: string }) => done(Publications.use((it) => it.summarize(id, summary, ofReply))),
  publish: ({ id, ...shown }: About & Publication.Shown) => done(Publications.use((it) => it.publish(id, shown))),
  withdraw: ({ id, reason }: About & { readonly reason: string }) => done(Publications.use((it) => it.withdraw(id, reason)))
}
