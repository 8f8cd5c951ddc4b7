import type { Proposal } from "@jianyan/domain"
import { assert, describe, it } from "@effect/vitest"
import { strFromU8, unzipSync } from "fflate"
import { letterDocx } from "./letterDocx.ts"

const letter: Proposal.OfficialLetter = {
  unit: "市住房和城乡建设局", document: "滨建函〔2026〕12号", mark: "B", definition: "部分解决，或已列入计划逐步解决", signedBy: "分管局长", title: "关于滨河市政协十五届五次会议第17号提案的答复", to: "沈临川委员：",
  opening: ["您提出的《关于加装扶手的建议》收悉，现答复如下："], answers: [{ heading: "一、关于“列入清单”", text: "已列入 2027 年清单 & 预算 <甲>。" }], closing: "感谢您对我们工作的关心和支持。",
  contact: "联系人：办公室", date: "2026年4月20日", copies: ["滨河市政协提案委员会"], unsaid: []
}

const read = async (letter: Proposal.OfficialLetter) => {
  const files = unzipSync(await letterDocx(letter))
  const body = strFromU8(files["word/document.xml"] ?? new Uint8Array())
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gsu)].map(([, inside = ""]) => ({ inside, text: [...inside.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join("") }))
  return { body, paragraphs, texts: paragraphs.map(({ text }) => text) }
}

describe("the letter as a document", () => {
  it("lays head, number, class, signer, title, addressee, answers, date and copies in their order", async () =>
    assert.deepStrictEqual((await read(letter)).texts, [
      "市住房和城乡建设局", "滨建函〔2026〕12号", "类别：B", "签发人：分管局长", "关于滨河市政协十五届五次会议第17号提案的答复", "沈临川委员：", "您提出的《关于加装扶手的建议》收悉，现答复如下：",
      "一、关于“列入清单”", "已列入 2027 年清单 &amp; 预算 &lt;甲&gt;。", "感谢您对我们工作的关心和支持。", "（联系人：办公室）", "市住房和城乡建设局", "2026年4月20日",
      "办理结果为B类：部分解决，或已列入计划逐步解决。", "抄送：滨河市政协提案委员会。"
    ]))
  it("is A4 with a red head, the mark at the right and the title in the middle", async () => {
    const { body, paragraphs } = await read(letter)
    assert.match(body, /<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/u)
    const at = (text: string) => paragraphs.find((one) => one.text === text)?.inside ?? ""
    assert.match(paragraphs[0]?.inside ?? "", /w:val="C00000"/u)
    assert.match(at("类别：B"), /<w:jc w:val="right"\/>/u)
    assert.match(at(letter.title), /<w:jc w:val="center"\/>/u)
  })
  it("leaves no line for what was not given", async () => {
    const { contact: _, document: __, signedBy: ___, ...bare } = letter
    const { texts } = await read(bare)
    for (const part of ["滨建函", "签发人", "联系人"]) assert.isFalse(texts.some((text) => text.includes(part)), part)
  })
})
