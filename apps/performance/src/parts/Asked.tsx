import { Zone } from "@jianyan/contract"
import { ButtonLink, Empty, Failed, Loading, type LoadingProps, NoPermission, Notice, Refused } from "@jianyan/ui"
import type { UseQueryResult } from "@tanstack/solid-query"
import { type Accessor, type JSX, Match, Show, Switch } from "solid-js"
import { isRefusal, sentence } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"
import { SignIn } from "./SignIn.tsx"
import "./asked.css"

/** Shows what the house answered, and until then the shape of it; a refusal, a failure and a closed door each in their own way. */
export const Asked = <A,>(props: { readonly query: UseQueryResult<A, unknown>; readonly shape?: LoadingProps["shape"]; readonly children: (answer: Accessor<NonNullable<A>>) => JSX.Element }) => (
  <Switch>
    <Match when={props.query.isPending}><Loading shape={props.shape ?? "lines"} /></Match>
    <Match when={props.query.isLoadingError}><Refusing thrown={props.query.error} onRetry={() => void props.query.refetch()} /></Match>
    <Match when={props.query.data as NonNullable<A> | undefined}>
      {(answer) => (
        <>
          <Show when={props.query.isRefetchError}><div class="stale"><Notice tone="due">{shell("stale")}</Notice></div></Show>
          {props.children(answer)}
        </>
      )}
    </Match>
  </Switch>
)

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

const Refusing = (props: { readonly thrown: unknown; readonly onRetry: () => void }) => {
  const refusal = () => isRefusal(props.thrown) ? props.thrown : undefined
  const tag = () => refusal()?._tag
  const noneInForce = () => {
    const found = refusal()
    return found?._tag === "Rulebook.NoneInForce" ? found.year : undefined
  }
  const trace = () => {
    const found = refusal()
    return found?._tag === "House.Broken" ? found.request : undefined
  }
  return (
    <Switch fallback={<Failed trace={trace()} onRetry={() => props.onRetry()}>{sentence(props.thrown)}</Failed>}>
      <Match when={noneInForce()}>{(year) => <NoScore year={year()} />}</Match>
      <Match when={tag() === "House.SignedOut"}><SignIn /></Match>
      <Match when={tag() === "House.NotAllowed"}><NotOpen /></Match>
      <Match when={tag() === "Member.NotFound" || tag() === "House.NotHere"}><NotOpen text={sentence(props.thrown)} /></Match>
      <Match when={tag() === "House.Malformed"}>
        <Refused title={shell("refused")} reasons={[sentence(props.thrown)]} action={<ButtonLink href={Zone.performance.home}>{shell("toHome")}</ButtonLink>} />
      </Match>
      <Match when={tag() === "House.Unreachable"}><Failed title={shell("unreachable")} onRetry={() => props.onRetry()}>{sentence(props.thrown)}</Failed></Match>
    </Switch>
  )
}
