import { isInPastTense } from "@jianyan/lint/eventsInPastTense"
import type { NodePlopAPI } from "plop"
import { addBefore, addEntry } from "./insert.ts"
import { capital, type Noun, readNoun } from "./Noun.ts"
import { pastTense } from "./pastTense.ts"
import { asSentence, isSentence, isVerb } from "./words.ts"

interface Answers {
  /** `unit`, or `proposal:Closed` for a noun whose stage is a type. */
  readonly noun: string
  readonly verb: string
  readonly event: string
  readonly stage?: string
  readonly says: string
}

const nounIn = (given: string): string => given.split(":")[0] ?? given
const stageIn = (given: string): string | undefined => given.split(":")[1]

/**
 * Registers `pnpm new verb <noun> <verb> [event] [what it does]`, where the noun may name a stage: `proposal:Closed`.
 *
 * Writes the verb and its test, and its lines in the union of events, in `evolve` and in the door. The event leaves the
 * noun as it was until `evolve` says otherwise; an event that exists already must carry nothing but the noun and the time.
 */
export const verb = (plop: NodePlopAPI): void => {
  const noun = (given: string): Noun => {
    const found = readNoun(plop.getDestBasePath(), nounIn(given))
    if (typeof found === "string") throw new Error(found)
    return found
  }
  plop.setGenerator("verb", {
    description: "a verb of the domain, with its event and its test",
    prompts: [
      {
        type: "input",
        name: "noun",
        message: "Which noun (a folder of packages/domain/src)?",
        validate: (given: string) => {
          const found = readNoun(plop.getDestBasePath(), nounIn(given))
          if (typeof found === "string") return found
          const stage = stageIn(given)
          return stage === undefined || found.stages.includes(stage) || `A ${nounIn(given)} has no stage ${stage}; it has ${found.stages.join(", ") || "none"}.`
        }
      },
      { type: "input", name: "verb", message: "Which verb?", validate: isVerb },
      {
        type: "input",
        name: "event",
        message: "What has happened then?",
        default: (answers: Answers) => `${capital(nounIn(answers.noun))}${capital(pastTense(answers.verb))}`,
        validate: (event: string) => (/^[A-Z]\w+$/u.test(event) && isInPastTense(event)) || "An event is named in the past tense, as in ProposalFiled."
      },
      {
        type: "input",
        name: "says",
        message: "What does it do, in one sentence?",
        default: (answers: Answers) => asSentence(answers.verb, nounIn(answers.noun)),
        validate: isSentence
      },
      {
        type: "list",
        name: "stage",
        message: "At which stage?",
        choices: (answers) => noun(String(answers["noun"])).stages,
        when: (answers) => stageIn(String(answers["noun"])) === undefined && noun(String(answers["noun"])).stages.length > 0
      }
    ],
    actions: (given) => {
      const answers = given as Answers
      const { events, folder, key, Name, self, stages } = noun(answers.noun)
      const known = events.get(answers.event)
      if (known !== undefined && known !== "about") {
        return [`${answers.event} carries ${known}; a verb that gives these is written by hand.`].map((said) => () => { throw new Error(said) })
      }
      const data = { ...answers, noun: nounIn(answers.noun), stage: answers.stage ?? stageIn(answers.noun), Name, key, staged: stages.length > 0 }
      const templates = "templates/verb"
      const announce = known === undefined
        ? [
          {
            type: "modify", path: `${folder}/${Name}Event.ts`,
            transform: (text: string) => addEntry(text, "TaggedUnion({", () => "})", (indent) => `${indent}${answers.event}: about`)
          },
          {
            type: "modify", path: `${folder}/evolve.ts`,
            transform: (text: string) => addEntry(text, `${Name}Event.match(`, (indent) => `${indent}})`, (indent) => `${indent}${answers.event}: () => ${self}`)
          }
        ]
        : []
      return [
        { type: "add", path: `${folder}/{{verb}}.ts`, templateFile: `${templates}/verb.ts.hbs`, data },
        { type: "add", path: `${folder}/{{verb}}.test.ts`, templateFile: `${templates}/verb.test.ts.hbs`, data },
        ...announce,
        { type: "modify", path: `${folder}/index.ts`, transform: (text: string) => addBefore(text, `export * from "./evolve.ts"`, `export * from "./${answers.verb}.ts"`) },
        () => known === undefined ? `Now say in ${folder}/evolve.ts what ${answers.event} leaves behind.` : `${folder}/evolve.ts knows ${answers.event} already.`
      ]
    }
  })
}
