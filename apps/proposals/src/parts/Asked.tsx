import { Zone } from "@jianyan/contract"
import { ButtonLink, NoPermission, Refused } from "@jianyan/ui"
import * as Zones from "@jianyan/zone"
import type { Refusal } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"
import { trade } from "../words/trade.ts"

const back = () => <ButtonLink href={Zone.proposals.home}>{shell("toList")}</ButtonLink>

const refused = (thrown: Error) => {
  switch (Zones.isRefusal<Refusal>(thrown) ? thrown._tag : undefined) {
    case "House.NotAllowed": return <NoPermission action={back()} />
    case "Proposal.NotFound":
    case "House.NotHere":
    case "House.Malformed": return <Refused title={shell("refused")} reasons={[shell("notFoundText")]} action={back()} />
    default: return undefined
  }
}

/** Shows what the house answered; a proposal that is not there, or not open to the visitor, leads back to the list. */
export const Asked = <A,>(props: Zones.AskedProps<A>) => <Zones.Asked {...props} heading={trade("zone")} refused={refused} />
