import type { JSX } from "solid-js"

/** A whole page that only says why there is no page; the heading of the zone is heard before the reason. */
export const Closed = (props: { readonly heading: string; readonly children: JSX.Element }) => (
  <>
    <h1 class="ui-unseen">{props.heading}</h1>
    {props.children}
  </>
)
