import type { NodePlopAPI } from "plop"
import { addRoute } from "./insert.ts"
import { isName, isPlace } from "./words.ts"

interface Answers {
  readonly zone: string
  readonly name: string
  readonly zh: string
  readonly en: string
}

/** Registers `pnpm new page <zone> <Name> [标题] [Title]`: a page with its words in both languages, its test and its route. */
export const page = (plop: NodePlopAPI): void => {
  plop.setGenerator("page", {
    description: "a page of a zone, with its words, its test and its route",
    prompts: [
      { type: "input", name: "zone", message: "In which zone (a folder of apps)?", validate: isPlace },
      { type: "input", name: "name", message: "What does the visitor do there (WriteProposal)?", validate: isName },
      { type: "input", name: "zh", message: "它叫什么？", default: ({ name }: Answers) => name },
      { type: "input", name: "en", message: "What is it called in English?", default: ({ name }: Answers) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ") }
    ],
    actions: (given) => {
      const { name } = given as Answers
      return [
        { type: "add", path: "apps/{{zone}}/src/pages/{{name}}.tsx", templateFile: "templates/page/page.tsx.hbs" },
        { type: "add", path: "apps/{{zone}}/src/pages/{{name}}.test.tsx", templateFile: "templates/page/page.test.tsx.hbs" },
        {
          type: "modify", path: "apps/{{zone}}/src/routes.tsx",
          transform: (text: string) =>
            addRoute(text, plop.renderString(`{ path: "/{{kebabCase name}}", component: lazy(() => import("./pages/{{name}}.tsx").then((it) => ({ default: it.{{name}} }))) }`, { name }))
        }
      ]
    }
  })
}
