import { Body, Member } from "@jianyan/domain"
import { at } from "../texts/Dice.ts"
import { groups } from "../texts/groups.ts"
import { personName } from "../texts/names.ts"
import { sectors } from "../texts/sectors.ts"

/** The id of the body a sector is. */
export const sectorId = (sector: string): Body.Id => Body.Id.make(`sector-${sector}`)
/** The id of the body a special committee is. */
export const committeeId = (committee: string): Body.Id => Body.Id.make(`committee-${committee}`)
/** The id of the body a member group is. */
export const groupId = (group: string): Body.Id => Body.Id.make(`group-${group}`)
/** The id of the party a sector stands for. */
export const partyId = (sector: string): Body.Id => Body.Id.make(`party-${sector}`)

/** A member of the committee, by the words of the texts. */
export interface Seated {
  readonly id: Member.Id
  readonly name: string
  readonly sector: string
  readonly committee: string
  readonly group: string
  /** The place among the members of the sector, from 0. */
  readonly rank: number
}

const everywhere = ["proposals", "economy", "rural", "environment", "education", "society", "ethnic", "culture"] as const

/** The special committees that take members of a sector, in turn. */
const committeesOf: Readonly<Record<string, ReadonlyArray<string>>> = {
  cpc: everywhere, rcck: ["culture", "proposals"], cdl: ["education", "culture"], cndca: ["economy", "proposals"], capd: ["education", "culture"], cpwdp: ["environment", "education"],
  zhigong: ["ethnic"], jiusan: ["environment", "rural"], nonaffiliates: ["proposals", "society"], youth: ["society"], "trade-union": ["society"], women: ["society", "proposals"],
  acfic: ["economy", "proposals"], cast: ["environment", "education"], taiwan: ["ethnic"], overseas: ["ethnic"], arts: ["culture"], science: ["education", "rural"],
  "social-science": ["culture", "society"], economy: ["economy", "rural"], agriculture: ["rural"], education: ["education"], sport: ["education"], press: ["culture"],
  medicine: ["education", "environment"], welfare: ["society"], environment: ["environment"], ethnic: ["ethnic"], religion: ["ethnic"], invited: ["proposals", "ethnic"]
}

const inDistricts = groups.filter((group) => group.district !== undefined)

const seated = (): ReadonlyArray<Seated> => {
  const all = sectors.flatMap(({ id, seats }) => Array.from({ length: seats }, (_, rank) => ({ sector: id, rank })))
  return all.map(({ rank, sector }, n) => {
    const ofSector = groups.filter((group) => group.sectors.includes(sector))
    return {
      id: Member.Id.make(`m-${String(n + 1).padStart(3, "0")}`),
      name: personName(n),
      sector,
      committee: at(committeesOf[sector] ?? everywhere, rank),
      group: (n % 2 === 0 ? at(ofSector, rank >> 1) : at(inDistricts, n >> 1)).id,
      rank
    }
  })
}

/** The 342 members, in the order of their sectors. */
export const members: ReadonlyArray<Seated> = seated()

/** Finds the member of a rank in a sector; throws a RangeError when there is none. */
export const ranked = (sector: string, rank: number): Seated => {
  const found = members.find((one) => one.sector === sector && one.rank === rank)
  if (found === undefined) throw new RangeError(`no member ${rank} in ${sector}`)
  return found
}

/** The member whose record the first demo account shows. */
export const demo: Seated = ranked("environment", 3)
/** The member of the second demo account, with room left in every part of the score. */
export const demo2: Seated = ranked("education", 4)

/** The members who are drawn from when nobody particular is meant: all but the two of the demo accounts. */
export const others: ReadonlyArray<Seated> = members.filter((one) => one !== demo && one !== demo2)

/** A national member who lives in the city, and the sector here that is nearest. */
export const living = { id: Member.Id.make("m-343"), name: personName(members.length), sector: "science" } as const

/** Tells whether a member sits in the standing committee: the first two of each sector do. */
export const isStanding = (one: Seated): boolean => one.rank < 2
