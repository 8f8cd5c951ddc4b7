import { Unit } from "@jianyan/domain"
import { openings } from "../openings.ts"
import type { Story } from "../Story.ts"
import { committee, founding } from "./founding.ts"
import { demo, demo2, members } from "./people.ts"
import { tell } from "./Plan.ts"

/**
 * Tells a whole committee of an invented city, up to a day in November 2026: 342 members and a year of their work.
 *
 * Always the same story. Every event comes from a verb of the domain, in the order of time.
 */
export const twin = (): Story => ({
  committee,
  people: members.map(({ id, name }) => ({ id, name })),
  openings: openings(committee, { member: demo.id, member2: demo2.id, unit: Unit.Id.make("housing"), unit2: Unit.Id.make("education") }),
  happened: tell([...founding]).happened()
})
