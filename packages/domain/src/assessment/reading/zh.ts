import type { Wording } from "./Wording.ts"

const same = (text: string): readonly [string, string] => [text, text]

/** The wording of rules in Chinese. */
export const zh: Wording = {
  kinds: {
    proposal: "提案", report: "社情民意信息", suggestion: "意见建议", speech: "大会发言", article: "文章", material: "文史资料", meeting: "会议", activity: "活动",
    contact: "联系群众", deed: "公益和为民实事", study: "学习", award: "表彰", instruction: "领导批示", breach: "违规", mark: "评分", appraisal: "双向评议"
  },
  units: {
    proposal: same("件"), report: same("篇"), suggestion: same("条"), speech: same("次"), article: same("篇"), material: same("篇"), meeting: same("次"), activity: same("次"),
    contact: same("次"), deed: same("次"), study: same("次"), award: same("次"), instruction: same("次"), breach: same("次"), mark: same("项"), appraisal: same("次")
  },
  measures: {
    records: same("份记录"), halfDays: same("个出席半天"), halfDaysExcused: same("个请假半天"), halfDaysUnexcused: same("个无故缺席半天"),
    late: same("次迟到"), leftEarly: same("次早退"), lateOrLeftEarly: same("次迟到或早退"), amount: same("人次")
  },
  forms: {
    plenary: "全体会议", standing: "常委会会议", chairpersons: "主席会议", committee: "专委会会议", sector: "界别会议", group: "小组会议",
    research: "调研", inspection: "视察", training: "培训", lecture: "讲座", forum: "座谈", consultation: "协商", oversight: "民主监督", appraisal: "民主评议", reception: "接待群众",
    publicBenefit: "公益活动", enterprise: "服务企业", pairing: "结对帮扶", mediation: "调解", notes: "学习笔记", reflection: "心得文章", reading: "读书",
    spoken: "口头发言", written: "书面发言", media: "媒体文章", theory: "理论文章", website: "网站稿件", visit: "走访群众", station: "工作站接待", other: "其他"
  },
  stages: {
    submitted: "提交", filed: "立案", merged: "并案", convertedToReport: "转为社情民意信息", key: "列为重点", excellent: "评为优秀", consulted: "面商", replied: "答复",
    onTime: "按期办结", adopted: "采用", partlyAdopted: "部分采用", planned: "列入计划", satisfied: "反馈满意", partlySatisfied: "反馈基本满意", published: "发表"
  },
  levels: { township: "乡镇街道级", county: "县级", city: "市级", province: "省级", national: "全国级" },
  parts: { sole: "独自提出", first: "排名第一", co: "参加联名" },
  deedParts: { sole: "独自进行", first: "牵头", co: "参与" },
  states: { present: "出席", leave: "请假", absent: "无故缺席", exempt: "受委派免计" },
  markers: { self: "本人", reviewer: "考评人员", meeting: "会议" },
  roles: {
    member: "委员", standing: "常委", chairpersons: "主席会议成员", convenor: "界别召集人", committeeHead: "专委会主任",
    sector: "界别小组", group: "委员活动组", township: "乡镇街道政协机构", committee: "专委会", unit: "单位", station: "工作站"
  },
  occasions: { day: "同一天", month: "同一月", quarter: "同一季度", form: "同一形式", of: "同一来源", organiser: "同一组织者" },
  pers: { month: "每月", quarter: "每季度", halfYear: "每半年", year: "每年" },
  marks: { quotes: ["“", "”"], or: "或", and: "并", list: "、", all: "、", any: "、", points: same("分"), comma: "，", clause: "；", weights: "∶" },
  sentences: {
    selection: "{kind}{form}{filters}", ofForms: "（{form}）", reached: "已{reached}", reachedAny: "已{reachedAny}", reachedOne: "已有{reachedAny}之一", unreached: "没有{unreached}",
    part: "由本人{part}", level: "达到{level}", attendance: "{attendance}的", attendedAtLeast: "参加不少于 {ratio}", attendedWhole: "全程参加", punctual: "不迟到、不早退",
    organiser: "由{organiser}组织", appraised: "评为{grade}", article: "按{article}评定",
    betweenBoth: "自 {from} 起至 {to} 止", betweenFrom: "自 {from} 起", betweenTo: "至 {to} 止", betweenNone: "日期不限",
    gives: "计 {points} 分", takes: "扣 {points} 分", ofPart: "{part}的{amount}", ofLevel: "{level}{amount}", ofStage: "{stage}{amount}",
    nothing: "不计分", noLevel: "各级不计分", addLevelsAll: "各级累加", addLevelsHighest: "只计最高一级", addStagesAll: "各阶段累加", addStagesHighest: "只计最高的阶段",
    addStepsAll: "各档累加", addStepsHighest: "只计最高一档",
    each: "每{unit}{amount}", levels: "每{unit}{levels}，{add}", stages: "每{unit}{stages}，{add}", mark: "分值由人评定{markedBy}", markedBy: "，依次以{markedBy}的评分为准",
    threshold: "达到 {need} {unit}{amount}{prorated}", prorated: "，不足的按比例计", step: "达到 {atLeast} {unit}{amount}", steps: "{steps}，{add}",
    attended: "出席时间达到应出席的 {ratio} {amount}", fullAttendance: "全勤{whole}{amount}", ratio: "占“{outOf}”总数的比例达到 {ratio} {amount}{short}", offPerPercent: "，每低 1 个百分点少计 {points} 分",
    shareAll: "联名的每人计满分", shareFirst: "联名的只计第一人", shareEqual: "联名的各人平分{people}", shareHalf: "联名的第一人得一半，其余平分{people}",
    shareParts: "联名的依次按 {weights} 分", people: "，参与计分的至多 {people} 人",
    once: "只计分值最高的一次", best: "只计分值最高的 {count} 次", fromNth: "从第 {nth} 件起计", distinct: "{distinct}只计一次", except: "已在{except}计分的不再计",
    evidence: "须有证明材料", requires: "达到{requires}的要求才计", cap: "最多 {points} 分{under}", floor: "扣到 {points} 分为止{under}", base: "从 {points} 分算起{under}",
    under: "（依{article}）", for: "限{roles}", notFor: "不含{roles}", measure: "以{unit}计量",
    item: "{counts}：{pays}{rest}。", block: "各项相加{rest}。", blockPlain: "各项相加。", bestOf: "以下几种只计最高的一种{rest}。",
    gate: "{anyOf}{forbids}{rest}。", orElse: "，或者", forbids: "；未达到的，不建议{forbids}",
    condition: "{counts}：{distinct}{when}{need}", atLeast: "不少于 {atLeast} {unit}", atMost: "不超过 {atMost} {unit}", none: "不得有",
    inYear: "全年", inThisYear: "当年", inTerm: "本届", inThisYearPer: "当年{per}", inTermPer: "本届{per}",
    grade: "总分 {points} 分以上（含本数）。", lowest: "其余。",
    consequence: "{when}{rest}。", below: "总分不足 {points} 分", graded: "等次为{grades}", unmet: "未达到{gates}的要求", running: "连续 {running} 年", termYears: "本届内有 {inTerm} 年",
    quota: "按得分取 {size}，{within}{rest}，得分相同的{tieBreak}{ties}{roles}。", count: "{count} 名", portion: "{ratio}", withinAll: "统一评选", withinGroup: "分组评选",
    ofGrade: "限建议等次为{grade}的", years: "以 {years} 年得分合计", tieBreak: "先比较{tieBreak}，仍相同的", tiesAll: "都列入", tiesNone: "都不列入", tiesDecided: "由会议决定",
    attendanceRule: "{first}{rest}。", attendancePlain: "出席半天即为出席。", present: "出席时间达到 {ratio} 才算出席，不足的按缺席计{under}", exempt: "因受委派不能出席的，不计缺席{under}",
    rounding: "总分按 {to} 分取整，{how}{under}。", roundHalf: "四舍五入", roundDown: "尾数舍去", roundUp: "尾数进一", bulletins: "{per}通报一次{under}。"
  }
}
