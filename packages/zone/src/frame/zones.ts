import { Zone } from "@jianyan/contract"
import type { FrameLink } from "@jianyan/ui"
import { said } from "../name/said.ts"

/** The zones as the rail names them, in its order. */
const zones = [
  { zone: "portal", href: Zone.portal.home, name: { zh: "今日", en: "Today" } },
  { zone: "proposals", href: Zone.proposals.home, name: { zh: "提案", en: "Proposals" } },
  { zone: "liaison", href: Zone.liaison.home, name: { zh: "联络", en: "Liaison" } },
  { zone: "performance", href: Zone.performance.home, name: { zh: "履职", en: "Performance" } }
] as const

/** The name of a zone. */
export type ZoneName = (typeof zones)[number]["zone"]

/** Lists the ways to the zones, with the one the visitor is in and how many things wait there. */
export const zoneLinks = (here?: ZoneName, waiting?: number): ReadonlyArray<FrameLink> =>
  zones.map(({ href, name, zone }) => ({ href, label: said(name), ...(zone === here ? { here: true, count: waiting } : {}) }))
