import { HashMap } from "effect"
import type { Used } from "../committee/leftOut.ts"
import type { Book } from "./evolve.ts"
import type * as Proposal from "./Proposal.ts"

const groundOf = ({ stage }: Proposal.Proposal): ReadonlyArray<number> => {
  if (stage._tag === "NotFiled") return [stage.ground]
  return stage._tag === "Recommended" && stage.outcome._tag === "NotFile" ? [stage.outcome.ground] : []
}

/** Lists what of a policy's lists the proposals that were submitted refer to; a draft can still be put into another category. */
export const policyInUse = (book: Book): Used => {
  const submitted = [...HashMap.values(book)].filter(({ stage }) => stage._tag !== "Drafted")
  return {
    categories: new Set(submitted.map(({ content }) => content.category)),
    grounds: new Set(submitted.flatMap(groundOf)),
    replyClasses: new Set(submitted.flatMap(({ proposed, replies }) => [...replies, ...proposed].map((reply) => reply.class))),
    feedbackLevels: new Set(submitted.flatMap(({ feedback }) => feedback.flatMap(({ each = [], manner, result }) => [manner, result, ...each.map(({ level }) => level)])))
  }
}
