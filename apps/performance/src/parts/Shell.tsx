import { Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { type FrameLink, type FrameSection, PageHead } from "@jianyan/ui"
import { answered, Bell, Me, said, SignOut, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, type JSX } from "solid-js"
import { entries } from "../words/entries.ts"
import { evaluation } from "../words/evaluation.ts"
import { organisations } from "../words/organisations.ts"
import { proof } from "../words/proof.ts"
import { shell } from "../words/shell.ts"
import { hereAmong } from "./hereAmong.ts"
import { today } from "./today.ts"
import { Admit, useVisitor } from "./Visitor.tsx"

/** The frame every page of this zone stands in. */
export const Shell = (props: { readonly children?: JSX.Element }) => (
  <Admit fallback={(closed) => <ZoneFrame zone="performance"><PageHead title={shell("performance")} />{closed}</ZoneFrame>}>
    <Rail>{props.children}</Rail>
  </Admit>
)

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const place = () => location.pathname.replace(/\/$/u, "")
  createEffect<string>((before) => {
    const now = place()
    // The page that is opened is read next; the first one is left to the browser.
    if (now !== before) document.getElementById("main")?.focus({ preventScroll: true })
    return now
  }, place())
  const link = (href: string, label: string): FrameLink => ({ href: href.replace(/\/$/u, ""), label })
  const own = (): ReadonlyArray<FrameLink> => visitor.member === undefined ? [] : [
    link(Zone.performance.member(visitor.member), shell("ownSheet")), link(Zone.performance.portrait(visitor.member), shell("portrait")), link(Zone.performance.dutyReport(), shell("dutyReport")), link(Zone.performance.file, shell("file")),
    ...(visitor.overlooks() ? [] : records())
  ]
  /** What stands for a member under the own, and for who oversees under the year of all. */
  const records = (): ReadonlyArray<FrameLink> => [
    link(Zone.performance.years, evaluation("years")), link(Zone.performance.objections(), shell("objections")), link(Zone.performance.proof, proof("title")), link(Zone.performance.entries, entries("title"))
  ]
  const ofAll = (): ReadonlyArray<FrameLink> => [
    ...(visitor.overlooks() ? [link(Zone.performance.home, shell("members")), link(Zone.performance.organisations(), organisations("title")), link(Zone.performance.desk(), evaluation("desk"))] : []),
    ...(visitor.holds("evaluator", "leader", "auditor") ? [link(Zone.performance.signals(), evaluation("signals"))] : []),
    ...(visitor.overlooks() ? [link(Zone.performance.grades(), evaluation("grades")), ...records()] : []),
    ...(visitor.member === undefined && !visitor.overlooks() && visitor.holds("liaisonStaff") ? [link(Zone.performance.entries, entries("title"))] : [])
  ]
  const rules = (): ReadonlyArray<FrameLink> => [
    link(Zone.performance.rulebook, shell("rulebook")),
    ...(visitor.overlooks() ? [link(Zone.performance.rulebooks, shell("rulebooks")), link(Zone.performance.whatIf(), shell("whatIf"))] : [])
  ]
  const sections = (): ReadonlyArray<FrameSection> => {
    const all = [{ title: shell("own"), links: own() }, { title: shell("year", Day.year(today())), links: ofAll() }, { title: shell("rules"), links: rules() }].filter(({ links }) => links.length > 0)
    const here = hereAmong(all.flatMap(({ links }) => links.map(({ href }) => href)), place())
    return all.map(({ links, title }) => ({ title, links: links.map((one) => ({ ...one, here: one.href === here })) }))
  }
  const mine = useQuery(() => ({
    queryKey: [visitor.at, "member", visitor.member],
    queryFn: () => visitor.member === undefined ? null : visitor.house.committee.member({ id: visitor.member }),
    enabled: visitor.member !== undefined,
    staleTime: 600_000
  }))
  const sector = () => {
    const member = answered(mine)
    return member === undefined || member === null ? undefined : visitor.body(member.sector)
  }
  return (
    <ZoneFrame
      zone="performance" committee={said(visitor.committee.name)} sections={sections()}
      me={<Me seat={visitor} place={sector()} />} signOut={<SignOut />} actions={<Bell seat={visitor} />}
    >
      {props.children}
    </ZoneFrame>
  )
}
