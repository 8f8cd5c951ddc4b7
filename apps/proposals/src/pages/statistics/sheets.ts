import type { ProposalsApi } from "@jianyan/contract"
import { Statistics } from "@jianyan/domain"
import { said } from "@jianyan/zone"
import type { Naming } from "../../parts/Naming.ts"
import type { Sheet } from "../../parts/sheet.ts"
import { statistics } from "../../words/statistics.ts"
import { trade } from "../../words/trade.ts"
import { unitKinds } from "../../words/unitKinds.ts"
import { about, classed, printed } from "./printed.ts"

const columns = ["received", "filed", "merged", "withdrawn", "converted", "passedOn", "notFiled", "pending"] as const

/** Gives what a kind of handling units is called. */
export const kindOfUnit = (id: string): string => unitKinds(`kind.${id as Statistics.UnitKind}`)

/** Gives what the stations of some statistics are called. */
export const stationIn = ({ stations }: Pick<ProposalsApi.Statistics, "stations">) => (id: string): string => {
  const found = stations.find((station) => station.id === id)
  return found === undefined ? id : said(found.name)
}

/** Lays the statistics out as the sheets of a workbook: what came out, the rates, the classes, and each part. */
export const sheets = (taken: ProposalsApi.Statistics, naming: Naming): ReadonlyArray<Sheet> => {
  const { policy } = naming.committee
  const parts = (name: string, head: string, all: ReadonlyArray<ProposalsApi.Part>, label: (id: string) => string): Sheet => ({
    name, columns: [
      { head: statistics("part.name"), width: 24 }, { head, width: 10 }, { head: statistics("part.filed"), width: 10 },
      ...Statistics.rateIds.filter((rate) => rate !== "participation").flatMap((rate) => [{ head: `${statistics(`rate.${rate}`)} ${statistics("head.of")}`, width: 14 }, { head: `${statistics(`rate.${rate}`)} ${statistics("head.over")}`, width: 14 }])
    ],
    rows: all.map((part) => [label(part.id), part.received, part.filed, ...Statistics.rateIds.filter((rate) => rate !== "participation").flatMap((rate) => [part.rates[rate].of, part.rates[rate].over])])
  })
  return [
    { name: statistics("received"), columns: [{ head: statistics("part.name"), width: 24 }, { head: statistics("received"), width: 10 }], rows: columns.map((column) => [trade(`column.${column}`), taken.tally[column]]) },
    {
      name: statistics("rates"), columns: [
        { head: statistics("head.rate"), width: 18 }, { head: statistics("head.of"), width: 10 }, { head: statistics("head.over"), width: 10 }, { head: statistics("head.share"), width: 12 }, { head: "", width: 48 }
      ],
      rows: Statistics.rateIds.map((rate) => [statistics(`rate.${rate}`), taken.rates[rate].of, taken.rates[rate].over, printed(taken.rates[rate], policy), about(rate, naming)])
    },
    {
      name: statistics("classes"), columns: [{ head: statistics("classes"), width: 18 }, { head: statistics("head.of"), width: 10 }, { head: statistics("head.over"), width: 10 }, { head: statistics("head.share"), width: 12 }],
      rows: taken.classes.map((one) => [classed(one.id, naming), one.of, one.over, printed(one, policy)])
    },
    parts(statistics("parts.category"), statistics("part.received"), taken.byCategory, naming.category),
    parts(statistics("parts.proposer"), statistics("part.received"), taken.byProposer, (id) => statistics(`kinds.${id as Statistics.ProposerKind}`)),
    parts(statistics("parts.channel"), statistics("part.received"), taken.byChannel, (id) => statistics(`channels.${id as Statistics.Channel}`)),
    parts(statistics("parts.body"), statistics("part.received"), taken.byBody, naming.body),
    parts(statistics("parts.station"), statistics("part.received"), taken.byStation, stationIn(taken)),
    parts(statistics("parts.unitKind"), unitKinds("handedOver"), taken.byUnitKind, kindOfUnit),
    parts(statistics("parts.unit"), statistics("part.items"), taken.byUnit, naming.unit)
  ]
}
