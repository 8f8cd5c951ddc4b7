import { Bar, ButtonLink, Chips, Empty, PageHead } from "@jianyan/ui"
import { Zone } from "@jianyan/contract"
import { answered } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { createMemo, createSignal } from "solid-js"
import { address } from "../../parts/addresses.ts"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { leave } from "../../words/leave.ts"
import { rules } from "../../words/rules.ts"
import { shell } from "../../words/shell.ts"
import { Requests } from "./Requests.tsx"

type Part = "decide" | "confirm" | "mine" | "all"

/** Requests for leave: those that wait for the visitor first, then the own ones and all. */
export default function ListLeave() {
  const visitor = useVisitor()
  const list = useQuery(() => ({ queryKey: [visitor.at, "leaves"], queryFn: () => visitor.house.leaves.list() }))
  const rows = () => answered(list)?.rows ?? []
  const of = (part: Part) => rows().filter((row) => part === "all" || (part === "decide" ? row.may.includes("grant") : part === "confirm" ? row.may.includes("confirm") : row.leave.member === visitor.member))
  const parts = createMemo((): ReadonlyArray<Part> => [
    ...(of("decide").length > 0 || visitor.holds("office", "leader") ? ["decide" as const] : []), ...(of("confirm").length > 0 ? ["confirm" as const] : []), ...(visitor.member === undefined ? [] : ["mine" as const]), "all"
  ])
  const [chosen, setChosen] = createSignal<Part>()
  const part = (): Part => chosen() ?? (of("decide").length > 0 ? "decide" : visitor.member === undefined ? "all" : "mine")
  useTitle(() => leave("title"))
  return (
    <>
      <PageHead title={leave("title")} crumbs={[{ label: shell("liaison"), href: Zone.liaison.home }, { label: shell("leave") }]} actions={<ButtonLink href={address.rules}>{rules("toRules")}</ButtonLink>} />
      <Bar>
        <Chips label={leave("show")} single chips={parts().map((each) => ({ value: each, label: leave(`tabs.${each}`), count: of(each).length }))} chosen={[part()]} onChange={([next]) => setChosen(parts().find((each) => each === next))} />
      </Bar>
      <Asked query={list} shape="table">
        {(answer) => <Requests rows={of(part())} names={answer().names} withMeeting empty={<Empty title={part() === "decide" ? leave("emptyDecide") : leave("empty")}>{leave("emptyText")}</Empty>} />}
      </Asked>
    </>
  )
}
