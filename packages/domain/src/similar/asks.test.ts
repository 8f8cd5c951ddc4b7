import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import type { Ask } from "./Ask.ts"
import { asks } from "./asks.ts"

const outline = (text: string): ReadonlyArray<string> => {
  const lines = (of: ReadonlyArray<Ask>, depth: number): ReadonlyArray<string> =>
    of.flatMap((ask) => [`${"  ".repeat(depth)}${ask.mark} ${ask.parts.length > 0 ? "" : ask.text}`.trimEnd(), ...lines(ask.parts, depth + 1)])
  return lines(asks(text), 0)
}

describe("Similar.asks", () => {
  it("reads the numbers of the recommendations, not those of the analysis", () =>
    assert.deepStrictEqual(
      outline("调研情况：站台没有座椅。问题分析：一、座椅少。二、雨棚漏。具体建议：一、添置座椅。二、修补雨棚。"),
      ["一、 添置座椅。", "二、 修补雨棚。"]
    ))
  it("nests what is numbered inside a recommendation", () =>
    assert.deepStrictEqual(
      outline("建议：1.管好站台。一是擦净座椅；二是修好灯箱。2.公布时刻。（1）贴在站牌。（2）写进手机。"),
      ["1.", "  一是 擦净座椅；", "  二是 修好灯箱。", "2.", "  （1） 贴在站牌。", "  （2） 写进手机。"]
    ))
  it("reads past the line breaks of a PDF", () =>
    assert.deepStrictEqual(outline("具体建议：\n一、增设夜\n班车，方便\n晚归的人。\n二\n、延长末\n班时间。"), ["一、 增设夜班车，方便晚归的人。", "二、 延长末班时间。"]))
  it("takes a decimal for no number", () =>
    assert.deepStrictEqual(outline("具体建议：1.票价减到1.5元。2.老人免票。"), ["1. 票价减到1.5元。", "2. 老人免票。"]))
  it("skips the number of the heading itself", () =>
    assert.deepStrictEqual(outline("一、基本情况：车少。二、对策建议：（一）加车。（二）加班次。"), ["（一） 加车。", "（二） 加班次。"]))
  it("finds the recommendations after a turn of phrase", () =>
    assert.deepStrictEqual(outline("公交站常积水，居民不便。为此，提出以下建议：第一，垫高站台。第二，疏通管道。"), ["第一， 垫高站台。", "第二， 疏通管道。"]))
  it("reads 建议一 and circled numbers", () => {
    assert.deepStrictEqual(outline("具体建议：建议一：加车。建议二：加站。"), ["建议一： 加车。", "建议二： 加站。"])
    assert.deepStrictEqual(outline("具体建议：①加车；②加站。"), ["① 加车；", "② 加站。"])
  })
  it("counts past ten", () => {
    const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"]
    assert.strictEqual(asks(`具体建议：${numerals.map((numeral) => `${numeral}、加车。`).join("")}`).length, 12)
  })
  it("reads numbers that crowd the words before them", () =>
    assert.deepStrictEqual(outline("具体建议：一、加强监管二、加强教育三、提升水平"), ["一、 加强监管", "二、 加强教育", "三、 提升水平"]))
  it("takes recommendations without numbers for one", () =>
    assert.deepStrictEqual(outline("具体建议：请在站台安装座椅。"), [" 请在站台安装座椅。"]))
  it("takes the last run where no heading announces recommendations", () =>
    assert.deepStrictEqual(outline("问题有二。1、车少。2、路窄。应对如下。1、加车。2、拓路。"), ["1、 加车。", "2、 拓路。"]))
  it("finds nothing in a text that recommends nothing", () => assert.deepStrictEqual(asks("今天的公交很准时。"), []))

  const piece = Schema.Literals(["一、", "二、", "（一）", "（二）", "1.", "2.", "一是", "二是", "具体建议：", "加车。", "拓路", "\n", "；"])
  it.prop("points to where each recommendation stands, in order, inside its parent", [Schema.Array(piece).check(Schema.isMaxLength(20))], ([pieces]) => {
    const text = pieces.join("")
    const inside = (of: ReadonlyArray<Ask>, from: number, to: number): void => {
      let least = from
      for (const ask of of) {
        assert.isTrue(ask.from >= least && ask.to >= ask.from && ask.to <= to)
        assert.strictEqual(text.slice(ask.from, ask.to).replace(/\s/gu, ""), ask.text.replace(/\s/gu, ""))
        inside(ask.parts, ask.from, ask.to)
        least = ask.to
      }
    }
    inside(asks(text), 0, text.length)
  })
})
