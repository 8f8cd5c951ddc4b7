import { type ProposalsApi, Zone } from "@jianyan/contract"
import type { Committee } from "@jianyan/domain"
import type { FlowBox, FlowChartProps, FlowRibbon } from "@jianyan/ui"
import { stageTone } from "@jianyan/zone"
import { t } from "../../words/words.ts"

const lastStages = ["HandedOver", "Accepted", "Replied", "Rated", "Closed"] as const
const outcomes = ["filed", "merged", "converted", "passedOn", "notFiled", "withdrawn", "pending"] as const

/** Draws what became of the proposals of a session from the counts of their list; only boxes with something in them. */
export const flowOf = ({ stages, tally }: Pick<ProposalsApi.Page, "stages" | "tally">, session: Committee.SessionId | undefined): FlowChartProps => {
  const within = session === undefined ? {} : { session }
  const at = (stage: ProposalsApi.Row["stage"]) => stages[stage] ?? 0
  const handled = [
    { id: "waits", value: at("Filed"), tone: "due", href: Zone.proposals.list({ ...within, stage: "Filed" }) },
    { id: "going", value: at("HandedOver") + at("Accepted"), tone: "going" },
    { id: "answered", value: at("Replied") + at("Rated") + at("Closed"), tone: "done" }
  ] as const
  const boxes: ReadonlyArray<FlowBox> = [
    { id: "received", column: 0, value: tally.received, label: t("tally.received"), href: Zone.proposals.list(within) },
    ...outcomes.map((column): FlowBox => ({
      id: column, column: 1, value: tally[column], label: t(`tally.${column}`), href: Zone.proposals.list({ ...within, column }),
      tone: column === "filed" ? "going" : column === "notFiled" ? "bad" : column === "pending" ? "due" : "plain"
    })),
    ...handled.map((box): FlowBox => ({ ...box, column: 2, label: t(`today.flowBox.${box.id}`) })),
    ...lastStages.map((stage): FlowBox => ({
      id: stage, column: 3, value: at(stage), label: stage === "Replied" ? t("today.flowBox.unrated") : t(`stage.${stage}`), tone: stage === "Replied" ? "due" : stageTone(stage), href: Zone.proposals.list({ ...within, stage })
    }))
  ]
  const there = boxes.filter((box) => box.value > 0)
  const ribbon = (from: string) => ({ href, id, value }: FlowBox): FlowRibbon => ({ from, to: id, value, href })
  return {
    title: t("today.flow"),
    description: t("today.flowSay", String(tally.received), String(tally.filed), String(handled[2].value)),
    boxes: there,
    ribbons: [
      ...there.filter((box) => box.column === 1).map(ribbon("received")),
      ...there.filter((box) => box.column === 2).map(ribbon("filed")),
      ...there.filter((box) => box.column === 3).map((box) => ribbon(box.id === "HandedOver" || box.id === "Accepted" ? "going" : "answered")(box))
    ]
  }
}
