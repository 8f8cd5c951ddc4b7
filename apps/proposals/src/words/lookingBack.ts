import { makeDictionary } from "@jianyan/ui"

/** The words of the look back of a year, and of what third parties found. */
export const lookingBack = makeDictionary({
  zh: {
    title: "回头看", year: "年份", ofYear: (year: number) => `${year}年`, due: (from: string) => `${from}起，逐件看承诺和列入计划的事项落实了没有`, noMonth: "本会规则没有定在哪个月回头看，这里只列已经安排的。",
    by: { proposers: "提案人", thirdParty: "第三方评估" }, show: { due: "待安排", waiting: "等结果", told: "有结果", all: "全部" },
    told: { proposers: "已回答", thirdParty: "已有结论" }, of: (told: string, asked: string) => `${told}／${asked} 件`, noneAsked: "没有安排", state: (count: string, all: string) => `${count}／${all} 条`,
    proposal: "提案", planned: "列入计划", open: "未了承诺", units: "承办单位", notAsked: "没有安排", until: (day: string) => `${day}前`, over: (day: string) => `${day}到期，没有结果`, on: (day: string) => `${day}结论`,
    empty: { due: "没有待安排的提案", waiting: "没有在等结果的提案", told: "还没有结果", all: "这一年没有回头看的提案" }, emptyText: "办结的提案，最后一次答复有列入计划的，到时会列在这里。",
    ask: (count: number) => count === 0 ? "安排回头看" : `安排回头看 ${count}`, askTitle: "安排回头看", askFollows: "请提案人逐条回答，或委托第三方评估；两者可以都安排，结果分开记。安排前逐件核对能否安排。", who: "由谁看", institution: "第三方机构", institutionHint: "机构没有账号，结论由提案委连同报告登记。", untilField: "在何日前", fill: "请选由谁看、填截止日期；第三方还要填机构名称。", able: (count: number) => `安排 ${count} 件`, can: "可以安排", asked: (count: number, refused: number) => refused === 0 ? `已安排 ${count} 件` : `已安排 ${count} 件，${refused} 件没有安排`, close: "完成", done: "已安排",
    entrust: "委托第三方", entrustFollows: "机构逐条评估落实情况。到期没有报告，记为没有结果。", entrusted: "已委托", third: (institution: string) => `第三方评估：${institution}`,
    report: "登记结论", reportTitle: "登记第三方结论", reportFollows: "登记一次，提案人和承办单位都能看到。", reported: "已登记结论", file: "评估报告", fileHint: "PDF、Word、图片或文本，不超过 20 MB。", chooseFile: "选择文件", noFile: "请选择评估报告。", day: "报告日期", dayMissing: "请填报告日期。",
    rule: "回头看", ruleAbout: "每年哪个月对办结提案的承诺和计划回头看；不设则只在有人安排时看。", month: "月份",
    notFound: "没有这次第三方评估。请刷新后再看。", entrustedAlready: (institution: string, until: string) => `已委托${institution}评估，${until}前等待结论。`, notEntrusted: "这次评估不包括这件提案。请刷新后再看。", reportedAlready: "结论已经登记。请刷新后再看。", outOfTime: (from: string, today: string) => `报告日期应在 ${from}至 ${today}之间。`, noSuchReport: "没有找到评估报告。请重新上传。"
  },
  en: {
    title: "Looking back", year: "Year", ofYear: (year) => String(year), due: (from) => `From ${from}: was what was promised and planned carried out?`, noMonth: "The rules name no month for it; only what was asked for is listed.",
    by: { proposers: "Proposers", thirdParty: "Third party" }, show: { due: "To be asked", waiting: "Awaited", told: "Told", all: "All" },
    told: { proposers: "Answered", thirdParty: "Reported" }, of: (told, asked) => `${told} of ${asked}`, noneAsked: "Nobody was asked", state: (count, all) => `${count} of ${all}`,
    proposal: "Proposal", planned: "Planned", open: "Open promises", units: "Units", notAsked: "Not asked", until: (day) => `By ${day}`, over: (day) => `Nothing by ${day}`, on: (day) => `Found ${day}`,
    empty: { due: "Nothing is to be asked for", waiting: "Nothing is awaited", told: "Nothing was told yet", all: "No look back in this year" }, emptyText: "Completed proposals whose last reply planned something are listed here when the time comes.",
    ask: (count) => count === 0 ? "Ask to look back" : `Ask to look back: ${count}`, askTitle: "Ask to look back", askFollows: "The proposers answer each recommendation, or a third party assesses; both may be asked, and their findings stand apart. Each proposal is checked first.", who: "Who looks", institution: "Third party", institutionHint: "It has no account; the office records its findings with the report.", untilField: "By", fill: "Choose who looks and by when; name the third party.", able: (count) => `Ask for ${count}`, can: "can be asked", asked: (count, refused) => refused === 0 ? `Asked for ${count}` : `Asked for ${count}, not for ${refused}`, close: "Done", done: "Asked",
    entrust: "Entrust a third party", entrustFollows: "It assesses each recommendation. Without a report by the day, nothing was found.", entrusted: "Entrusted", third: (institution) => `Third party: ${institution}`,
    report: "Record the findings", reportTitle: "Record what the third party found", reportFollows: "Recorded once; proposers and units see it.", reported: "Recorded", file: "Report", fileHint: "PDF, Word, an image or text, at most 20 MB.", chooseFile: "Choose a file", noFile: "Choose the report.", day: "Day of the report", dayMissing: "Give the day of the report.",
    rule: "Looking back", ruleAbout: "In which month of the year promises and plans of completed proposals are looked back at; without it, when somebody asks.", month: "Month",
    notFound: "There is no such look back. Reload.", entrustedAlready: (institution, until) => `${institution} looks at it already, until ${until}.`, notEntrusted: "This look back is not over this proposal. Reload.", reportedAlready: "The findings are recorded already. Reload.", outOfTime: (from, today) => `The report is dated between ${from} and ${today}.`, noSuchReport: "The report was not found. Choose it again."
  }
})
