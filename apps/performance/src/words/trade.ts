import { makeDictionary, numeral } from "@jianyan/ui"

/** The words of the trade that rulebooks are made of: kinds of record, levels, parts, treatments and periods. */
export const trade = makeDictionary({
  zh: {
    kind: {
      proposal: "提案", report: "社情民意信息", suggestion: "意见建议", speech: "大会发言", article: "文章", material: "文史资料", meeting: "会议", activity: "活动",
      contact: "联系群众", deed: "公益和为民实事", study: "学习", award: "表彰", instruction: "领导批示", breach: "违规", mark: "评分", appraisal: "双向评议"
    },
    level: { township: "乡镇街道级", county: "县级", city: "市级", province: "省级", national: "全国级" },
    part: { sole: "独自", first: "排第一", co: "联名" },
    treated: { rule: "计分", judgement: "人工判断", outOfScope: "不适用" },
    period: {
      month: (place: number) => `${place} 月`, quarter: (place: number) => `${numeral(place)}季`, halfYear: (place: number) => place === 1 ? "上半年" : "下半年", year: (_place: number) => "全年"
    }
  },
  en: {
    kind: {
      proposal: "proposals", report: "reports on social conditions and public sentiment", suggestion: "suggestions", speech: "speeches", article: "articles", material: "local history materials", meeting: "meetings", activity: "activities",
      contact: "contact with people", deed: "public benefit and practical deeds", study: "study", award: "awards", instruction: "leaders' instructions", breach: "breaches", mark: "marks", appraisal: "two-way evaluations"
    },
    level: { township: "township", county: "county", city: "city", province: "province", national: "nation" },
    part: { sole: "alone", first: "first", co: "as one of the others" },
    treated: { rule: "Scored", judgement: "Left to a person", outOfScope: "Not applicable" },
    period: { month: (place) => `M${place}`, quarter: (place) => `Q${place}`, halfYear: (place) => `H${place}`, year: () => "Year" }
  }
})
