import { Committee, Proposal, Workflow } from "@jianyan/domain"
import { readFile } from "node:fs/promises"
import { join } from "node:path"

/** Where the life of a proposal is drawn. */
const place = "docs/proposals.md"

const line = ({ _tag, ...where }: Workflow.Fault): string => `packages/domain/src/proposal/workflow.ts ${_tag} ${JSON.stringify(where)}`

/** Says where a drawing in a document is not what is drawn from the data. */
export const drawnOtherwise = (text: string, drawing: string): ReadonlyArray<string> =>
  /```mermaid\n([\s\S]*?)\n```/u.exec(text)?.[1] === drawing ? [] : [`${place} the drawing is not the workflow as it is. Put this into its mermaid block:\n${drawing}`]

/** Lists what is wrong with the life of a proposal, as data and as drawn: dead ends, unreachable stages, nobody to act, loops without a bound. */
export const workflow = async (root: string): Promise<ReadonlyArray<string>> => {
  const life = Proposal.workflow(Committee.standardPolicy)
  return [...Workflow.faults(life).map(line), ...drawnOtherwise(await readFile(join(root, place), "utf8"), Workflow.draw(life))]
}
