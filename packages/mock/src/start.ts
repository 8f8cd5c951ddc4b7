import { http } from "msw/http"
import { setupWorker } from "msw/browser"
import { type Beginning, house } from "./house.ts"

/** Starts the house behind the network of a development page; the page asks `/api` as it would ask the real one. */
export const start = async (beginning: Beginning = {}): Promise<void> => {
  const { fetch } = house(beginning)
  const worker = setupWorker(http.all("*/api/*", ({ request }) => fetch(request)))
  await worker.start({ onUnhandledFrame: "bypass", quiet: true })
}
