import type { Drafting, GuardedWord } from "./ExaminationRules.ts"
import type { Name } from "./Name.ts"

const guarded = (ground: number, advice: Name, ...words: ReadonlyArray<string>): ReadonlyArray<GuardedWord> => words.map((word) => ({ word, advice, ground }))

/**
 * How a proposal is written where a committee says nothing else.
 *
 * 一事一案, with situation, analysis and concrete suggestions (工作条例); the words lead to the grounds of the national list of 2011 and advise, they do not refuse.
 */
export const standardDrafting: Drafting = {
  article: "有情况、有分析、有具体的建议，一事一案",
  situation: { least: 30, most: 3_000 },
  analysis: { least: 20, most: 3_000 },
  recommendation: { least: 8, most: 1_000 },
  guardedWords: [
    ...guarded(1, { zh: "涉密内容不得在提案中出现，请删去，另经保密渠道报送", en: "State secrets have no place in a proposal: take it out and send it by the confidential channel" },
      "绝密", "机密文件", "秘密级", "机密级", "涉密文件", "内部文件，不得外传"),
    ...guarded(5, { zh: "已进入诉讼、仲裁程序的事项不予立案，请改为就制度提出建议", en: "A matter in litigation is not filed: ask for a rule to change, not for a case to be decided" },
      "一审判决", "二审审理", "改判", "仲裁裁决不服", "正在审理之中"),
    ...guarded(6, { zh: "学术研讨不予立案，请说明要解决的实际问题", en: "Academic discussion is not filed: say which practical problem is to be solved" },
      "笔者认为", "学界尚未", "争鸣文章"),
    ...guarded(7, { zh: "为本人或亲属解决个人问题不予立案，请改为反映同类群众的共性问题", en: "A personal matter is not filed: write about what many share" },
      "我的岳父", "我岳父", "我爱人", "我儿子", "我女儿", "我父亲", "我母亲", "本人工龄", "本人住房", "本人职称", "我的连续工龄"),
    ...guarded(8, { zh: "宣传、推介具体作品、产品不予立案，请改为就一类事提出建议", en: "Advertising a work or product is not filed: ask for a kind of thing, not for yours" },
      "本人企业", "本人历时", "我公司产品", "本公司产品", "本人创作", "产品推介"),
    ...guarded(9, { zh: "指名举报不予立案，请通过纪检监察、信访渠道反映", en: "Accusing a person is not filed: take it to discipline inspection or the petitions office" },
      "实名举报", "优亲厚友", "以权谋私", "贪污受贿", "停止其职务")
  ],
  files: 10
}
