import { http } from "msw/http"
import { setupWorker } from "msw/browser"
import { type Beginning, house } from "./house.ts"

/** What the mock of a page begins with: the house, and where the zone serves the worker that stands in for the network. */
export interface Standing extends Beginning {
  /** The address of the worker script, under the path of the zone; "/mockServiceWorker.js" when not said. */
  readonly worker?: string
}

/** Starts the house behind the network of a development page; the page asks `/api` as it would ask the real one. */
export const start = async ({ worker: url, ...beginning }: Standing = {}): Promise<void> => {
  const { fetch } = house(beginning)
  const worker = setupWorker(http.all("*/api/*", ({ request }) => fetch(request)))
  await worker.start({ onUnhandledFrame: "bypass", quiet: true, ...(url === undefined ? {} : { serviceWorker: { url } }) })
}
