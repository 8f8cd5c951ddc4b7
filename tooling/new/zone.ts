import type { NodePlopAPI } from "plop"
import { addBefore, addEntry } from "./insert.ts"
import { capital } from "./Noun.ts"
import { isPlace } from "./words.ts"

interface Answers {
  readonly zone: string
  readonly zh: string
  readonly en: string
}

/** Registers `pnpm new zone <name> [名称] [Name]`: a whole app at its own path, with one page, its address in the contract and its place in the rail. */
export const zone = (plop: NodePlopAPI): void => {
  plop.setGenerator("zone", {
    description: "a micro-frontend at its own path, with one page",
    prompts: [
      { type: "input", name: "zone", message: "Which word stands in its address?", validate: isPlace },
      { type: "input", name: "zh", message: "它叫什么？", default: ({ zone }: Answers) => zone },
      { type: "input", name: "en", message: "What is it called in English?", default: ({ zone }: Answers) => capital(zone) }
    ],
    actions: (given) => {
      const { en, zh, zone } = given as Answers
      const data = { name: "Home" }
      return [
        { type: "addMany", destination: "apps/{{zone}}", base: "templates/zone", templateFiles: "templates/zone/**/*.hbs", globOptions: { dot: true } },
        { type: "add", path: "apps/{{zone}}/src/pages/Home.tsx", templateFile: "templates/page/page.tsx.hbs", data },
        { type: "add", path: "apps/{{zone}}/src/pages/Home.test.tsx", templateFile: "templates/page/page.test.tsx.hbs", data },
        {
          type: "modify", path: "packages/contract/src/Zone.ts",
          transform: (text: string) => addBefore(text, "\nconst rooms", `export const ${zone} = { home: "/${zone}/" } as const`)
        },
        {
          type: "modify", path: "packages/zone/src/frame/zones.ts",
          transform: (text: string) =>
            addEntry(text, "const zones = [", () => "] as const", (indent) => `${indent}{ zone: "${zone}", href: Zone.${zone}.home, name: { zh: ${JSON.stringify(zh)}, en: ${JSON.stringify(en)} } }`)
        },
        () => "Now run npx pnpm@12 install, so that the new room gets its libraries."
      ]
    }
  })
}
