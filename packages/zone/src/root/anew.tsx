import { useParams } from "@solidjs/router"
import { type Component, lazy, Show } from "solid-js"

/**
 * Fetches a page when it is first opened, as `lazy` does, and begins it anew whenever its address names another subject,
 * so that what was begun about one is never done to the next.
 */
export const anew = (fetched: () => Promise<{ readonly default: Component }>): Component => {
  const Page = lazy(fetched)
  const Anew = () => {
    const params = useParams()
    return <Show when={JSON.stringify(params)} keyed>{(_) => <Page />}</Show>
  }
  // By this name the router fetches the page of a link that is pointed at.
  return Object.assign(Anew, { preload: () => Page.preload() })
}
