import { Problem } from "@jianyan/contract"
import { Failed, Loading, NoPermission, type LoadingProps } from "@jianyan/ui"
import type { UseQueryResult } from "@tanstack/solid-query"
import { Match, Show, Switch, type Accessor, type JSX } from "solid-js"
import { say, trace } from "../words/refusals.ts"

/** Shows what was asked once it is there; until then its shape, and a failure or a refusal in its place. */
export const Asked = <T,>(props: {
  readonly query: UseQueryResult<T, Error>
  readonly shape?: LoadingProps["shape"]
  readonly lines?: number | undefined
  /** What stands in place of the answer for the refusals this page has words for. */
  readonly refused?: (refusal: Error) => JSX.Element | undefined
  readonly children: (data: Accessor<NonNullable<T>>) => JSX.Element
}) => (
  <Switch fallback={<Loading shape={props.shape} lines={props.lines} />}>
    <Match when={props.query.isSuccess && props.query.data}>{(data) => props.children(data)}</Match>
    <Match when={props.query.isError && props.query.error}>
      {(refusal) => (
        <Show when={props.refused?.(refusal())} fallback={<Failure refusal={refusal()} onRetry={() => void props.query.refetch()} />}>
          {(shown) => shown()}
        </Show>
      )}
    </Match>
  </Switch>
)

const Failure = (props: { readonly refusal: Error; readonly onRetry: () => void }) => (
  <Show
    when={props.refusal instanceof Problem.NotAllowed}
    fallback={<Failed trace={trace(props.refusal)} onRetry={props.onRetry}>{say(props.refusal).message}</Failed>}
  >
    <NoPermission />
  </Show>
)
