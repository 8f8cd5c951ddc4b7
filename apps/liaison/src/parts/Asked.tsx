import { Zone } from "@jianyan/contract"
import { ButtonLink, Failed, Loading, type LoadingProps, NoPermission, Notice, Refused } from "@jianyan/ui"
import type { UseQueryResult } from "@tanstack/solid-query"
import { type Accessor, type JSX, Match, Show, Switch } from "solid-js"
import { isRefusal } from "../words/refusals.ts"
import { shell } from "../words/shell.ts"
import { SignIn } from "./SignIn.tsx"

/** Shows what the house answered, and until then the shape of it; a refusal, a failure and a closed door each in their own way. */
export const Asked = <A,>(props: { readonly query: UseQueryResult<A, unknown>; readonly shape?: LoadingProps["shape"]; readonly children: (answer: Accessor<NonNullable<A>>) => JSX.Element }) => (
  <Switch>
    <Match when={props.query.isPending}><Loading shape={props.shape ?? "lines"} /></Match>
    <Match when={props.query.isLoadingError}>
      <Show when={props.shape === "page"}><h1 class="ui-unseen">{shell("liaison")}</h1></Show>
      <Refusing thrown={props.query.error} onRetry={() => void props.query.refetch()} />
    </Match>
    <Match when={props.query.data as NonNullable<A> | undefined}>
      {(answer) => (
        <>
          <Show when={props.query.isRefetchError}><Notice tone="due">{shell("stale")}</Notice></Show>
          {props.children(answer)}
        </>
      )}
    </Match>
  </Switch>
)

const notThere: ReadonlyArray<string> = ["Station.NotFound", "Activity.NotFound", "Meeting.NotFound", "Report.NotFound", "House.NotHere", "House.Malformed"]

const Refusing = (props: { readonly thrown: unknown; readonly onRetry: () => void }) => {
  const tag = () => isRefusal(props.thrown) ? props.thrown._tag : ""
  const back = () => <ButtonLink href={Zone.liaison.home}>{shell("toStations")}</ButtonLink>
  return (
    <Switch fallback={<Failed trace={isRefusal(props.thrown) && props.thrown._tag === "House.Broken" ? props.thrown.request : undefined} onRetry={() => props.onRetry()} />}>
      <Match when={tag() === "House.SignedOut"}><SignIn /></Match>
      <Match when={tag() === "House.NotAllowed"}><NoPermission action={back()}>{shell("notAllowedText")}</NoPermission></Match>
      <Match when={notThere.includes(tag())}><Refused title={shell("refused")} reasons={[shell("notFoundText")]} action={back()} /></Match>
      <Match when={tag() === "House.Unreachable"}>
        <Failed title={shell("unreachable")} onRetry={() => props.onRetry()}>{shell("unreachableText")}</Failed>
      </Match>
    </Switch>
  )
}
