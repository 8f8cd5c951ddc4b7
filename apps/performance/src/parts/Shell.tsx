import { Zone } from "@jianyan/contract"
import { Day } from "@jianyan/domain"
import { type FrameLink, PageHead } from "@jianyan/ui"
import { answered, Bell, Me, said, SignOut, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { useQuery } from "@tanstack/solid-query"
import { createEffect, type JSX } from "solid-js"
import { entries } from "../words/entries.ts"
import { evaluation } from "../words/evaluation.ts"
import { organisations } from "../words/organisations.ts"
import { proof } from "../words/proof.ts"
import { shell } from "../words/shell.ts"
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
  const to = (href: string, label: string): FrameLink => ({ href, label, here: place() === href.replace(/\/$/u, "") })
  const links = (): ReadonlyArray<FrameLink> => [
    ...(visitor.member === undefined ? [] : [to(Zone.performance.member(visitor.member), shell("ownSheet")), to(Zone.performance.portrait(visitor.member), shell("portrait")), to(Zone.performance.dutyReport(), shell("dutyReport")), to(Zone.performance.file, shell("file"))]),
    ...(visitor.overlooks() ? [to(Zone.performance.home, shell("members")), to(Zone.performance.organisations(), organisations("title")), to(Zone.performance.desk(), evaluation("desk"))] : []),
    ...(visitor.holds("evaluator", "leader", "auditor") ? [to(Zone.performance.signals(), evaluation("signals"))] : []),
    ...(visitor.overlooks() ? [to(Zone.performance.grades(), evaluation("grades"))] : []),
    ...(visitor.member === undefined && !visitor.overlooks() ? [] : [to(Zone.performance.years, evaluation("years"))]),
    ...(visitor.member === undefined && !visitor.overlooks() ? [] : [to(Zone.performance.objections(), shell("objections"))]),
    ...(visitor.member === undefined && !visitor.overlooks() ? [] : [to(Zone.performance.proof, proof("title"))]),
    ...(visitor.member === undefined && !visitor.overlooks() && !visitor.holds("liaisonStaff") ? [] : [to(Zone.performance.entries, entries("title"))]),
    to(Zone.performance.rulebook, shell("rulebook")),
    ...(visitor.overlooks() ? [to(Zone.performance.rulebooks, shell("rulebooks")), to(Zone.performance.whatIf(), shell("whatIf"))] : [])
  ]
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
      zone="performance" committee={said(visitor.committee.name)} sections={[{ title: shell("year", Day.year(today())), links: links() }]}
      me={<Me seat={visitor} place={sector()} />} signOut={<SignOut />} actions={<Bell seat={visitor} />}
    >
      {props.children}
    </ZoneFrame>
  )
}
