import { makeDictionary } from "@jianyan/ui"

/** The words of the lists and sheets of bodies, stations and handling units. */
export const organisations = makeDictionary({
  zh: {
    title: "小组、站点与单位", crumb: "成绩单", of: (name: string) => `${name}的成绩单`,
    tabs: "看哪一类", tab: { groups: "界别、专委会与小组", stations: "站点与工作室", units: "承办单位" },
    kind: { sector: "界别", committee: "专委会", group: "小组", station: "站点", unit: "承办单位" },
    order: (shown: number, all: number) => shown === all ? `共 ${all} 个，按名称排列，不按分数` : `${all} 个中的 ${shown} 个，按名称排列，不按分数`,
    search: "搜索名称", caption: (tab: string, year: string) => `${year}${tab}的总分和最低要求，按名称排列`,
    name: "名称", kindHead: "类别", total: "总分", met: "达到", metOf: (met: number, all: number) => `${met} / ${all}`, duties: "未达到",
    unrecorded: "没有记录", none: "这一年没有可评的组织", nobody: "没有符合的名称", nobodyText: "换一个词再看。", clear: "清除搜索",
    note: "每个组织只看自己的记录，不排名次。",
    noneAdopted: { groups: "没有采用小组和站点的评价办法", stations: "没有采用小组和站点的评价办法", units: "没有采用承办单位的评价办法" },
    noneAdoptedText: (year: number) => `${year} 年度没有为这一类施行的办法，所以没有成绩单；记录照常保存。考评工作人员和办公室可以从各地公布的办法中选一部开始起草，采用后从施行之日起算。`,
    toGallery: "看各地的办法", lost: "没有这个组织的成绩单", lostText: "它可能已撤销，或不在这部办法的评价之列。", back: "回到列表"
  },
  en: {
    title: "Groups, stations and units", crumb: "Score sheet", of: (name) => `Score sheet of ${name}`,
    tabs: "Which of them", tab: { groups: "Sectors, committees and groups", stations: "Stations and studios", units: "Handling units" },
    kind: { sector: "Sector", committee: "Special committee", group: "Group", station: "Station", unit: "Handling unit" },
    order: (shown, all) => shown === all ? `${all}, in order of name and never of points` : `${shown} of ${all}, in order of name and never of points`,
    search: "Search names", caption: (tab, year) => `Totals and minimum duties, ${tab}, ${year}, in order of name`,
    name: "Name", kindHead: "Kind", total: "Total", met: "Met", metOf: (met, all) => `${met} / ${all}`, duties: "Duties unmet",
    unrecorded: "No record", none: "There is nothing to assess in this year", nobody: "No name fits", nobodyText: "Try another word.", clear: "Clear search",
    note: "Each is read from its own records; nobody is ranked.",
    noneAdopted: { groups: "No rulebook for groups and stations is adopted", stations: "No rulebook for groups and stations is adopted", units: "No rulebook for handling units is adopted" },
    noneAdoptedText: (year) => `No rulebook for them is in force for ${year}, so there are no score sheets; records are kept as ever. Assessment staff and the General Office may begin a draft from one of the published rulebooks; once adopted, it counts from the day it is in force.`,
    toGallery: "See published rulebooks", lost: "There is no such score sheet", lostText: "It may have been dissolved, or the rulebook does not assess it.", back: "To the list"
  }
})
