import { answered, makeVisitor } from "@jianyan/zone"
import { useQuery } from "@tanstack/solid-query"
import { connectTo } from "../house.ts"
import { type Naming, naming } from "./Naming.ts"

/** Lets visitors into this zone, and gives its pages who asks and what their committee calls its things. */
export const { Admit, useVisitor } = makeVisitor({
  connectTo,
  ask: async (house) => {
    const [committee, units, bodies] = await Promise.all([house.committee.committee(), house.committee.units(), house.committee.bodies()])
    return { committee, units, bodies }
  },
  own: (about, { at, house }): { readonly naming: Naming } => {
    const members = useQuery(() => ({ queryKey: [at, "members"], queryFn: () => house.committee.members(), staleTime: 600_000 }))
    return { naming: naming({ ...about(), members: () => answered(members) ?? [] }) }
  }
})
