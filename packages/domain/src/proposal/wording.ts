/** Phrases that say nothing a unit could do. */
const slogan = new RegExp(
  "^(?:希望|请|要|建议|应当?|各级|有关(?:部门|方面|单位)|相关部门|全社会|社会各界|大家|共同|切实|进一步|不断|积极|更加|高度|充分|持续|都|多)*(?:"
    + [
      "重视", "(?:提高|强化|统一)(?:思想)?(?:认识|站位|意识)", "加强(?:组织)?(?:领导|重视)", "(?:健全|完善|创新|理顺)(?:体制|工作)?(?:机制|体系)?(?:体制)?(?:机制)?", "形成(?:工作|强大|整体)?合力",
      "加[大强](?:宣传|工作|支持|投入|引导|管理)(?:力度)?", "营造(?:良好|浓厚)?(?:的)?(?:社会)?氛围", "采取(?:有力|有效|切实)?措施", "行动起来", "保护生态环境", "抓(?:好|紧)落实", "关心(?:农村|群众)?", "(?:为|替)\\S{0,6}办实事",
      "常回家看看", "狠抓落实", "久久为功", "常抓不懈"
    ].join("|") + ")$", "u"
)

const clauses = (text: string): ReadonlyArray<string> => text.split(/[，。；、,;！!\s]+/u).filter((clause) => clause !== "")

/** Tells whether a recommendation is made of phrases only, so that nobody could say what was done about it (建议高度重视). */
export const isEmpty = (text: string): boolean => {
  const all = clauses(text)
  return all.length > 0 && all.every((clause) => slogan.test(clause) || /^(?:希望)?(?:在外的|广大)?(?:年轻人|大家|市民|群众)(?:常回家看看|都来关心)$/u.test(clause))
}

const soft = /^(?:建议|应|要|请|进一步|不断|切实|积极)*(?:加强|加大|提高|强化|优化|深化|提升|促进|推进|推动|完善|健全|注重|关注|鼓励|引导)/u
const actor = /由|责成|牵头|会同|(?:部门|局|委|办|厅|院|校|中心|公司|街道|社区|乡镇|政府|单位|企业|银行|协会|村|站|所|馆|园)(?:[，。、；]|[^，。]{0,12}(?:要|应|可|须|负责|开展|组织|制定|建立))/u
const act = /\d|[一二三四五六七八九十两]+(?:处|个|家|条|年|月|次|项|所|套|名|批|公里)|建立|制定|出台|设立|设置|增设|修建|新建|改建|改造|纳入|列入|试点|开通|开设|安装|编制|清单|目录|标准|平台|名录|公布|公开|公示|取消|允许|禁止|统一|培训|补贴|奖补|基金|专项|检查|排查|整治|划定|配备|配置|实行|推行|组织|开展|委托|购买|招录|落实到|举办|立法|修订|细则|条例|办法|规划|方案|制度/u

/** Tells whether a recommendation strengthens and promotes without naming an actor or an act (加强…而无主体、无举措). */
export const lacksAct = (text: string): boolean => soft.test(text.trim()) && !actor.test(text) && !act.test(text)

/** The acts with which the matter of a title begins. */
const acts = "加强|加快|加大|完善|推进|推动|推广|规范|建立|健全|优化|提升|提高|促进|解决|改善|改造|整治|治理|支持|鼓励|保护|发展|落实|深化|强化|打造|建设|增设|设立|实施|开展|做好|重视|严查|取消|减轻|培育|引导"
const second = new RegExp(`(?:${acts}).+?(?:[；;]|以及|并且|同时|及|和|与|并)(${acts})(?!应用)(?=[^的]{2,})`, "u")

/** Finds a second act in a title, a hint that two matters are put in one proposal; the characters of it. */
export const secondAct = (title: string): { readonly from: number; readonly to: number } | undefined => {
  const match = second.exec(title)
  const act = match?.[1]
  if (match === null || act === undefined) return undefined
  const from = match.index + match[0].length - act.length
  return { from, to: from + act.length }
}

const accusation = /贪污|受贿|行贿|渎职|徇私|以权谋私|举报|查处|作风问题|违规|违纪|开除|免职|撤职|停职/u
const titled = /[\u4e00-\u9fff]{2,4}(?:同志|先生|女士|局长|主任|书记|处长|院长|校长|镇长|乡长|县长|区长|经理|董事长)|(?:现任|该|某)[^，。；]{0,8}(?:负责人|局长|主任|书记|院长|校长|经理)/u

/** Finds a sentence that accuses a person by name or office; the characters of it. */
export const namesPerson = (text: string): { readonly from: number; readonly to: number } | undefined => {
  for (const { 0: sentence, index } of text.matchAll(/[^。！？；\n]+/gu)) {
    if (accusation.test(sentence) && titled.test(sentence)) return { from: index, to: index + sentence.length }
  }
  return undefined
}
