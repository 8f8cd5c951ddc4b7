import { makeDictionary } from "@jianyan/ui"

/** The words of members of levels above who live here. */
export const upper = makeDictionary({
  zh: {
    title: "上级政协委员", about: "住在本地的上级政协委员，在这里登记后可以按本会办法提出提案。评价由其所在的政协进行：在本会不计分、没有成绩单、不评等次。",
    level: { city: "市政协委员", province: "省政协委员", national: "全国政协委员" }, head: { name: "姓名", level: "所在政协", sector: "相应界别", from: "登记自", until: "到", end: "结束登记", may: "在本会提案" },
    may: "可以", mayNot: "不可以", lets: (levels: string, article: string) => `本会办法允许${levels}在本会提出提案${article === "" ? "" : `（${article}）`}。`, letsNone: "本会办法没有允许上级政协委员提出提案；登记以后也不能提交，须先改办法。",
    register: "登记委员", follows: "登记后生成委员，由办公室在“账号”里为其开通登录。", confirm: "登记", done: "已登记", name: "姓名", chooseLevel: "所在政协", sector: "本会相应界别", from: "从", none: "还没有登记上级政协委员。", end: "结束登记", endFollows: (name: string) => `从这一天起，${name}不再在本会提出提案或联名；已提交的提案不变。登录账号由办公室在“账号”里另行收回。`, endConfirm: "结束", ended: "已结束登记", until: "从哪天起", needs: { until: "请填写日期。", name: "请填写姓名，两个字以上。", sector: "请选本会的界别。", from: "请填写日期。" }
  },
  en: {
    title: "Members of levels above", about: "Members of committees above who live here. Registered, they may propose as the rules of this committee allow. Their own committee evaluates them: no points, no sheet and no grade here.",
    level: { city: "Member of the city committee", province: "Member of the provincial committee", national: "Member of the national committee" }, head: { name: "Name", level: "Member of", sector: "Sector here", from: "Since", until: "Until", end: "End the stay", may: "Proposes here" },
    may: "yes", mayNot: "no", lets: (levels, article) => `The rules let these propose here: ${levels}${article === "" ? "" : ` (${article})`}.`, letsNone: "The rules let no members of levels above propose here; registering changes nothing until the rules do.",
    register: "Register a member", follows: "The member is then known here; the office opens a way in under “Accounts”.", confirm: "Register", done: "Registered", name: "Name", chooseLevel: "Member of", sector: "Nearest sector here", from: "From", none: "Nobody is registered yet.", end: "End the stay", endFollows: (name) => `From that day on ${name} proposes and signs nothing here; what was submitted stays. The office takes the way in under “Accounts”.`, endConfirm: "End", ended: "The stay has ended", until: "From which day on", needs: { until: "Give the day.", name: "Give the name, at least two characters.", sector: "Choose a sector of this committee.", from: "Give the day." }
  }
})
