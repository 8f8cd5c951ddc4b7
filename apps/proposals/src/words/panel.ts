import { makeDictionary } from "@jianyan/ui"

/** The words of an evaluation before a panel. */
export const panel = makeDictionary({
  zh: {
    note: "委员评办理，单位人员评提案，一人一表，背靠背密封。到齐或到期才开封，缺席不计分，不排名。",
    convene: "组织评议会", conveneTitle: "组织双向评议会",
    follows: (least: number, most: number, days: number) => `双方人数相同，每方 ${least === most ? least : `${least} 到 ${most}`} 人。自${days === 0 ? "当天" : `开评起 ${days} 天`}内密封评分；开会评的，从会议当天算起。`,
    convened: "已组织评议会", members: "委员评议员", membersHint: "评这件提案的办理。", units: "单位评议员来自", unitsHint: "评这件提案的质量。",
    posts: (unit: string) => `${unit}由谁来评`, postsHint: "写职务，不写姓名；几位用顿号分开。", seated: (members: number, people: number) => `委员 ${members} 人，单位 ${people} 人。`,
    despite: { ownProposal: (who: string) => `${who}是提案人，仍由其评议的理由`, ownUnit: (who: string) => `${who}来自答复单位，仍由其评议的理由` }, despiteHint: "2 到 200 字，记录在案；不写理由请换人。",
    meets: "评议会日期", meetsHint: "不开会、背靠背评的，不用填。", place: "地点", noMembers: "请选委员评议员。", noUnits: "请选单位。", post: (unit: string) => `${unit}：职务要 2 到 20 个字。`, reason: (who: string) => `${who}：理由要 2 到 200 个字。`, placeLacks: "请写明地点，2 到 60 个字。", dayLacks: "写了地点，请填日期。",
    meeting: (day: string, place: string) => `${day} 在${place}当面评议，当天起评分。`,
    met: (day: string, place: string) => `${day} 在${place}当面评议。`,
    evaluator: "评议员", total: "合计", totalIs: (total: number) => `合计 ${total}`, state: { waiting: "待评", sealed: "已密封", excused: "回避", absent: "缺席" }, mine: "您的席位",
    conflict: { ownProposal: "提案人", ownUnit: "答复单位" }, because: (reason: string) => `理由：${reason}`,
    side: { Person: "单位人员评提案", Member: "委员评办理" }, most: (name: string, most: number) => `${name}（${most}）`,
    mean: (mean: string) => `均分 ${mean}`, noResult: "没有评分", sum: (sheets: number, sum: number, of: number) => `${sheets} 张表合计 ${sum} 分，每张满分 ${of}`,
    taken: { mean: "各表平均", withoutExtremes: "去掉一个最高、一个最低后平均" }, all: "不足三张，没有去掉最高、最低", rounded: (decimals: number) => decimals === 0 ? "取整数" : `保留 ${decimals} 位小数`, rest: { half: "四舍五入", down: "其余舍去", up: "其余进一" },
    absent: (count: number) => `缺席 ${count}`, excused: (count: number) => `回避 ${count}`,
    score: (post: string) => `评分（${post}）`, scoreMember: "评办理", scorePerson: "评提案", act: "操作", excuse: "回避", excuseOf: (who: string) => `${who}回避`,
    excuseTitle: (who: string) => `${who}回避？`, excuseFollows: "不再等这张表，理由记录在案，不能撤回。", excuseWhy: "理由", excuseDone: "已记录回避", sheet: (who: string, side: string) => `${side}：${who}`,
    replace: "换人", replaceOf: (who: string) => `${who}换人`, replaceTitle: (who: string) => `${who}的席位换人`, replaceFollows: "由同一方的另一位评议，换人和理由记录在案，双方都收到提醒。", replaceDone: "已换人",
    by: "由哪位委员评议", byUnit: "单位", byPost: "由谁来评", byPostHint: "写职务，不写姓名。", replaceWhy: "换人的理由", noMember: "请选一位委员。", noPost: "请选单位，并写明职务，2 到 20 个字。", noReason: "理由要 2 到 200 个字。", instead: (who: string, reason: string) => `接替${who}：${reason}`,
    move: "改期", moveTitle: "评议会改期或换地点", moveFollows: "评分期限从新的日期算起，全体评议员收到提醒。已有人评分的，不能再改。", moveDone: "已改期，并告知评议员", moveWhy: "改期的理由", dayNeeded: "请填今天以后的日期。", moved: (day: string, place: string, reason: string) => `原定 ${day} 在${place}评议，改期的理由：${reason}`,
    listed: (mean: string) => `评议会均分 ${mean}`, sealedSheets: "只有评议员、提案委和被评的双方能看各张评分表。"
  },
  en: {
    note: "Members score the handling, people of units the proposal, each on a sheet of their own, sealed. Opened once all are in or the days have passed; who is absent is not counted, nobody is ranked.",
    convene: "Convene a panel", conveneTitle: "Convene a panel for the two-way evaluation",
    follows: (least, most, days) => `Both sides have as many evaluators, ${least === most ? least : `${least} to ${most}`} each. Sheets are sealed ${days === 0 ? "on the day" : `within ${days} days`}; face to face, counted from the day of the meeting.`,
    convened: "Panel convened", members: "Members", membersHint: "They score the handling.", units: "Units", unitsHint: "Their people score the proposal.",
    posts: (unit) => `Who scores for ${unit}`, postsHint: "Posts, not names; several separated by commas.", seated: (members, people) => `${members} members, ${people} of units.`,
    despite: { ownProposal: (who) => `${who} signed the proposal; why they score all the same`, ownUnit: (who) => `${who} is of a unit that answers; why they score all the same` }, despiteHint: "2 to 200 characters, on record; without a reason choose another.",
    meets: "Day of the meeting", meetsHint: "Leave empty if the panel does not meet.", place: "Place", noMembers: "Choose the members.", noUnits: "Choose the units.", post: (unit) => `${unit}: a post needs 2 to 20 characters.`, reason: (who) => `${who}: the reason needs 2 to 200 characters.`, placeLacks: "Say where, in 2 to 60 characters.", dayLacks: "Give the day too.",
    meeting: (day, place) => `Meets on ${day}, ${place}; scores are given from that day.`,
    met: (day, place) => `Met on ${day}, ${place}.`,
    evaluator: "Evaluator", total: "Total", totalIs: (total) => `total ${total}`, state: { waiting: "Awaited", sealed: "Sealed", excused: "Excused", absent: "Absent" }, mine: "Your seat",
    conflict: { ownProposal: "Signed the proposal", ownUnit: "Of a unit that answers" }, because: (reason) => `Why: ${reason}`,
    side: { Person: "People of units on the proposal", Member: "Members on the handling" }, most: (name, most) => `${name} (${most})`,
    mean: (mean) => `Mean ${mean}`, noResult: "No scores", sum: (sheets, sum, of) => `${sum} points on ${sheets} ${sheets === 1 ? "sheet" : "sheets"} of ${of}`,
    taken: { mean: "mean of all", withoutExtremes: "mean without one highest and one lowest" }, all: "fewer than three sheets, none left out", rounded: (decimals) => decimals === 0 ? "whole points" : decimals === 1 ? "one decimal" : `${decimals} decimals`, rest: { half: "halves up", down: "rest dropped", up: "rest raised" },
    absent: (count) => `${count} absent`, excused: (count) => `${count} excused`,
    score: (post) => `Score (${post})`, scoreMember: "Score the handling", scorePerson: "Score the proposal", act: "Act", excuse: "Excuse", excuseOf: (who) => `Excuse ${who}`,
    excuseTitle: (who) => `Excuse ${who}?`, excuseFollows: "Their sheet is no longer waited for; the reason stays on record.", excuseWhy: "Reason", excuseDone: "Excused", sheet: (who, side) => `${side}: ${who}`,
    replace: "Replace", replaceOf: (who) => `Replace ${who}`, replaceTitle: (who) => `Give the seat of ${who} to another`, replaceFollows: "Somebody of the same side scores instead; the reason stays on record, and both are told.", replaceDone: "Replaced",
    by: "Member who scores", byUnit: "Unit", byPost: "Who scores", byPostHint: "A post, not a name.", replaceWhy: "Why", noMember: "Choose a member.", noPost: "Choose a unit and give a post of 2 to 20 characters.", noReason: "The reason needs 2 to 200 characters.", instead: (who, reason) => `Instead of ${who}: ${reason}`,
    move: "Move the meeting", moveTitle: "Move the meeting of the panel", moveFollows: "The days for the sheets are counted from the new day, and every evaluator is told. Once somebody has scored, it cannot be moved.", moveDone: "Moved; the evaluators are told", moveWhy: "Why", dayNeeded: "Choose a day from today on.", moved: (day, place, reason) => `Called for ${day}, ${place}, before it was moved: ${reason}`,
    listed: (mean) => `Panel ${mean}`, sealedSheets: "Single sheets open to the panel, the office and those whose work was scored."
  }
})
