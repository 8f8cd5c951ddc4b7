import { makeDictionary } from "@jianyan/ui"

/** The words of the list of stations and of one station. */
export const stations = makeDictionary({
  zh: {
    title: "站点与工作室", caption: "站点列表",
    sum: (places: string, activities: string, people: string) => `${places} 个站点，今年活动 ${activities} 次，见到群众 ${people} 人次`,
    search: "搜索站点名称、区县", kinds: "按种类", district: "区县", everyDistrict: "全部区县", clear: "清除筛选", recordForBody: "记专委会、小组的活动",
    head: { name: "站点", district: "区县", convenors: "召集人", activities: "今年活动", people: "见到群众", last: "最近一次" },
    none: "今年还没有",
    mine: "我召集的站点", record: "记一次活动",
    picture: { title: "今年各区县的活动", text: "按区县名排列，不分先后。点区县看它的站点。", district: "区县", value: "活动" },
    empty: { title: "没有站点", text: "本会还没有设立站点或工作室。", filtered: "没有符合条件的站点", filteredText: "换一个词，或清除筛选再看。" },
    facts: { title: "站点情况", kind: "种类", district: "区县", sector: "界别", convenors: "召集人", noConvenors: "未定", activities: "今年活动", people: "今年见到群众", proposals: "形成提案", seeProposals: "看由此形成的提案", last: "最近一次" },
    activities: "活动", forms: "按形式", closedText: "这个站点已撤销，以往的活动仍可查看。", closedSince: "已撤销",
    noActivities: "还没有活动记录", noActivitiesText: "活动由组织者记一次，参加的委员不用各自填报。", noneOfForm: "没有这种形式的活动",
    yearSum: (activities: string, people: string) => `${activities} 次，${people} 人次`,
    drafts: "本机上的记录", waiting: "待上传", draft: "草稿", untitled: "还没写主题", goOn: "继续填写"
  },
  en: {
    title: "Stations and studios", caption: "List of stations",
    sum: (places, activities, people) => `${places} stations, ${activities} activities this year, ${people} person-times met`,
    search: "Search names and districts", kinds: "By kind", district: "District", everyDistrict: "Every district", clear: "Clear the filters", recordForBody: "Record for a committee or group",
    head: { name: "Station", district: "District", convenors: "Convenors", activities: "This year", people: "People met", last: "Latest" },
    none: "none this year",
    mine: "Stations I convene", record: "Record an activity",
    picture: { title: "Activities this year by district", text: "In the order of their names, no ranking. A district opens its stations.", district: "District", value: "Activities" },
    empty: { title: "No stations", text: "This committee has not opened a station or studio yet.", filtered: "No station fits", filteredText: "Try another word, or clear the filters." },
    facts: { title: "About the station", kind: "Kind", district: "District", sector: "Sector", convenors: "Convenors", noConvenors: "None named", proposals: "Proposals that came of it", seeProposals: "See them", activities: "Activities this year", people: "People met this year", last: "Latest" },
    activities: "Activities", forms: "By form", closedText: "This station is closed; its past activities can still be read.", closedSince: "Closed",
    noActivities: "No activities recorded yet", noActivitiesText: "Its organiser records an activity once; the members who took part report nothing themselves.", noneOfForm: "No activity of this form",
    yearSum: (activities, people) => `${activities} activities, ${people} person-times`,
    drafts: "On this device", waiting: "waiting to be sent", draft: "draft", untitled: "No topic yet", goOn: "Go on writing"
  }
})
