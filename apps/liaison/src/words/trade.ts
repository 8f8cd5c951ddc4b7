import { makeDictionary } from "@jianyan/ui"

/** The words of the trade: kinds of station, forms of activity, kinds of meeting, states of attendance, levels and manners of adoption. */
export const trade = makeDictionary({
  zh: {
    list: (all: readonly string[]) => all.join("、"),
    station: { township: "乡镇街道工作站", enterprise: "企业工作站", sector: "界别工作站", studio: "委员工作室" },
    form: { research: "调研", inspection: "视察", training: "培训", consultation: "协商", reception: "接待日", visit: "走访", lecture: "宣讲", publicBenefit: "公益" },
    meeting: { plenary: "全体会议", standing: "常委会会议", committee: "专门委员会会议", group: "委员小组会议", other: "其他会议" },
    state: { present: "出席", late: "迟到", leftEarly: "早退", leave: "请假", absent: "缺席", exempt: "免计" },
    sign: { present: "到", late: "迟", leftEarly: "退", leave: "假", absent: "缺", exempt: "免" },
    level: { county: "县区级", city: "市级", province: "省级", national: "全国" },
    manner: { single: "单篇采用", merged: "综合采用", forwarded: "转送" },
    times: (count: string) => `${count} 次`, people: (count: string) => `${count} 人次`, halfDays: (count: string) => `${count} 个半天`,
    year: (year: number) => `${year} 年`, closed: "已撤销", struck: "已作废"
  },
  en: {
    list: (all) => all.join(", "),
    station: { township: "Township or sub-district", enterprise: "Enterprise", sector: "Sector", studio: "Member studio" },
    form: { research: "Field research", inspection: "Inspection tour", training: "Training", consultation: "Consultation", reception: "Reception day", visit: "Visit", lecture: "Lecture", publicBenefit: "Public benefit" },
    meeting: { plenary: "Plenary session", standing: "Standing Committee meeting", committee: "Special committee meeting", group: "Group meeting", other: "Other meeting" },
    state: { present: "Present", late: "Late", leftEarly: "Left early", leave: "On leave", absent: "Absent", exempt: "Exempt" },
    sign: { present: "P", late: "L", leftEarly: "E", leave: "V", absent: "A", exempt: "X" },
    level: { county: "County or district", city: "City", province: "Province", national: "National" },
    manner: { single: "on its own", merged: "merged with others", forwarded: "forwarded" },
    times: (count) => count === "1" ? "1 activity" : `${count} activities`, people: (count) => `${count} person-times`, halfDays: (count) => count === "1" ? "1 half day" : `${count} half days`,
    year: (year) => String(year), closed: "Closed", struck: "Struck"
  }
})
