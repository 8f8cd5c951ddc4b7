import * as Zones from "@jianyan/zone"
import { shell } from "../words/shell.ts"

/** Names the page of this zone in the window and the history, for as long as it is shown. */
export const useTitle = (page: () => string): void => Zones.useTitle(page, () => shell("performance"))
