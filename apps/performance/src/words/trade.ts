import { makeDictionary, numeral } from "@jianyan/ui"

/** The words of the trade that rulebooks are made of: kinds of record, their units and stages, levels, parts. */
export const trade = makeDictionary({
  zh: {
    kind: {
      proposal: "提案", report: "社情民意信息", suggestion: "意见建议", speech: "大会发言", article: "文章", material: "文史资料", meeting: "会议", activity: "活动",
      contact: "联系群众", deed: "公益和为民实事", study: "学习", award: "表彰", instruction: "领导批示", breach: "违规", mark: "评分"
    },
    unit: {
      proposal: "件", report: "篇", suggestion: "条", speech: "次", article: "篇", material: "篇", meeting: "次", activity: "次",
      contact: "次", deed: "次", study: "次", award: "次", instruction: "次", breach: "次", mark: "项"
    },
    stage: {
      submitted: "提交", filed: "立案", merged: "并案", convertedToReport: "转为社情民意信息", key: "列为重点", excellent: "评为优秀", consulted: "面商", replied: "答复", onTime: "按期办结",
      adopted: "采用", partlyAdopted: "部分采用", planned: "列入计划", satisfied: "反馈满意", partlySatisfied: "反馈基本满意", published: "发表"
    },
    level: { township: "乡镇街道级", county: "县级", city: "市级", province: "省级", national: "全国级" },
    part: { sole: "独自", first: "排第一", co: "联名" },
    marker: { self: "本人", reviewer: "考评人员", meeting: "会议" },
    treated: { rule: "计分", judgement: "人工判断", outOfScope: "不适用" },
    period: {
      month: (place: number) => `${place} 月`, quarter: (place: number) => `${numeral(place)}季`, halfYear: (place: number) => place === 1 ? "上半年" : "下半年", year: (_place: number) => "全年"
    }
  },
  en: {
    kind: {
      proposal: "proposals", report: "reports on social conditions and public sentiment", suggestion: "suggestions", speech: "speeches", article: "articles", material: "local history materials", meeting: "meetings", activity: "activities",
      contact: "contact with people", deed: "public benefit and practical deeds", study: "study", award: "awards", instruction: "leaders' instructions", breach: "breaches", mark: "marks"
    },
    unit: {
      proposal: "proposal", report: "report", suggestion: "suggestion", speech: "speech", article: "article", material: "piece", meeting: "meeting", activity: "activity",
      contact: "time", deed: "time", study: "time", award: "time", instruction: "time", breach: "time", mark: "mark"
    },
    stage: {
      submitted: "submitted", filed: "filed", merged: "merged", convertedToReport: "made into a report", key: "chosen as key", excellent: "commended as excellent", consulted: "consulted on face to face", replied: "replied to", onTime: "handled on time",
      adopted: "adopted", partlyAdopted: "partly adopted", planned: "planned", satisfied: "found satisfactory", partlySatisfied: "found partly satisfactory", published: "published"
    },
    level: { township: "township", county: "county", city: "city", province: "province", national: "nation" },
    part: { sole: "alone", first: "first", co: "as one of the others" },
    marker: { self: "those assessed", reviewer: "the reviewer", meeting: "the meeting" },
    treated: { rule: "Scored", judgement: "Left to a person", outOfScope: "Not applicable" },
    period: { month: (place) => `M${place}`, quarter: (place) => `Q${place}`, halfYear: (place) => `H${place}`, year: () => "Year" }
  }
})
