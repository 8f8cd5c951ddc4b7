import { Zone } from "@jianyan/contract"
import { PageHead } from "@jianyan/ui"
import { Navigate } from "@solidjs/router"
import { lazy, Match, Switch } from "solid-js"
import { NotOpen } from "../parts/Asked.tsx"
import { useVisitor } from "../parts/Visitor.tsx"
import { shell } from "../words/shell.ts"

const FindMembers = lazy(() => import("./members/FindMembers.tsx"))

/** Leads everybody to what they came for: those who evaluate to the members, a member to the own sheet. */
export default function Home() {
  const visitor = useVisitor()
  return (
    <Switch fallback={<><PageHead title={shell("performance")} /><NotOpen /></>}>
      <Match when={visitor.overlooks()}><FindMembers /></Match>
      <Match when={visitor.member}>{(member) => <Navigate href={Zone.performance.member(member()).replace("/performance", "")} />}</Match>
    </Switch>
  )
}
