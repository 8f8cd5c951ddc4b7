import { assert, describe, it } from "@effect/vitest"
import { sections } from "./sections.ts"

const parts = (text: string) => sections(text).map(({ part, heading, from, to }) => [part, heading, text.slice(from, to)])

describe("Similar.sections", () => {
  it("splits at the headings of the genre", () =>
    assert.deepStrictEqual(parts("前言。调研情况：车少。问题分析：路窄。具体建议：拓路。"), [
      ["opening", "", "前言。"],
      ["situation", "调研情况", "车少。"],
      ["analysis", "问题分析", "路窄。"],
      ["asks", "具体建议", "拓路。"]
    ]))
  it("reads a numbered heading and one alone on its line", () =>
    assert.deepStrictEqual(parts("一、基本情况\n车少。\n二、对策建议：加车。"), [["situation", "基本情况", "\n车少。\n"], ["asks", "对策建议", "加车。"]]))
  it("turns to the recommendations at the last turn of phrase", () =>
    assert.deepStrictEqual(parts("有人建议：不管。为此，建议如下：加车。").at(-1), ["asks", "建议如下", "加车。"]))
  it("takes a word in the middle of a sentence for no heading", () =>
    assert.deepStrictEqual(parts("群众的具体建议很多。"), [["opening", "", "群众的具体建议很多。"]]))
})
