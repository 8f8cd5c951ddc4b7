import type { ProposalsApi } from "@jianyan/contract"
import { type Committee, Station, type Statistics } from "@jianyan/domain"
import { Houses, statistics as take, type StatisticsPart, Visitor } from "@jianyan/services"
import { Effect, HashMap, Option } from "effect"
import { People } from "../../People.ts"

/** Gives a rate as two counts, without naming its records. */
export const counted = ({ of, over }: Statistics.Figure): ProposalsApi.Share => ({ of: of.length, over: over.length })

type Rates = StatisticsPart["rates"]

const rates = (self: Rates): ProposalsApi.Part["rates"] => ({
  filing: counted(self.filing), reply: counted(self.reply), inTime: counted(self.inTime), completion: counted(self.completion), satisfaction: counted(self.satisfaction),
  adoption: counted(self.adoption), faceToFace: counted(self.faceToFace), feedback: counted(self.feedback), implementation: counted(self.implementation), participation: counted(self.participation)
})

const part = (self: StatisticsPart): ProposalsApi.Part => ({ ...self, rates: rates(self.rates) })

/** Answers what is asked of statistics: counts, each of which opens to its records by the narrowing of the list. */
export const statistics = {
  statistics: ({ session }: { readonly session?: Committee.SessionId }) =>
    Effect.gen(function*() {
      const visitor = yield* Visitor
      const house = yield* Houses.use((houses) => houses.now(visitor.committee))
      const taken = take(house, Option.getOrThrow(house.committee), session)
      const { afterMerging, beforeMerging, inGroups, leads, merged } = taken.filings
      const proposed = taken.rates.participation.of as ReadonlyArray<ProposalsApi.Statistics["proposed"][number]>
      return {
        tally: taken.tally,
        filings: { beforeMerging: beforeMerging.length, afterMerging: afterMerging.length, merged: merged.length, leads: leads.length, inGroups },
        rates: rates(taken.rates),
        classes: Object.entries(taken.classes).map(([id, figure]) => ({ id, ...counted(figure) })),
        units: taken.units,
        byCategory: taken.byCategory.map(part), byProposer: taken.byProposer.map(part), byChannel: taken.byChannel.map(part), byBody: taken.byBody.map(part), byStation: taken.byStation.map(part), byUnit: taken.byUnit.map(part), byUnitKind: taken.byUnitKind.map(part), handedOver: taken.handedOver,
        boxes: [...taken.flow.boxes].map(([id, value]) => ({ id, value })), ribbons: taken.flow.ribbons,
        stations: taken.byStation.flatMap(({ id }) => Option.toArray(HashMap.get(house.stations, Station.Id.make(id)))).map(({ id, name }) => ({ id, name })),
        proposed, names: yield* People.use((people) => people.named(visitor.committee, proposed))
      }
    })
}
