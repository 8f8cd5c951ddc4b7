import type { NodePlopAPI } from "plop"
import { component } from "./component.ts"
import { endpoint } from "./endpoint.ts"
import { page } from "./page.ts"
import { verb } from "./verb.ts"
import { zone } from "./zone.ts"

/** Makes the generators known to plop. */
export default (plop: NodePlopAPI): void => {
  plop.setWelcomeMessage("What is new?")
  for (const add of [verb, endpoint, page, component, zone]) add(plop)
}
