import { type SessionsApi, Zone } from "@jianyan/contract"
import { Button, Buttons, formatDate, formatNumber, Notice, PageHead, StageBadge, type Tone } from "@jianyan/ui"
import { useQuery } from "@tanstack/solid-query"
import { DateTime } from "effect"
import { createSignal, For, Match, Show, Switch } from "solid-js"
import { Asked } from "../../parts/Asked.tsx"
import { useTitle } from "../../parts/useTitle.ts"
import { useVisitor } from "../../parts/Visitor.tsx"
import { drafting } from "../../words/drafting.ts"
import { trade } from "../../words/trade.ts"
import { CallSession } from "./CallSession.tsx"
import { ChangeWindow } from "./ChangeWindow.tsx"
import "./sessions.css"

const tones = { ahead: "plain", open: "going", over: "done" } as const satisfies Record<SessionsApi.Standing["window"], Tone>

/** The sessions of the committee with the windows in which they receive, and what a proposal is received as today. */
export default function KeepSessions() {
  const { at, holds, house, naming } = useVisitor()
  useTitle(() => drafting("sessions"))
  const [open, setOpen] = createSignal<"call" | SessionsApi.Standing>()
  const changed = () => {
    const now = open()
    return now === "call" ? undefined : now
  }
  const found = useQuery(() => ({ queryKey: [at, "sessions"], queryFn: () => house.sessions.sessions() }))
  const mayKeep = () => holds("office", "proposalsStaff")
  const moment = (at: DateTime.Utc) => formatDate(DateTime.toDateUtc(at), "moment")
  return (
    <Asked query={found} shape="page">
      {(found) => (
        <>
          <PageHead
            title={drafting("sessions")} crumbs={[{ label: trade("zone"), href: Zone.proposals.home }, { label: drafting("sessions") }]}
            actions={<Show when={mayKeep()}><Button tone="main" onClick={() => setOpen("call")}>{drafting("call")}</Button></Show>}
          />
          <Notice tone={found().now === undefined ? "plain" : "going"} title={((now) => now === undefined ? drafting("nowNone") : drafting("nowAs", naming.session(now.session), trade(`kind.${now.kind}`)))(found().now)}>{drafting("afterwards")}</Notice>
          <ul class="proposals-sessions">
            <For each={found().sessions}>
              {(one) => (
                <li>
                  <header><h2>{naming.session(one.session.id)}</h2><StageBadge tone={tones[one.window]} word={drafting(`window.${one.window}`)} /></header>
                  <dl>
                    <div><dt>{drafting("days")}</dt><dd>{formatDate(one.session.opens)} – {formatDate(one.session.closes, "short")}</dd></div>
                    <div><dt>{drafting("opens")}</dt><dd>{moment(one.session.windowOpens)}</dd></div>
                    <div><dt>{drafting("closes")}</dt><dd>{moment(one.session.windowCloses)}</dd></div>
                    <div><dt>{drafting("receivedCount")}</dt><dd><a href={Zone.proposals.list({ whose: "all", session: one.session.id })}>{formatNumber(one.received)}</a>{trade("aside", drafting("ofPlenary", formatNumber(one.plenary)))}</dd></div>
                  </dl>
                  <Show when={mayKeep() && one.window !== "over"}><Buttons><Button size="small" onClick={() => setOpen(one)}>{drafting("change")}</Button></Buttons></Show>
                </li>
              )}
            </For>
          </ul>
          <Switch>
            <Match when={open() === "call"}><CallSession sessions={found().sessions} onClose={() => setOpen(undefined)} /></Match>
            <Match when={changed()} keyed>{(one) => <ChangeWindow standing={one} onClose={() => setOpen(undefined)} />}</Match>
          </Switch>
        </>
      )}
    </Asked>
  )
}
