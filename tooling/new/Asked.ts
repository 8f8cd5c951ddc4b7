import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { capital } from "./Noun.ts"

/** What has to be known of a verb of the domain before it can be asked from outside. */
export interface Asked {
  /** The namespace of the noun: `Meeting`. */
  readonly Name: string
  /** The plural by which services, contract and server know it: `Meetings`. */
  readonly Names: string
  /** The refusals the verb raises itself. */
  readonly refusals: ReadonlyArray<string>
  /** The stages it asks for; none when it takes the noun as it is. */
  readonly stages: ReadonlyArray<string>
  /** Whether it may refuse, and answers a Result; else it answers the event itself. */
  readonly mayRefuse: boolean
  /** The file of the service that holds such verbs. */
  readonly service: string
  /** How the service of this noun finds one: whom it asks besides the house and the id. */
  readonly findsFor: "anyone" | "visitor" | "stage"
}

/** Where the service of a noun keeps a verb: proposals are told in chapters, the others in one file. */
const serviceOf = (Names: string): string => Names === "Proposals" ? "packages/services/src/proposals/handling.ts" : `packages/services/src/${Names.toLowerCase()}/${Names}.ts`

/** Reads what a verb takes and answers; answers a sentence when it cannot be asked without thought. */
export const readAsked = (root: string, noun: string, verb: string): Asked | string => {
  const Name = capital(noun)
  const Names = `${Name}s`
  const read = (file: string) => existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined
  const text = read(`packages/domain/src/${noun}/${verb}.ts`)
  if (text === undefined) return `There is no verb packages/domain/src/${noun}/${verb}.ts; make it first: pnpm new verb ${noun} ${verb}`
  const given = new RegExp(`export const ${verb} = \\(\\s*self: ([^,]+), at: DateTime\\.Utc\\s*\\)`, "u").exec(text)?.[1]
  if (given === undefined) return `${verb} is given more than the ${noun} and the time; write its endpoint by hand, with a payload.`
  const service = serviceOf(Names)
  const [services, contract, answers] = [read(service), read(`packages/contract/src/${Names}Api.ts`), read(`packages/server/src/answers/${Names.toLowerCase()}.ts`)]
  if (services === undefined || contract === undefined || answers === undefined) {
    return `${Names} has no service, contract or answers yet; write its first endpoint by hand, as Meetings did.`
  }
  if (new RegExp(`export const ${verb} = `, "u").test(contract)) return `${Names}Api asks ${verb} already.`
  const stages = given.startsWith(`${Name}.At<`) ? given.match(/"(\w+)"/gu)?.map((stage) => stage.slice(1, -1)) ?? [] : []
  const finds = /const find = \(house: House\.House, id: \w+\.Id(, visitor: Seated)?\)/u.exec(services)
  if (stages.length === 0 && finds === null) return `${service} has no way to find a ${noun}; write the endpoint by hand.`
  return {
    Name,
    Names,
    refusals: [...text.matchAll(/export class (\w+) extends Schema\.TaggedError/gu)].map(([, name = ""]) => name),
    stages,
    mayRefuse: text.includes("Result.Result<"),
    service,
    findsFor: stages.length > 0 ? "stage" : finds?.[1] === undefined ? "anyone" : "visitor"
  }
}
