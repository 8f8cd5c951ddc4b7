import { type OpenApi, Problem } from "@jianyan/contract"
import { type Committee, Day, type House, Proposal, Publication, Unit } from "@jianyan/domain"
import { Houses, Journal, latestFigures } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { People } from "../People.ts"
import { counted } from "./proposals/statistics.ts"

/** How many rows a page of the public list has. */
const size = 20

/** The house of a committee that anybody may look at from outside; one that was never founded is not there. */
const outside = (of: Committee.Id) =>
  Effect.gen(function*() {
    const journal = yield* Journal
    if (!(yield* journal.committees).includes(of)) return yield* new Problem.NotHere({})
    const house = yield* Houses.use((houses) => houses.now(of))
    if (Option.isNone(house.committee)) return yield* new Problem.NotHere({})
    return { house, committee: house.committee.value }
  })

type Published = { readonly proposal: Proposal.Proposal; readonly outward: Publication.Outward; readonly publication: Publication.Publication }

const published = (house: House.House, committee: Committee.Committee): ReadonlyArray<Published> =>
  [...HashMap.values(house.publications)].flatMap((publication) => Option.toArray(HashMap.get(house.proposals, publication.id)).flatMap((proposal) => {
    const outward = Publication.outward(publication, proposal, committee)
    return outward === undefined || proposal.stage._tag === "Withdrawn" ? [] : [{ proposal, outward, publication }]
  }))

/** The handling of a proposal, a merged one's being its lead's. */
const handlingOf = (house: House.House, { stage }: Proposal.Proposal) => {
  const handled = stage._tag === "Merged" ? Option.getOrUndefined(HashMap.get(house.proposals, stage.into))?.stage : stage
  return handled !== undefined && "handling" in handled ? { handling: handled.handling, tag: handled._tag } : undefined
}

const stepOf = (house: House.House, proposal: Proposal.Proposal): OpenApi.Row["step"] => {
  const at = handlingOf(house, proposal)?.tag
  if (at === undefined) return "filed"
  return at === "Closed" ? "closed" : at === "Replied" || at === "Rated" ? "replied" : "handling"
}

const unitName = (house: House.House, id: Unit.Id, on: Day.Day): Committee.Name => Option.match(HashMap.get(house.units, id), { onNone: () => ({ zh: id }), onSome: (unit) => Unit.nameOn(unit, on) })

/** The members to be named for a proposal, where they are to be named at all. */
const authors = ({ outward, proposal: { proposer } }: Published): ReadonlyArray<string> => !outward.names || proposer._tag === "Body" ? [] : Proposal.Proposer.authors(proposer)

const rowOf = (house: House.House, { policy }: Committee.Committee, one: Published, people: Readonly<Record<string, string>>): OpenApi.Row => {
  const { outward, proposal, publication } = one, { number, proposer, submission } = proposal
  const on = Day.of(publication.published?.at ?? proposal.draftedAt)
  const bodies = outward.names ? Proposal.Proposer.bodies(proposer).flatMap((body) => Option.toArray(HashMap.get(house.bodies, body))).map(({ name }) => name.zh) : []
  const handling = handlingOf(house, proposal)?.handling
  return {
    id: proposal.id, title: outward.title, step: stepOf(house, proposal), publishedOn: on,
    category: policy.categories.find(({ id }) => id === proposal.content.category)?.name ?? { zh: proposal.content.category },
    proposers: [...bodies, ...authors(one).flatMap((member) => people[member] ?? [])],
    units: handling === undefined ? [] : Proposal.Handling.answering(handling.assignment).map((unit) => unitName(house, unit, Day.of(handling.since))),
    ...(number === undefined ? {} : { number }), ...(submission === undefined ? {} : { session: submission.session })
  }
}

const text = ({ analysis, recommendations, replies, replySummary = "", situation, summary = "", title }: Publication.Outward): string =>
  [title, situation, analysis, summary, replySummary, ...recommendations.map((one) => one.text), ...replies.flatMap((reply) => [reply.text, ...reply.answers.map((answer) => answer.text)])].join("\n")

