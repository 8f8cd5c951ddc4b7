import { answered, Bell, Closed, Me, said, SignOut, useFollowing, useToday, ZoneFrame } from "@jianyan/zone"
import { useLocation } from "@solidjs/router"
import { type JSX, Show } from "solid-js"
import { Outside } from "../pages/public/Outside.tsx"
import { trade } from "../words/trade.ts"
import { concerns, stands } from "./concerns.ts"
import { rail } from "./rail.ts"
import { Admit, useVisitor } from "./Visitor.tsx"
import "./zone.css"

/** The frame every page of this zone stands in; pages that anybody may read stand outside of it. */
export const Shell = (props: { readonly children?: JSX.Element }) => {
  const location = useLocation()
  return (
    <Show when={/\/public(?:\/|$)/u.test(location.pathname)} fallback={<Inside>{props.children}</Inside>}>
      <Outside>{props.children}</Outside>
    </Show>
  )
}

const Inside = (props: { readonly children?: JSX.Element }) => (
  <Admit fallback={(closed) => <ZoneFrame zone="proposals"><Closed heading={trade("zone")}>{closed}</Closed></ZoneFrame>}>
    <Rail>{props.children}</Rail>
  </Admit>
)

/** What waits and is a proposal. */
const ofProposals: ReadonlyArray<string> = ["sign", "finishDraft", "examine", "decide", "handOver", "accept", "reply", "replyToMerged", "feedback", "secondHandling", "close", "confirmConsultation", "redoReply", "releaseReply", "followUp", "coOpinion", "settleDispute", "answerExtension", "mend", "consent"]

const Rail = (props: { readonly children: JSX.Element }) => {
  const visitor = useVisitor()
  const location = useLocation()
  const today = useToday(visitor)
  useFollowing({ listen: visitor.house.proposals.live, concerns: concerns(visitor.at), beside: stands })
  const waiting = () => answered(today)?.waiting.filter((row) => ofProposals.includes(row.what)).reduce((sum, row) => sum + row.count, 0)
  const place = () => visitor.unit === undefined ? (visitor.member === undefined ? undefined : visitor.naming.sector(visitor.member)) : visitor.naming.unit(visitor.unit)
  return (
    <ZoneFrame
      zone="proposals"
      waiting={waiting()}
      committee={said(visitor.committee.name)}
      sections={rail(visitor, { path: location.pathname, query: location.search, waiting: waiting() })}
      me={<Me seat={visitor} place={place()} />}
      signOut={<SignOut />}
      actions={<Bell seat={visitor} />}
    >
      {props.children}
    </ZoneFrame>
  )
}
