import * as Zones from "@jianyan/zone"
import { sentence } from "../words/refusals.ts"
import { useVisitor } from "./Visitor.tsx"

/** Makes a deed of this committee, told in the words of performance. */
export const useDeed = (): Zones.Deed => Zones.useDeed(useVisitor(), (thrown) => [{ message: sentence(thrown) }])
