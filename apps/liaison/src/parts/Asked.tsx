import { Zone } from "@jianyan/contract"
import { ButtonLink, NoPermission, Refused } from "@jianyan/ui"
import * as Zones from "@jianyan/zone"
import type { Refusal } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"

const notThere: ReadonlyArray<string> = ["Station.NotFound", "Activity.NotFound", "Meeting.NotFound", "Report.NotFound", "House.NotHere", "House.Malformed"]

const back = () => <ButtonLink href={Zone.liaison.home}>{shell("toStations")}</ButtonLink>

const refused = (thrown: Error) => {
  if (!Zones.isRefusal<Refusal>(thrown)) return undefined
  if (thrown._tag === "House.NotAllowed") return <NoPermission action={back()}>{shell("notAllowedText")}</NoPermission>
  return notThere.includes(thrown._tag) ? <Refused title={shell("refused")} reasons={[shell("notFoundText")]} action={back()} /> : undefined
}

/** Shows what the house answered; a record that is not there, or not open to the visitor, leads back to the stations. */
export const Asked = <A,>(props: Zones.AskedProps<A>) => <Zones.Asked {...props} heading={shell("liaison")} refused={refused} />
