import { assert, describe, it } from "vitest"
import { classesWithoutRule } from "./stylesAtHand.ts"

const zone = (more: Readonly<Record<string, string>>) => new Map(Object.entries({
  "src/main.tsx": `import "./frame.css"\nconst One = lazy(() => import("./pages/One.tsx"))\nconst Two = lazy(() => import("./pages/Two.tsx"))`,
  "src/frame.css": ".proposals-frame { color: red; }",
  "src/pages/One.tsx": `import "./one.css"\nexport default () => <p class="proposals-one proposals-frame ui-text">…</p>`,
  "src/pages/one.css": ".proposals-one { & .proposals-nested { color: red; } }",
  "src/pages/Two.tsx": "export default () => <p class=\"proposals-frame\">…</p>",
  ...more
}))

describe("styles-at-hand", () => {
  it("is content with the style sheets of a page, of what it imports and of the frame", () => {
    assert.deepStrictEqual(classesWithoutRule(zone({}), "proposals", "src/main.tsx"), [])
    assert.deepStrictEqual(classesWithoutRule(zone({ "src/pages/Two.tsx": `import { Part } from "./Part.tsx"`, "src/pages/Part.tsx": `import "./one.css"\nconst a = <p class="proposals-nested" />` }), "proposals", "src/main.tsx"), [])
  })

  it("names a class whose rule is only there when another page was opened before", () => {
    const found = classesWithoutRule(zone({ "src/pages/Two.tsx": "export default () => <p class={`proposals-one ${more}`}>…</p>" }), "proposals", "src/main.tsx")
    assert.lengthOf(found, 1)
    assert.match(found[0] ?? "", /^src\/pages\/Two\.tsx styles-at-hand proposals-one .* src\/pages\/Two\.tsx is opened by itself/u)
  })

  it("names a class of a part that two pages show and one has rules for, once", () => {
    const found = classesWithoutRule(zone({
      "src/pages/One.tsx": `import "./one.css"\nimport { Part } from "../Part.tsx"`, "src/pages/Two.tsx": `import { Part } from "../Part.tsx"`, "src/Part.tsx": `const a = <p class="proposals-one" />`
    }), "proposals", "src/main.tsx")
    assert.lengthOf(found, 1)
    assert.include(found[0] ?? "", "src/Part.tsx")
  })
})
