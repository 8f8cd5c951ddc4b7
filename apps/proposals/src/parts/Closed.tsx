import type { JSX } from "solid-js"
import { trade } from "../words/trade.ts"

/** A whole page that only says why there is no page; the heading of the zone is heard before the reason. */
export const Closed = (props: { readonly children: JSX.Element }) => (
  <>
    <h1 class="ui-unseen">{trade("zone")}</h1>
    {props.children}
  </>
)
