import type { Workflow } from "./Workflow.ts"

/** Draws a workflow as a Mermaid state diagram, each arrow with its verb and, where it leads back, how often. */
export const draw = ({ ends, moves }: Workflow): string => {
  const arrows = moves.flatMap(({ bound, from, to, verb }) => {
    const often = bound === undefined ? "" : bound._tag === "Times" ? ` ≤${bound.times}` : " ↺"
    return (from.length === 0 ? ["[*]"] : from).flatMap((start) => to.filter((end) => end !== start).map((end) => `  ${start} --> ${end}: ${verb}${often}`))
  })
  return ["stateDiagram-v2", ...arrows, ...ends.map((end) => `  ${end} --> [*]`)].join("\n")
}
