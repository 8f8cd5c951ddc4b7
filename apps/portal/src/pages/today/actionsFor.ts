import { Zone } from "@jianyan/contract"
import type { House, Seat } from "@jianyan/zone"

type Word =
  | "write" | "writeReport" | "mySheet" | "examine" | "deadlines" | "accept" | "reply" | "key" | "performance" | "record" | "meetings" | "reports" | "rulebook" | "members" | "proposals"

/** One thing often done, by its word and where it is done. */
export interface Action {
  readonly word: Word
  readonly href: string
}

const list = Zone.proposals.list

/** What people in these roles do most, the most frequent first, each once. */
export const actionsFor = ({ member, roles }: Pick<Seat<House>, "member" | "roles">): ReadonlyArray<Action> => {
  const all = roles.flatMap((role): ReadonlyArray<Action> => {
    switch (role) {
      case "member": return [
        { word: "write", href: Zone.proposals.write },
        { word: "writeReport", href: `${Zone.liaison.home}reports/write` },
        ...(member === undefined ? [] : [{ word: "mySheet" as const, href: Zone.performance.member(member) }])
      ]
      case "proposalsStaff": return [{ word: "examine", href: list({ stage: "Submitted" }) }, { word: "deadlines", href: list({ sort: "due" }) }, { word: "key", href: list({ key: "yes" }) }]
      case "handlingUnit": return [{ word: "accept", href: list({ waiting: "me", stage: "HandedOver" }) }, { word: "reply", href: list({ waiting: "me", stage: "Accepted" }) }]
      case "leader": return [{ word: "key", href: list({ key: "yes" }) }, { word: "performance", href: Zone.performance.home }]
      case "liaisonStaff": return [{ word: "record", href: Zone.liaison.home }, { word: "reports", href: `${Zone.liaison.home}reports` }, { word: "meetings", href: `${Zone.liaison.home}meetings` }]
      case "evaluator": return [{ word: "performance", href: Zone.performance.home }, { word: "rulebook", href: Zone.performance.rulebook }]
      case "office": return [{ word: "meetings", href: `${Zone.liaison.home}meetings` }, { word: "members", href: Zone.portal.members }, { word: "reports", href: `${Zone.liaison.home}reports` }]
      case "auditor": return [{ word: "proposals", href: list() }, { word: "performance", href: Zone.performance.home }]
    }
  })
  return all.filter((action, place) => all.findIndex((other) => other.word === action.word) === place)
}
