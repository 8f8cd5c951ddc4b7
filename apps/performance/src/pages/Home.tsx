import { Zone } from "@jianyan/contract"
import { Navigate } from "@solidjs/router"
import { lazy, Match, Switch } from "solid-js"
import { NotOpen } from "../parts/Asked.tsx"
import { useVisitor } from "../parts/Visitor.tsx"

const FindMembers = lazy(() => import("./members/FindMembers.tsx"))

/** Leads everybody to what they came for: those who evaluate to the members, a member to the own sheet. */
export default function Home() {
  const visitor = useVisitor()
  return (
    <Switch fallback={<NotOpen />}>
      <Match when={visitor.overlooks()}><FindMembers /></Match>
      <Match when={visitor.member}>{(member) => <Navigate href={Zone.performance.member(member()).replace("/performance", "")} />}</Match>
    </Switch>
  )
}
