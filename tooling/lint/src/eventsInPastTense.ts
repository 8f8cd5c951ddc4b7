import type { At, Rule } from "./Rule.ts"

/** Past participles that do not end in -ed and that events are made of. */
const irregular = new Set([
  "Begun", "Bound", "Brought", "Built", "Chosen", "Cut", "Done", "Drawn", "Given", "Gone", "Heard", "Held", "Kept", "Laid", "Led",
  "Left", "Lent", "Let", "Lost", "Made", "Met", "Paid", "Put", "Read", "Said", "Seen", "Sent", "Set", "Shown", "Split",
  "Struck", "Taken", "Told", "Withdrawn", "Withheld", "Won", "Written"
])

/** Words that end like a past participle and are none. */
const deceptive = new Set(["Deed", "Exceed", "Feed", "Need", "Proceed", "Seed", "Speed", "Succeed"])

const words = (name: string) => name.match(/[A-Z][a-z]*/gu) ?? []

/** Says whether a name tells that something happened: one of its words is a past participle (`ReplySent`, `ProposalFiled`). */
export const isInPastTense = (name: string): boolean =>
  words(name).some((word) => irregular.has(word) || (/[a-z]ed$/u.test(word) && !deceptive.has(word)))

const isUnion = (node: At<"CallExpression">) =>
  node.callee.type === "MemberExpression" && node.callee.property.type === "Identifier" && node.callee.property.name === "TaggedUnion"

/** Keeps the journal a record of what happened: each event of a union is named in the past tense. */
export const eventsInPastTense: Rule = {
  meta: {
    type: "problem",
    messages: { name: "An event has happened: “{{name}}” is not in the past tense. Name it after what is true now, as in ProposalFiled." }
  },
  create: (context) => ({
    CallExpression: (node) => {
      const [cases] = node.arguments
      if (!isUnion(node) || cases?.type !== "ObjectExpression") return
      for (const entry of cases.properties) {
        if (entry.type !== "Property" || entry.key.type !== "Identifier" || isInPastTense(entry.key.name)) continue
        context.report({ node: entry.key, messageId: "name", data: { name: entry.key.name } })
      }
    }
  })
}
