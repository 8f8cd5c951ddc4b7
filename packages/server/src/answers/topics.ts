import type { TopicsApi } from "@jianyan/contract"
import { type Committee, type House, type Proposal, Topic } from "@jianyan/domain"
import { holds, Houses, type Seated, Topics, topicVisible, unitsOf, visible, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { newId } from "../newId.ts"
import { People } from "../People.ts"
import { mentioned, row } from "./proposals/row.ts"

interface About { readonly id: Topic.Id }

const done = Effect.as(null)

const proposalsOf = (house: House.House, self: Topic.Topic, visitor: Seated): ReadonlyArray<Proposal.Proposal> => {
  const read = (id: Proposal.Id) => Option.getOrUndefined(HashMap.get(house.proposals, id))
  return self.proposals.flatMap((id) => read(id) ?? []).filter((one) => visible(one, visitor, read))
}

const may = (self: Topic.Topic, proposals: ReadonlyArray<Proposal.Proposal>, visitor: Seated): TopicsApi.Sheet["may"] => {
  if (self.closed) return []
  const { unit } = visitor
  return [
    ...(holds(visitor, "proposalsStaff") ? ["group", "ungroup", "close"] as const : []),
    ...(unit !== undefined && proposals.some((one) => unitsOf(one).includes(unit)) ? ["consult"] as const : [])
  ]
}

/** Answers what is asked of topics. */
export const topics = {
  list: () =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const shown = [...HashMap.values(house.topics)].filter((topic) => topicVisible(house, topic, visitor)).map((topic) => ({ topic, proposals: proposalsOf(house, topic, visitor) }))
      shown.sort((one, other) => Number(one.topic.closed) - Number(other.topic.closed) || (one.topic.id < other.topic.id ? -1 : 1))
      return {
        topics: shown.map(({ proposals, topic }) => ({
          topic, rows: proposals.map(row), may: may(topic, proposals, visitor),
          answered: proposals.filter((one) => one.replies.length > 0).length,
          consultations: new Set(proposals.flatMap((one) => one.consultations.map((held) => `${held.unit} ${held.day} ${held.summary}`))).size
        })),
        names: yield* People.use((people) => people.named(visitor.committee, shown.flatMap(({ proposals }) => proposals.flatMap(mentioned))))
      }
    }),
  form: ({ session, title }: { readonly title: string; readonly session: Committee.SessionId }) =>
    Effect.flatMap(newId, (given) => Effect.map(Topics.use((it) => it.form(Topic.Id.make(given), title, session)), (events) => {
      const formed = events[0]
      return { id: formed?._tag === "TopicFormed" ? formed.topic : Topic.Id.make(given) }
    })),
  group: ({ id, of }: About & { readonly of: Proposal.Id }) => done(Topics.use((it) => it.group(id, of))),
  ungroup: ({ id, of }: About & { readonly of: Proposal.Id }) => done(Topics.use((it) => it.ungroup(id, of))),
  close: ({ id }: About) => done(Topics.use((it) => it.close(id))),
  consult: ({ id, minutes }: About & { readonly minutes: Proposal.Consultation.Minutes }) => Effect.map(Topics.use((it) => it.consult(id, minutes)), (counted) => ({ counted }))
}
