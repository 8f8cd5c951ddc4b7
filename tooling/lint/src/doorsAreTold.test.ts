import { doorsAreTold } from "./doorsAreTold.ts"
import { testRule } from "./testRule.ts"

testRule("doors-are-told", doorsAreTold, {
  keeps: {
    "allows what a sentence tells": { code: "/** Adds one. */\nexport const add = (to: number) => to + 1" },
    "asks nothing of what stays in the file": { code: "const add = (to: number) => to + 1\nexport { add }" },
    "asks nothing of what another file tells": { code: `export * from "./add.ts"` },
    "does not ask again for the type of a value": { code: "/** A day. */\nexport const Day = 1\nexport type Day = typeof Day" },
    "does not ask again for the overloads of a function": { code: "/** Reads. */\nexport function read(of: string): string\nexport function read(of: number): number\nexport function read(of: unknown) { return of }" },
    "does not ask for what a told component is given": { code: "export interface ButtonProps { readonly busy: boolean }\n/** A button. */\nexport const Button = (props: ButtonProps) => props.busy" },
    "takes what an endpoint is about for its sentence": { code: `export const list = Endpoint.get("/days", { about: "Lists days.", allow: "seated" })` }
  },
  refuses: {
    "refuses a value nobody tells": { code: "export const add = 1", says: ["untold"] },
    "refuses a line that is no docstring": { code: "// Adds one.\nexport const add = 1", says: ["untold"] },
    "refuses a type of its own name": { code: "/** A day. */\nexport const Day = 1\nexport type Night = typeof Day", says: ["untold"] },
    "refuses a function and a class": { code: "export function add() {}\nexport class Sum {}", says: ["untold", "untold"] },
    "refuses an endpoint that says nothing": { code: `export const list = Endpoint.get("/days", { allow: "seated" })`, says: ["untold"] }
  }
})
