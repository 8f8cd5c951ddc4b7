import { makeVisitor } from "@jianyan/zone"
import { connectTo } from "../house.ts"

/** Lets visitors into this zone, and gives its pages who asks and of which committee. */
export const { Admit, useVisitor } = makeVisitor({
  connectTo,
  ask: async (house) => ({ committee: await house.committee.committee() }),
  own: () => ({})
})