const levelOf = ({ policy }: Committee.Committee, id: string): OpenApi.Heard["said"][number]["result"] => {
  const { definition, name = { zh: id } } = policy.feedbackLevels.find((level) => level.id === id) ?? {}
  return { name, ...(definition === undefined ? {} : { definition }) }
}

const figuresOf = (house: House.House, committee: Committee.Committee): { readonly figures?: OpenApi.Figures } => {
  const { decimals = 2, publication } = committee.policy
  const latest = publication?.figures === true ? latestFigures(house, committee) : undefined
  if (latest === undefined) return {}
  const { adoption, filing, reply } = latest.rates
  return { figures: { session: latest.session, filing: counted(filing), reply: counted(reply), adoption: counted(adoption), decimals } }
}

/** Answers what anybody may ask without being signed in: what was published, and nothing besides. */
export const open = {
  committees: () =>
    Effect.gen(function*() {
      const journal = yield* Journal
      const all = yield* Effect.forEach(yield* journal.committees, (of) => Houses.use((houses) => houses.now(of)))
      return all.flatMap((house) => Option.toArray(house.committee).map((committee) => ({ id: committee.id, name: committee.name, published: published(house, committee).length }))).filter((it) => it.published > 0)
    }),
  list: ({ of, offset = 0, q = "", step }: { readonly of: Committee.Id; readonly q?: string; readonly step?: OpenApi.Row["step"]; readonly offset?: number }) =>
    Effect.gen(function*() {
      const { committee, house } = yield* outside(of)
      const terms = q.trim().split(/\s+/u).filter((term) => term !== "")
      const all = published(house, committee)
      const found = all.filter((one) => (step === undefined || stepOf(house, one.proposal) === step) && terms.every((term) => text(one.outward).includes(term)))
        .sort((one, other) => (other.publication.published?.at.epochMilliseconds ?? 0) - (one.publication.published?.at.epochMilliseconds ?? 0) || (one.proposal.id < other.proposal.id ? -1 : 1))
      const shown = found.slice(offset, offset + size)
      const people = yield* People.use((it) => it.named(of, shown.flatMap(authors)))
      return { committee: committee.name, rows: shown.map((one) => rowOf(house, committee, one, people)), total: found.length, all: all.length, ...figuresOf(house, committee) }
    }),
  read: ({ id, of }: { readonly of: Committee.Id; readonly id: Proposal.Id }) =>
    Effect.gen(function*() {
      const { committee, house } = yield* outside(of)
      const one = published(house, committee).find(({ proposal }) => proposal.id === id)
      if (one === undefined) return yield* new Problem.NotHere({})
      const { outward, proposal } = one, handling = handlingOf(house, proposal)?.handling, replied = proposal.replies.at(-1)
      const people = yield* People.use((it) => it.named(of, authors(one)))
      const known = (id: string) => committee.policy.replyClasses.find((it) => it.id === id)
      return {
        row: rowOf(house, committee, one, people), committee: committee.name, extent: outward.extent, situation: outward.situation, analysis: outward.analysis, recommendations: outward.recommendations,
        replyExtent: outward.replyExtent,
        replies: outward.replies.map((reply) => ({
          unit: unitName(house, reply.unit, Day.of(reply.at)), round: reply.round, class: known(reply.class)?.name ?? { zh: reply.class }, definition: known(reply.class)?.definition ?? { zh: reply.class },
          on: Day.of(reply.at), text: reply.text, answers: reply.answers
        })),
        feedback: outward.feedback.map(({ due, round, said, silent }) => ({
          round, silent, ...(due === undefined ? {} : { due }),
          said: said.map(({ count, manner, members, on, result }) => ({ manner: levelOf(committee, manner), result: levelOf(committee, result), count, on, by: members.flatMap((member) => people[member] ?? []) }))
        })),
        days: {
          ...(proposal.submission === undefined ? {} : { submitted: Day.of(proposal.submission.at) }), ...(handling === undefined ? {} : { handedOver: Day.of(handling.since) }),
          ...(replied === undefined ? {} : { replied: Day.of(replied.at) }), ...(handling === undefined || replied !== undefined ? {} : { due: handling.deadline.day })
        },
        ...(outward.summary === undefined ? {} : { summary: outward.summary }), ...(outward.replySummary === undefined ? {} : { replySummary: outward.replySummary })
      }
    })
}
