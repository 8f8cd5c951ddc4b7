import { type Access, type Body, type Committee, type Day, type House, Member, type Unit } from "@jianyan/domain"
import { Context, HashMap, Option } from "effect"

/** In whose name a request is made, in one committee. */
export interface Seated {
  readonly account: string
  readonly committee: Committee.Id
  readonly roles: ReadonlyArray<Access.Role>
  readonly member?: Member.Id
  readonly unit?: Unit.Id
  /** The bodies the member signs for today. */
  readonly heads?: ReadonlyArray<Body.Id>
  readonly key?: string
}

/** The one who asks, seated in the committee that is asked. */
export class Visitor extends Context.Service<Visitor, Seated>()("@jianyan/services/Visitor") {}

/** Gathers the seats an account holds in one committee, none when it holds no seat there. */
export const seated = (account: string, committee: string, seats: ReadonlyArray<Access.Seat>, key?: string): Seated | undefined => {
  const here = seats.filter((seat) => seat.committee === committee)
  const first = here[0]
  if (first === undefined) return undefined
  const member = here.find((seat) => seat.member !== undefined)?.member
  const unit = here.find((seat) => seat.unit !== undefined)?.unit
  return {
    account,
    committee: first.committee,
    roles: here.map((seat) => seat.role),
    ...(member === undefined ? {} : { member }),
    ...(unit === undefined ? {} : { unit }),
    ...(key === undefined ? {} : { key })
  }
}

/** Adds the bodies for which the one who asks signs on a day, who may then answer in their name. */
export const heading = (self: Seated, house: House.House, on: Day.Day): Seated => {
  const member = self.member === undefined ? undefined : Option.getOrUndefined(HashMap.get(house.members, self.member))
  if (member === undefined || !Member.sits(member, on)) return self
  const heads = [...HashMap.values(house.bodies)].filter((body) => !body.dissolved && Member.isHead(member, body, on)).map(({ id }) => id)
  return heads.length === 0 ? self : { ...self, heads }
}

/** Tells whether the visitor holds one of the roles. */
export const holds = (self: Seated, ...roles: ReadonlyArray<Access.Role>): boolean => self.roles.some((role) => roles.includes(role))
