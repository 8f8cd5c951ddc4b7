import { makeDictionary } from "@jianyan/ui"

/** The words of the kinds of handling units. */
export const unitKinds = makeDictionary({
  zh: {
    kind: { party: "党委部门", government: "政府部门", county: "县（市、区）", judicial: "法院、检察院", enterprise: "企事业单位", other: "其他单位", notTold: "未注明类别" }, field: "单位类别", all: "全部类别", handedOver: "交办",
    note: (count: number) => `已交办 ${count} 件。一件由几类单位办理的，在各类中都计一件。`,
    tell: "注明类别", change: "改类别", title: "注明单位类别", follows: "统计按类别归并各单位；以前各次会议的统计也随之改变。类别只用来归并，不分先后。", choose: "请选一类。", told: "已注明类别"
  },
  en: {
    kind: { party: "Party department", government: "Government department", county: "County or district", judicial: "Court or procuratorate", enterprise: "Enterprise or institution", other: "Other", notTold: "Kind not told" }, field: "Kind of unit", all: "All kinds", handedOver: "Handed over",
    note: (count) => `${count} handed over. A proposal handled by units of several kinds counts in each.`,
    tell: "Tell the kind", change: "Change the kind", title: "Of which kind is the unit?", follows: "Statistics part units by kind, those of earlier sessions too. Kinds part units, they put none before another.", choose: "Choose one.", told: "Told"
  }
})
