import { Day, type House, type HouseEvent, type Proposal, Signing, type Unit } from "@jianyan/domain"
import { Array, Context, DateTime, Effect, HashMap, Layer, Option, Result } from "effect"
import { Houses } from "../house/Houses.ts"
import { takesPart } from "../proposals/visible.ts"
import { holds, type Seated, Visitor } from "../visitor/Visitor.ts"
import { Contacts, type Kept } from "./Contacts.ts"
import { digest } from "./digest.ts"

const parts = ["signedBy", "contact", "phone"] as const

/** Tells whether the one who asks must know whom a letter names: its unit, those it is written to, and the offices that see to it. */
const mustKnow = (self: Proposal.Proposal, unit: Unit.Id, visitor: Seated): boolean => visitor.unit === unit || holds(visitor, "proposalsStaff", "office") || takesPart(self, visitor)

const without = <A extends Proposal.Reply.Draft>({ signing: _, ...rest }: A): Omit<A, "signing"> => rest

/** Takes out of an event of a proposal's life the people a letter names. */
export const withoutSigning = (event: Proposal.ProposalEvent.ProposalEvent): Proposal.ProposalEvent.ProposalEvent =>
  event._tag === "ReplySent" ? { ...event, reply: without(event.reply) } : event._tag === "ReplyProposed" ? { ...event, draft: without(event.draft) } : event

/** The people letters name: kept apart from the journal, shown to who must know them, and forgotten when somebody asks or their time is over. */
export class Signings extends Context.Service<Signings>()("@jianyan/services/Signings", {
  make: Effect.gen(function*() {
    const contacts = yield* Contacts
    const houses = yield* Houses

    /** Forgets what is kept and writes it into the journal, both or neither. */
    const forget = (committee: string, kept: Kept, because: Signing.Because, by: string) =>
      Effect.gen(function*() {
        // A house that is opened inside a transaction would go on reading in it after its end.
        yield* houses.now(committee)
        yield* contacts.together(Effect.andThen(
          contacts.erase(committee, kept.id),
          houses.act(committee, { actor: by }, (house, at) => Result.map(Signing.erase(kept, because, Option.getOrThrow(house.committee).policy, by, at), (event) => ({ events: [event] })))
        ))
      })

    const opened = (committee: string, self: Proposal.Proposal, visitor: Seated) => <A extends Proposal.Reply.Draft & { readonly unit: Unit.Id }>(reply: A) =>
      Effect.gen(function*() {
        if (!mustKnow(self, reply.unit, visitor)) return without(reply)
        const kept = reply.apart === undefined ? Option.none() : yield* contacts.find(committee, reply.apart.id)
        return Option.match(kept, { onNone: () => reply, onSome: ({ signing }) => ({ ...reply, signing }) })
      })

    return {
      /** Sends a reply on without the people its letter names, who are kept apart; when it is refused, or was sent before, they are forgotten again. */
      apart: <E, R>(
        of: Proposal.Id, { apart: _, signing, ...draft }: Proposal.Reply.Draft, send: (draft: Proposal.Reply.Draft) => Effect.Effect<ReadonlyArray<HouseEvent.HouseEvent>, E, R>
      ) =>
        Effect.gen(function*() {
          const { committee, unit } = yield* Visitor
          const said = parts.filter((part) => signing?.[part] !== undefined)
          if (signing === undefined || unit === undefined || !Array.isReadonlyArrayNonEmpty(said)) return yield* send(draft)
          const id = Signing.Id.make(crypto.randomUUID()), secret = crypto.randomUUID() + crypto.randomUUID()
          const drop = contacts.erase(committee, id)
          yield* contacts.keep(committee, { id, of, unit, at: yield* DateTime.now, secret, signing })
          const events = yield* Effect.onError(send({ ...draft, apart: { id, parts: said, digest: digest(secret, signing) } }), () => drop)
          const used = events.some((event) => (event._tag === "ReplySent" ? event.reply : event._tag === "ReplyProposed" ? event.draft : undefined)?.apart?.id === id)
          if (!used) yield* drop
          return events
        }),
      /** Gives a proposal with the people its letters name, as far as they are kept and the one who asks must know them. */
      open: Effect.fnUntraced(function*<A extends Proposal.Proposal>(self: A) {
        const visitor = yield* Visitor
        const open = opened(visitor.committee, self, visitor)
        return { ...self, replies: yield* Effect.forEach(self.replies, open), proposed: yield* Effect.forEach(self.proposed, open) }
      }),
      /** Lists what is kept, the oldest first, and whether it is still what the journal holds the digest of; and what was erased. */
      list: Effect.gen(function*() {
        const { committee } = yield* Visitor
        const house = yield* houses.now(committee)
        const policy = Option.map(house.committee, ({ policy }) => policy)
        const kept = (yield* contacts.all(committee)).map((one) => ({
          ...one, intact: digestsOf(house, one.of).get(one.id) === digest(one.secret, one.signing),
          until: Option.getOrUndefined(Option.map(policy, (policy) => Signing.keptUntil(Day.of(one.at), policy)))
        }))
        return { kept, erased: [...HashMap.values(house.erasures)].sort((one, other) => other.at.epochMilliseconds - one.at.epochMilliseconds) }
      }),
      /** Forgets the people of one letter because somebody asked for it. */
      erase: Effect.fnUntraced(function*(id: Signing.Id) {
        const { account, committee } = yield* Visitor
        const kept = yield* Effect.fromOption(yield* contacts.find(committee, id)).pipe(Effect.mapError(() => new Signing.NotFound({ signing: id })))
        yield* Effect.catchTag(forget(committee, kept, "requested", account), "Signing.StillKept", Effect.die)
      }),
      /** Forgets in one committee what was kept for as long as its policy lets it be, and gives how many letters that were. */
      eraseExpired: (committee: string) =>
        Effect.gen(function*() {
          const { committee: found } = yield* houses.now(committee)
          if (Option.isNone(found)) return 0
          const today = Day.of(yield* DateTime.now)
          const over = (yield* contacts.all(committee)).filter(({ at }) => today > (Signing.keptUntil(Day.of(at), found.value.policy) ?? today))
          yield* Effect.orDie(Effect.forEach(over, (kept) => forget(committee, kept, "expired", "system"), { discard: true }))
          return over.length
        })
    }
  })
}) {
  static readonly layer: Layer.Layer<Signings, never, Contacts | Houses> = Layer.effect(this, this.make)
}

/** The digests a proposal's replies hold, by the id of what is kept. */
const digestsOf = (house: House.House, id: Proposal.Id): ReadonlyMap<string, string> =>
  new Map(Option.match(HashMap.get(house.proposals, id), {
    onNone: () => [], onSome: ({ proposed, replies }) => [...replies, ...proposed].flatMap(({ apart }) => apart === undefined ? [] : [[apart.id, apart.digest] as const])
  }))
