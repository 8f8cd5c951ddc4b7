import { Zone } from "@jianyan/contract"
import { ButtonLink, Empty, NoPermission, Refused } from "@jianyan/ui"
import * as Zones from "@jianyan/zone"
import { type Refusal, sentence } from "../words/refusals.ts"
import { sayObjecting } from "../words/sayObjecting.ts"
import { shell } from "../words/shell.ts"

/** The page is not open to the visitor's role. */
export const NotOpen = (props: { readonly text?: string | undefined }) => (
  <NoPermission title={shell("closed")} action={<ButtonLink href={Zone.performance.rulebook}>{shell("toRulebook")}</ButtonLink>}>{props.text ?? shell("closedText")}</NoPermission>
)

const NoScore = (props: { readonly year: number }) => (
  <Empty
    title={shell("noScore.title")}
    action={<><ButtonLink href={Zone.proposals.home}>{shell("noScore.proposals")}</ButtonLink><ButtonLink href={Zone.liaison.home}>{shell("noScore.liaison")}</ButtonLink></>}
  >
    <p>{shell("noScore.text", props.year)}</p>
    <p>{shell("noScore.more")}</p>
  </Empty>
)

const refused = (thrown: Error) => {
  const objecting = sayObjecting(thrown)
  if (objecting !== undefined) return <NotOpen text={objecting} />
  if (!Zones.isRefusal<Refusal>(thrown)) return undefined
  switch (thrown._tag) {
    case "Rulebook.NoneInForce": return <NoScore year={thrown.year} />
    case "House.NotAllowed": return <NotOpen />
    case "Draft.NotFound":
    case "Rulebook.NotFound": return <Refused title={shell("refused")} reasons={[sentence(thrown)]} action={<ButtonLink href={Zone.performance.rulebooks}>{shell("rulebooks")}</ButtonLink>} />
    case "Member.NotFound":
    case "House.NotHere": return <NotOpen text={sentence(thrown)} />
    case "House.Malformed": return <Refused title={shell("refused")} reasons={[sentence(thrown)]} action={<ButtonLink href={Zone.performance.home}>{shell("toHome")}</ButtonLink>} />
    default: return undefined
  }
}

/** Shows what the house answered; a year without a rulebook and a sheet that is not open are said in the words of this zone, after those of the page. */
export const Asked = <A,>(props: Zones.AskedProps<A>) => <Zones.Asked {...props} refused={(thrown) => props.refused?.(thrown) ?? refused(thrown)} />
