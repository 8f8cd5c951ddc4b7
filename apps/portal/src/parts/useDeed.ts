import * as Zones from "@jianyan/zone"
import { say } from "../words/refusals.ts"
import { useVisitor } from "./Visitor.tsx"

/** Makes a deed of this committee; its refusals lead to the fields they are about. */
export const useDeed = (): Zones.Deed => Zones.useDeed(useVisitor(), (thrown) => [say(thrown)])
