import { makeDictionary } from "@jianyan/ui"

/** The words of who leads how many key proposals, and of visits at stations: on the page of key proposals, in the rules. */
export const leading = makeDictionary({
  zh: {
    title: "领导领办", order: "按委员名册排列，不排名次", of: (count: number) => `领办 ${count} 件`, least: (count: number) => `至少 ${count} 件`, short: (count: number) => `还差 ${count} 件`, figure: (name: string, year: number) => `${name} ${year} 年领办`,
    asked: (who: string, count: number) => `${who}每年至少领办 ${count} 件重点提案。`, visits: (count: number) => `领办的重点提案，每件至少在委员工作室（站）督办 ${count} 次。`, under: (clause: string, rule: string) => `${clause}：${rule}`,
    position: { standing: "常委", chairperson: "主席", viceChairperson: "副主席", secretaryGeneral: "秘书长", convenor: "召集人" },
    lacking: (count: number) => `还应在委员工作室（站）督办 ${count} 次`, lacked: (count: number) => `在委员工作室（站）督办少 ${count} 次`, lackingIn: (count: number) => `${count} 件还没有在委员工作室（站）督办够次数`, all: "都已在委员工作室（站）督办",
    visited: (year: number, visits: number, at: number, stations: number) => `${year} 年走访 ${visits} 次，其中在委员工作室（站）督办 ${at} 次${stations > 1 ? `，在 ${stations} 个室（站）` : ""}。`,
    station: "委员工作室（站）", stationHint: "在工作室（站）督办的，选是哪一个",
    group: "重点提案督办", leaderRule: "领导领办", leaderAbout: "哪些职务的委员每年至少领办几件重点提案，按督办方案里的领办人计。只提示，不限制。", who: "职务", aYear: "每年至少几件",
    visitRule: "在委员工作室督办", visitAbout: "每件有领办人的重点提案，至少几次走访要在委员工作室（站）。只提示，不限制。", leastVisits: "至少几次"
  },
  en: {
    title: "Led by leaders", order: "in the order of the register, no ranking", of: (count) => `leads ${count}`, least: (count) => `at least ${count}`, short: (count) => `${count} to go`, figure: (name, year) => `Led by ${name} in ${year}`,
    asked: (who, count) => `${who}: each leads at least ${count} key ${count === 1 ? "proposal" : "proposals"} a year.`, visits: (count) => `Each key proposal that is led is supervised at a members’ studio or station at least ${count === 1 ? "once" : `${count} times`}.`, under: (clause, rule) => `${clause}: ${rule}`,
    position: { standing: "Standing Committee members", chairperson: "Chairperson", viceChairperson: "Vice chairpersons", secretaryGeneral: "Secretary-general", convenor: "Convenors" },
    lacking: (count) => count === 1 ? "One visit at a studio or station to go" : `${count} visits at a studio or station to go`, lacked: (count) => count === 1 ? "One visit at a studio or station short" : `${count} visits at a studio or station short`, lackingIn: (count) => `${count} still to be supervised at a studio or station`, all: "all supervised at a studio or station",
    visited: (year, visits, at, stations) => `${year}: ${visits} ${visits === 1 ? "visit" : "visits"}, ${at} of them at a studio or station${stations > 1 ? ` (${stations} of these)` : ""}.`,
    station: "Members’ studio or station", stationHint: "which one, if it was made at one",
    group: "Supervision of key proposals", leaderRule: "Led by leaders", leaderAbout: "How many key proposals members in these positions lead a year at least, counted by the leader of each plan. It is shown; nothing is refused for it.", who: "Positions", aYear: "A year, at least",
    visitRule: "Supervised at members’ studios", visitAbout: "How many visits of each key proposal under a leader are made at a studio or station at least. It is shown; nothing is refused for it.", leastVisits: "Visits, at least"
  }
})
