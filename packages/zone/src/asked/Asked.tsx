import { Failed, Loading, type LoadingProps, NoPermission, Notice } from "@jianyan/ui"
import type { UseQueryResult } from "@tanstack/solid-query"
import { type Accessor, createMemo, type JSX, Match, Show, Switch } from "solid-js"
import { isOfHouse } from "../refusal/isOfHouse.ts"
import { isRefusal } from "../refusal/isRefusal.ts"
import { say } from "../refusal/say.ts"
import { trace } from "../refusal/trace.ts"
import { SignIn } from "../session/SignIn.tsx"
import { t } from "../words.ts"
import { Closed } from "./Closed.tsx"
import "./asked.css"

export interface AskedProps<A> {
  readonly query: UseQueryResult<A, unknown>
  readonly shape?: LoadingProps["shape"]
  readonly lines?: number | undefined
  /** The heading under which a page of shape “page” is heard when there is no answer. */
  readonly heading?: string | undefined
  /** What stands in place of the answer for the refusals this page has words for. */
  readonly refused?: (thrown: Error) => JSX.Element | undefined
  readonly children: (answer: Accessor<NonNullable<A>>) => JSX.Element
}

/** Shows what the house answered, and until then the shape of it; a refusal, a failure and a closed door each in their own way. */
export const Asked = <A,>(props: AskedProps<A>) => {
  const refusing = () => <Refusing thrown={props.query.error} refused={props.refused} onRetry={() => void props.query.refetch()} />
  return (
    <Switch>
      <Match when={props.query.isPending}><Loading shape={props.shape ?? "lines"} lines={props.lines} /></Match>
      <Match when={props.query.isLoadingError}>
        <Show when={props.shape === "page" && props.heading} fallback={refusing()}>{(heading) => <Closed heading={heading()}>{refusing()}</Closed>}</Show>
      </Match>
      <Match when={props.query.data as NonNullable<A> | undefined}>
        {(answer) => (
          <>
            <Show when={props.query.isRefetchError}><div class="zone-stale"><Notice tone="due">{t("stale")}</Notice></div></Show>
            {props.children(answer)}
          </>
        )}
      </Match>
    </Switch>
  )
}

const Refusing = (props: { readonly thrown: unknown; readonly refused: AskedProps<never>["refused"]; readonly onRetry: () => void }) => {
  const own = createMemo(() => props.thrown instanceof Error ? props.refused?.(props.thrown) : undefined)
  const tag = () => isRefusal(props.thrown) ? props.thrown._tag : undefined
  // What broke, here or there, is said by the part of the design system; its number stands below.
  const sentence = () => isRefusal(props.thrown) && isOfHouse(props.thrown) && tag() !== "House.Broken" ? say(props.thrown) : undefined
  return (
    <Switch fallback={<Failed trace={trace(props.thrown)} onRetry={() => props.onRetry()}>{sentence()}</Failed>}>
      <Match when={own()}>{(own) => own()}</Match>
      <Match when={tag() === "House.SignedOut"}><SignIn /></Match>
      <Match when={tag() === "House.NotAllowed"}><NoPermission /></Match>
      <Match when={tag() === "House.Unreachable"}><Failed title={t("unreachable")} onRetry={() => props.onRetry()}>{t("unreachableText")}</Failed></Match>
    </Switch>
  )
}
