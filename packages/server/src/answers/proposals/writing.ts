import type { ProposalsApi } from "@jianyan/contract"
import { type Body, type Member, Proposal } from "@jianyan/domain"
import { attachable, Attachments, credit, findProposal, Houses, Journal, Proposals, readsVersion, Scores, type Sealing, Visitor } from "@jianyan/services"
import { DateTime, Effect, Option, Stream } from "effect"
import { newId } from "../../newId.ts"
import { People } from "../../People.ts"
import { keepFile } from "../keepFile.ts"

interface About { readonly id: Proposal.Id }
interface OfBody extends About { readonly body: Body.Id }

const done = Effect.as(null)

/** Finds a proposal that exists for the one who asks, in the house as it stands. */
const found = (id: Proposal.Id) =>
  Effect.gen(function*() {
    const visitor = yield* Visitor
    const house = yield* Houses.use((houses) => houses.now(visitor.committee))
    return { visitor, house, proposal: yield* Effect.fromResult(findProposal(house, id, visitor)) }
  })

const happened = (committee: string, id: Proposal.Id) =>
  Effect.map(Journal.use((journal) => Stream.runCollect(journal.read(committee, { stream: `proposal/${id}` }))), (entries) => entries.flatMap(({ event }) => "proposal" in event ? [event] : []))

/** Answers what is asked while a proposal is written, signed and handed in. */
export const writing = {
  draft: (given: ProposalsApi.Drafting) => Effect.flatMap(newId, (id) => Effect.map(Proposals.use((it) => it.draft(Proposal.Id.make(id), given)), (id) => ({ id }))),
  receiveOnPaper: (given: ProposalsApi.OnPaper) => Effect.flatMap(newId, (id) => Effect.map(Proposals.use((it) => it.receiveOnPaper(Proposal.Id.make(id), given)), (id) => ({ id }))),
  revise: ({ content, id }: About & { readonly content: Proposal.Content.Content }) => done(Proposals.use((it) => it.revise(id, content))),
  stateOrigin: ({ id, ...origin }: About & Proposal.Origin.Origin) => done(Proposals.use((it) => it.stateOrigin(id, origin))),
  recordTalk: ({ id, ...talk }: About & Proposal.Talk.Minutes) => done(Proposals.use((it) => it.recordTalk(id, talk))),
  inviteCoSigner: ({ id, member }: About & { readonly member: Member.Id }) => done(Proposals.use((it) => it.inviteCoSigner(id, member))),
  uninviteCoSigner: ({ id, member }: About & { readonly member: Member.Id }) => done(Proposals.use((it) => it.uninviteCoSigner(id, member))),
  coSign: ({ id }: About) => done(Proposals.use((it) => it.coSign(id))),
  declineToSign: ({ id }: About) => done(Proposals.use((it) => it.declineToSign(id))),
  inviteBody: ({ body, id }: OfBody) => done(Proposals.use((it) => it.inviteBody(id, body))),
  uninviteBody: ({ body, id }: OfBody) => done(Proposals.use((it) => it.uninviteBody(id, body))),
  joinForBody: ({ body, id }: OfBody) => done(Proposals.use((it) => it.joinForBody(id, body))),
  declineForBody: ({ body, id }: OfBody) => done(Proposals.use((it) => it.declineForBody(id, body))),
  affixSeal: ({ id, ...sealing }: About & Sealing) => done(Proposals.use((it) => it.affixSeal(id, sealing))),
  submit: ({ id }: About) => done(Proposals.use((it) => it.submit(id))),
  credit: ({ id }: About) =>
    Effect.gen(function*() {
      const { house, proposal, visitor } = yield* found(id)
      const frame = yield* Effect.option(Scores.use((it) => it.frame(visitor.committee)))
      if (Option.isNone(frame) || visitor.member === undefined) return { credits: [], names: {} }
      const credits = credit(house, proposal, visitor.member, frame.value, Option.getOrThrow(house.committee), yield* DateTime.now)
      return { rulebook: frame.value.rulebook.title, credits, names: yield* People.use((people) => people.named(visitor.committee, credits.map((one) => one.member))) }
    }),
  versions: ({ id }: About) =>
    Effect.gen(function*() {
      const { proposal, visitor } = yield* found(id)
      const versions = Proposal.versions(yield* happened(visitor.committee, id))
      return { title: proposal.content.title, versions: versions.filter((version) => readsVersion(proposal, visitor, version)) }
    }),
  attachFile: ({ bytes, id, name }: About & { readonly name: string; readonly bytes: Uint8Array }) =>
    Effect.gen(function*() {
      const { proposal, visitor } = yield* found(id)
      yield* Effect.fromResult(attachable(proposal, visitor))
      const file = yield* keepFile(visitor.committee, name, bytes)
      yield* Proposals.use((it) => it.attachFile(id, file))
      return file
    }),
  detachFile: ({ hash, id }: About & { readonly hash: string }) => done(Proposals.use((it) => it.detachFile(id, hash))),
  readFile: ({ hash, id }: About & { readonly hash: string }) =>
    Effect.gen(function*() {
      const { proposal, visitor } = yield* found(id)
      const file = proposal.attachments.find((one) => one.hash === hash)
      if (file === undefined) return yield* new Proposal.NoSuchFile({ id, hash })
      const { bytes } = yield* Attachments.use((it) => it.get(visitor.committee, hash)).pipe(Effect.catchTag("Attachment.NotFound", () => new Proposal.NoSuchFile({ id, hash })))
      return { name: file.name, type: file.type, bytes }
    })
}
