import type { Proposal } from "@jianyan/domain"
import { Confirm } from "@jianyan/ui"
import { DeedRefusals, done } from "@jianyan/zone"
import { useDeed } from "../../../parts/useDeed.ts"
import { useVisitor } from "../../../parts/Visitor.tsx"
import { deeds } from "../../../words/deeds.ts"
import { merging } from "../../../words/merging.ts"
import type { Plain } from "./offers.ts"

const final: ReadonlyArray<Plain> = ["revokeCommendation"]

/** Asks once more before a deed that needs nothing else, and says what follows from it. */
export const Asking = (props: { readonly verb: Plain; readonly id: Proposal.Id; readonly onClose: () => void }) => {
  const { house } = useVisitor()
  const deed = useDeed()
  const word = (part: "title" | "follows" | "confirm" | "done") => props.verb === "takeTheLead" ? merging(`takeTheLead.${part}`) : deeds(`${props.verb}.${part}`)
  const go = () =>
    deed.run(() => house.proposals[props.verb]({ id: props.id }), () => {
      done(word("done"))
      props.onClose()
    })
  return (
    <Confirm
      open onClose={() => props.onClose()} busy={deed.busy()} danger={final.includes(props.verb)}
      title={word("title")} description={word("follows")} confirm={word("confirm")}
      onConfirm={() => void go()}
    >
      <DeedRefusals deed={deed} />
    </Confirm>
  )
}
