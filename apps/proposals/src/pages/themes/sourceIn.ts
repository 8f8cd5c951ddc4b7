import type { Names } from "@jianyan/contract"
import { Theme } from "@jianyan/domain"
import { nameIn } from "@jianyan/zone"
import type { Naming } from "../../parts/Naming.ts"
import { themes } from "../../words/themes.ts"

/** Says who suggested a reference topic. */
export const sourceIn = (naming: Naming, names: Names, by: Theme.Source): string =>
  Theme.Source.match(by, { Member: ({ member }) => nameIn(names, member), Unit: ({ unit }) => naming.unit(unit), Body: ({ body }) => naming.body(body), Office: () => themes("office") })
