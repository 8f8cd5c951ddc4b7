import type { NodePlopAPI } from "plop"
import { type Asked, readAsked } from "./Asked.ts"
import { addEntry } from "./insert.ts"
import { asSentence, isSentence, isVerb } from "./words.ts"

interface Answers {
  readonly noun: string
  readonly verb: string
  readonly allow: string
  readonly about: string
}

/** The refusals by status: none such, then what stands in the way. */
const refusalsOf = ({ Name, refusals, stages }: Asked): string => {
  const conflicts = [...(stages.length > 0 ? ["NotAtStage"] : []), ...refusals].map((refusal) => `${Name}.${refusal}`)
  const conflict = conflicts.length > 1 ? `Schema.Union([${conflicts.join(", ")}])` : conflicts[0]
  return `{ 404: ${Name}.NotFound${conflict === undefined ? "" : `, 409: ${conflict}`} }`
}

/** How the service lets the verb decide on the house as it stands. */
const askOf = ({ findsFor, mayRefuse, Name, stages }: Asked, verb: string): string => {
  if (findsFor === "stage") {
    return `(id: ${Name}.Id) => on(id, [${stages.map((stage) => `"${stage}"`).join(", ")}], (self, { at }) => ${Name}.${verb}(self, at))`
  }
  const visitor = findsFor === "visitor" ? ", visitor" : ""
  return `(id: ${Name}.Id) => act(houses, ({ at, house${visitor} }) => Result.${mayRefuse ? "flatMap" : "map"}(find(house, id${visitor}), (it) => ${Name}.${verb}(it, at)))`
}

/**
 * Registers `pnpm new endpoint <noun> <verb> [roles] [what it is about]`: lets a verb of the domain be asked from outside.
 *
 * Writes its lines in the service, the contract and the answers. For verbs that are given nothing but the noun and the
 * time; one that is given more wants a payload, which is thought out by hand.
 */
export const endpoint = (plop: NodePlopAPI): void => {
  const asked = (noun: string, verb: string): Asked => {
    const found = readAsked(plop.getDestBasePath(), noun, verb)
    if (typeof found === "string") throw new Error(found)
    return found
  }
  plop.setGenerator("endpoint", {
    description: "the way from outside to a verb of the domain",
    prompts: [
      { type: "input", name: "noun", message: "Which noun?" },
      {
        type: "input",
        name: "verb",
        message: "Which verb?",
        validate: isVerb
      },
      {
        type: "input",
        name: "allow",
        message: "Who may ask (roles with commas, or seated)?",
        default: "office",
        validate: (roles: string) => /^[a-z]\w*(?:,[a-z]\w*)*$/iu.test(roles) || "Name roles of Access.Role with commas and no spaces, as in office,leader."
      },
      {
        type: "input",
        name: "about",
        message: "What is it about, in one sentence?",
        default: ({ noun, verb }: Answers) => asSentence(verb, noun),
        validate: isSentence
      }
    ],
    actions: (given) => {
      const { about, allow, noun, verb } = given as Answers
      const found = asked(noun, verb)
      const { Name, Names, service } = found
      const path = plop.renderString("{{kebabCase verb}}", { verb })
      const roles = allow === "seated" ? `"seated"` : `[${allow.split(",").map((role) => `"${role}"`).join(", ")}]`
      const line = `export const ${verb} = Endpoint.post("/${Names.toLowerCase()}/:id/${path}", { about: "${about}", allow: ${roles}, ...id, refusals: ${refusalsOf(found)} })\n`
      return [
        {
          type: "modify", path: service,
          transform: (text: string) =>
            found.findsFor === "stage"
              ? addEntry(text, "=> ({", () => "})", (indent) => `${indent}${verb}: ${askOf(found, verb)}`)
              : addEntry(text, "make: Effect.map(Houses", (indent) => `${indent}}))`, (indent) => `${indent}${verb}: ${askOf(found, verb)}`)
        },
        { type: "modify", path: `packages/contract/src/${Names}Api.ts`, transform: (text: string) => text + line },
        {
          type: "modify", path: `packages/server/src/answers/${Names.toLowerCase()}.ts`,
          transform: (text: string) =>
            addEntry(text, `export const ${Names.toLowerCase()} = {`, () => "}", (indent) =>
              `${indent}${verb}: ({ id }: { readonly id: ${Name}.Id }) => done(${Names}.use((it) => it.${verb}(id)))`)
        },
        () => `Now knock at POST /${Names.toLowerCase()}/:id/${path} in a test of packages/server, and offer it on a page.`
      ]
    }
  })
}
