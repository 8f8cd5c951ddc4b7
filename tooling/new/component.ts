import type { NodePlopAPI } from "plop"
import { isName, isSentence } from "./words.ts"

interface Answers {
  readonly name: string
}

/** Registers `pnpm new component <Name> [what it shows]`: a part of the design system with its look, its test and its line in the door. */
export const component = (plop: NodePlopAPI): void => {
  plop.setGenerator("component", {
    description: "a part of the design system, with its look and its test",
    prompts: [
      { type: "input", name: "name", message: "What is it called?", validate: isName },
      {
        type: "input",
        name: "says",
        message: "What does it show, in one sentence?",
        default: ({ name }: Answers) => `Shows a ${name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase()}.`,
        validate: isSentence
      }
    ],
    actions: (given) => {
      const { name } = given as Answers
      const folder = "packages/ui/src/{{kebabCase name}}"
      const line = `export { ${name}, type ${name}Props } from "./${plop.renderString("{{kebabCase name}}", { name })}/${name}.tsx"\n`
      return [
        { type: "add", path: `${folder}/{{name}}.tsx`, templateFile: "templates/component/component.tsx.hbs" },
        { type: "add", path: `${folder}/{{kebabCase name}}.css`, templateFile: "templates/component/component.css.hbs" },
        { type: "add", path: `${folder}/{{name}}.test.tsx`, templateFile: "templates/component/component.test.tsx.hbs" },
        { type: "modify", path: "packages/ui/src/index.ts", transform: (text: string) => text + line }
      ]
    }
  })
}
