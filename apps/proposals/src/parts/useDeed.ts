import * as Zones from "@jianyan/zone"
import { sentences } from "../words/refusals.ts"
import { useVisitor } from "./Visitor.tsx"

/** Makes a deed of this committee, told in the words of proposals. */
export const useDeed = (): Zones.Deed => {
  const visitor = useVisitor()
  return Zones.useDeed(visitor, (thrown) => sentences(thrown, visitor.naming))
}
