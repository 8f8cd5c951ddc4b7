import type { Body } from "@jianyan/domain"
import { makeVisitor, said } from "@jianyan/zone"
import { connectTo } from "../house.ts"

/** Lets visitors into this zone, and gives its pages who asks and what their committee calls its bodies. */
export const { Admit, useVisitor } = makeVisitor({
  connectTo,
  ask: async (house) => {
    const [committee, bodies] = await Promise.all([house.committee.committee(), house.committee.bodies()])
    return { committee, bodies }
  },
  own: (about) => ({
    get bodies(): ReadonlyArray<Body.Body> { return about().bodies },
    /** Gives the name of a body; one nobody knows is shown by its id. */
    body: (id: string) => {
      const found = about().bodies.find((body) => body.id === id)
      return found === undefined ? id : said(found.name)
    }
  })
})
