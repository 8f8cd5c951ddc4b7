import type { Access, Body } from "@jianyan/domain"
import { makeVisitor, said } from "@jianyan/zone"
import { connectTo } from "../house.ts"

const overseers: ReadonlyArray<Access.Role> = ["evaluator", "office", "leader", "auditor"]

/** Lets visitors into this zone, and gives its pages who asks, what a sector is called and whose sheets they may read. */
export const { Admit, useVisitor } = makeVisitor({
  connectTo,
  ask: async (house) => {
    const [committee, bodies] = await Promise.all([house.committee.committee(), house.committee.bodies()])
    return { committee, bodies }
  },
  own: (about, { holds }) => ({
    /** The bodies of the committee. */
    get bodies(): ReadonlyArray<Body.Body> { return about().bodies },
    /** Gives what a sector is called. */
    body: (id: Body.Id) => {
      const found = about().bodies.find((body) => body.id === id)
      return found === undefined ? id : said(found.name)
    },
    /** Tells whether the visitor may read everybody's sheet. */
    overlooks: () => holds(...overseers)
  })
})
