import { makeDictionary } from "@jianyan/ui"

/** The words of the evaluator's desk, the grades and the years. */
export const evaluation = makeDictionary({
  zh: {
    desk: "考评台", signals: "线索", grades: "等次", years: "年度",
    day: "会议日期", reason: "理由", words: "会议意见", grade: "等次", fill: "请至少写四个字。", fillDay: "请填日期。", choose: "请选一项。", none: "—",
    people: (count: number) => `${count} 人`, list: (all: ReadonlyArray<string>) => all.join("、"),
    lack: {
      intro: "按姓名排列，不按分值。数字是记录里有的，“未记”是组织单位还没有记过，两者不是一回事。",
      name: "委员", sector: "界别", filters: "按缺项筛选", short: (duty: string) => `未达到：${duty}`, missing: "有未记录的", search: "姓名或界别", nobody: "没有符合条件的委员", nobodyText: "换一个条件再看。", clear: "清除条件",
      caption: (year: number) => `${year} 年度基本要求完成情况，按姓名`, of: (have: number, need: number) => `${have} / ${need}`, met: "达到", all: "全部达到", remind: (count: number) => `提醒 ${count} 人`, remindHint: "先在名单里勾选要提醒的委员。",
      remindTitle: "提醒还没有达到基本要求的委员？", remindText: (count: number) => `已勾选 ${count} 人。只有确有缺项、今天还没有提醒过的会收到，写明缺哪几项。`, remindDo: "发出提醒", reminded: (count: number) => `已提醒 ${count} 人`, on: (day: string) => `${day} 提醒过`,
      state: { met: "达到", short: "不足", zero: "没有", missing: "未记录", running: "进行中", ahead: "未到" },
      mark: { missing: "未记", ahead: "·" }, period: (place: number, of: number) => of === 4 ? `${["一", "二", "三", "四"][place]}季度` : of === 2 ? ["上半年", "下半年"][place] ?? "" : of === 12 ? `${place + 1} 月` : "全年",
      cell: (period: string, have: number, state: string) => `${period}：${have}，${state}`, legend: "格子里的数字是这一期已有的次数或人次"
    },
    band: {
      title: "同组区间", note: "每个界别五人以上才有区间，取中间一半；没有名次，也不告诉任何人排在哪里。", sector: "界别", of: "人数", middle: "中间一半", range: (low: string, high: string) => `${low} 至 ${high} 分`,
      none: "没有五人以上的界别", noPoints: "本会不计分，只看基本要求，等次由主席会议按履职记录研究确定。", caption: "各界别总分的中间一半"
    },
    signal: {
      intro: "下面是记录里值得人看一眼的地方，不是结论。线索不计分，也进不了任何一条计分规则；由人查看后写明理由。",
      none: "没有要看的线索", noneText: "这一年的记录里没有发现雷同、拆分、互签或年底突击。", open: "待看", filters: "按种类",
      kind: { NearCopies: "文字雷同", SlicedPapers: "一事多报", CoSignRing: "互相联名", YearEndBurst: "年底集中" },
      says: {
        NearCopies: (share: string) => `两篇出自不同的人，较短一篇有 ${share} 与另一篇逐字相同。`, SlicedPapers: (share: string) => `同一人的两篇，较短一篇有 ${share} 与另一篇逐字相同。`,
        CoSignRing: (count: number) => `${count} 人互为第一提案人，彼此都联名。`, YearEndBurst: (late: number, of: number) => `全年 ${of} 条自己的记录里，有 ${late} 条在最后一个月。`
      },
      innocentTitle: "先想想是不是这样",
      innocent: {
        sameTemplate: "用了同一份格式或范文", sameSource: "引了同一份文件或数据", jointResearch: "一起调研，各写各的", handedOn: "经本人同意接着往下写",
        series: "本来就是分期提出的系列", followUp: "上一件没办完，跟进再提", convertedByOffice: "由机关把提案转成了信息", sameSector: "同一界别，关心的事相近", sameTopicGroup: "同在一个专题组",
        seasonalWork: "供暖、清欠这类事本来就在年底", recordedLate: "早就做了，年底才补记", plannedByOrganiser: "活动是组织单位安排在年底的"
      },
      clear: "查清无碍", note: "记下待议", verdict: { cleared: "查清无碍", noted: "记下待议" }, clearTitle: "查清无碍", noteTitle: "记下，请会议研究", follows: "写明看了什么、为什么这样判断。不改任何分数和等次。", done: "已记下", records: "有关记录", who: "有关委员"
    },
    roll: {
      intro: "规则只提建议，等次都由人定。改动建议要写理由；定了以后只能用更正决定来改。", name: "委员", sector: "界别", rules: "规则建议", listed: "拟定等次", decided: "确定等次", why: "理由或说明", caption: (year: number) => `${year} 年度履职等次，按姓名`,
      noProposal: "规则不提建议", toDecide: "末位相同，请会议定", full: "名额已满，建议低一等", heldBack: (duties: ReadonlyArray<string>) => `未达到：${duties.join("、")}`, missing: "待定", amended: (was: string) => `原为${was}，已更正`,
      stage: { Listing: "考评拟定", Submitted: "提请会议", Decided: "会议确定", Announced: "通知本人", Closed: "年度封存" },
      life: "这一年评到哪一步", filters: "筛选", departures: "改动了建议的", ungraded: "待定的", search: "姓名或界别", nobody: "没有符合条件的委员", nobodyText: "换一个条件再看。", clear: "清除条件",
      list: (count: number) => `拟定 ${count} 人`, listTitle: "拟定等次", listFollows: (count: number) => `给勾选的 ${count} 人拟定同一等次，理由会连同名单一起提请会议。`, listDone: "已列入名单", listDo: "列入名单",
      unlist: (count: number) => `撤回改动 ${count} 人`, unlistDone: "已撤回改动",
      submit: "提请主席会议", submitTitle: "把名单提请主席会议？", submitText: "名单按现在的样子提请，连同每一处改动的理由。会议退回之前不能再改。", submitDone: "名单已提请主席会议",
      sendBack: "退回名单", sendBackTitle: "退回名单", sendBackFollows: "写明要补什么，名单回到考评人员手里，改动都还在。", sendBackDone: "名单已退回", sentBack: (reason: string) => `主席会议退回：${reason}`,
      change: (count: number) => `会议另定 ${count} 人`, changeTitle: "会议另定等次", changeFollows: "与名单不同的等次先记在这里，提交决定时一并写入。", changeDo: "记下", changed: (count: number) => `会议另定 ${count} 人，提交决定时写入`,
      decide: "记录会议决定", decideTitle: "记录主席会议的决定", decideFollows: (changes: number) => changes === 0 ? "等次全部照名单确定。" : `除另定的 ${changes} 人外，照名单确定。`, decideDone: "等次已确定",
      announce: "通知本人", announceTitle: "把等次通知每一位委员？", announceText: "每人只收到自己的等次，附提出异议的办法。", announceDone: "已通知",
      amend: "更正等次", amendTitle: (name: string) => `更正${name}的等次`, amendFollows: "已通知的等次只能用会议决定更正，写明理由，本人会收到通知。", amendDone: "已更正并通知本人", decision: (day: string, words: string) => `${day}主席会议：${words}`,
      selectOne: "先勾选一位委员。", selectSome: "先勾选委员。"
    },
    due: {
      title: "办法写明的后续", note: "由人去做，系统不自动处理", who: "委员", what: "后续", years: "依据年度", state: "办理", settle: "记录办理", settled: (words: string) => `已办：${words}`, settleTitle: "记录办了什么", settleFollows: "写明谁在什么时候做了什么。", done: "已记录", open: "待办", caption: "办法写明的后续，按姓名"
    },
    year: {
      intro: "封存以后，这一年的成绩单永远按封存时的记录回答；以后的更正看得见，但不改当时的数。", mine: "我的等次", object: "对记录有异议的，可以在成绩单上提出。", sheet: "看成绩单",
      close: "封存这一年", closeTitle: (year: number) => `封存 ${year} 年度？`, closeText: "记下办法版本、日志的最后一条和全部成绩单的摘要。封存以后等次只能用更正决定来改。", closeDone: "已封存", closed: "封存于", proof: "封存凭据", proofNote: "版本、日志和摘要，供核对",
      edition: "办法版本", seq: "日志到第几条", head: "那一条的哈希", digest: "成绩单摘要", sheets: "成绩单", sheetsOf: (count: number) => `${count} 份`, check: "重算核对", checking: "封存核对", holds: "重算一遍，与封存时逐字相同", broken: "重算与封存时的摘要不同", brokenText: "日志或程序有变，请立即报告管理员。",
      changed: "封存后的更正", changedNone: "封存以后，有关记录没有变过。", was: "封存时", is: "现在", since: "从哪一条起", sinceAt: (seq: number, at: string) => `第 ${seq} 条，${at}`, records: "有关记录", duties: "变了的基本要求", caption: "封存以后有差别的成绩单，按姓名",
      amendments: "等次更正", amendment: (name: string, was: string, grade: string) => `${name}：${was}改为${grade}`, noneYet: "还没有评价年度", noneYetText: "采用评价办法以后，这里会列出每一年。", toGrades: "看等次", amendedCount: (count: number) => `更正 ${count} 人`
    }
  },
  en: {
    desk: "Evaluator's desk", signals: "Signals", grades: "Grades", years: "Years",
    day: "Day of the meeting", reason: "Reason", words: "Opinion of the meeting", grade: "Grade", fill: "Write four characters at least.", fillDay: "Give the day.", choose: "Choose one.", none: "—",
    people: (count) => `${count} people`, list: (all) => all.join(", "),
    lack: {
      intro: "In order of name, never of points. A figure is what the records hold; \"no record\" means that no organiser has recorded anything yet, which is another matter.",
      name: "Member", sector: "Sector", filters: "Filter by what is lacking", short: (duty) => `Not met: ${duty}`, missing: "With no record", search: "Name or sector", nobody: "No member fits", nobodyText: "Try another filter.", clear: "Clear filters",
      caption: (year) => `Minimum duties of ${year}, by name`, of: (have, need) => `${have} / ${need}`, met: "met", all: "All met", remind: (count) => `Remind ${count}`, remindHint: "Choose the members to remind in the list first.",
      remindTitle: "Remind members who have not met their minimum duties?", remindText: (count) => `${count} chosen. Only those who lack something and were not reminded today are told, and of what.`, remindDo: "Send reminders", reminded: (count) => `${count} reminded`, on: (day) => `Reminded on ${day}`,
      state: { met: "met", short: "too few", zero: "none", missing: "no record", running: "running", ahead: "to come" },
      mark: { missing: "n/r", ahead: "·" }, period: (place, of) => of === 4 ? `Q${place + 1}` : of === 2 ? `H${place + 1}` : of === 12 ? `Month ${place + 1}` : "Year",
      cell: (period, have, state) => `${period}: ${have}, ${state}`, legend: "The figure in a box is the times or person-times of that period"
    },
    band: {
      title: "Bands of peer groups", note: "A sector of five members or more has a band, the middle half; there are no places, and nobody is told one.", sector: "Sector", of: "Members", middle: "Middle half", range: (low, high) => `${low} to ${high} points`,
      none: "No sector of five members or more", noPoints: "This committee keeps no points. Minimum duties are weighed, and the chairpersons' council decides the grades on the records.", caption: "The middle half of the totals of each sector"
    },
    signal: {
      intro: "Here is what in the records a person may want to look at. Nothing is concluded: a signal has no points and no rule can count it; whoever reviews it says why.",
      none: "No signal to look at", noneText: "No copies, sliced papers, co-sign rings or year-end bursts were found in the records of this year.", open: "To look at", filters: "By kind",
      kind: { NearCopies: "Near copies", SlicedPapers: "One matter in several papers", CoSignRing: "Signing for each other", YearEndBurst: "Year-end burst" },
      says: {
        NearCopies: (share) => `Two papers of different people; ${share} of the shorter one stands in the other word for word.`, SlicedPapers: (share) => `Two papers of one person; ${share} of the shorter one stands in the other word for word.`,
        CoSignRing: (count) => `${count} members each lead a paper that all the others sign.`, YearEndBurst: (late, of) => `${late} of ${of} records of the year fall in its last month.`
      },
      innocentTitle: "First consider whether",
      innocent: {
        sameTemplate: "both used the same form or model", sameSource: "both quote the same document or figures", jointResearch: "they did research together and wrote separately", handedOn: "one carried on the other's text with consent",
        series: "it is a series meant to come in parts", followUp: "it follows up what was not finished", convertedByOffice: "the office made a report of a proposal", sameSector: "they share a sector and its concerns", sameTopicGroup: "they are in one topic group",
        seasonalWork: "such work falls at the year's end, like heating", recordedLate: "it was done earlier and recorded late", plannedByOrganiser: "the organiser had set it for the year's end"
      },
      clear: "Clear", note: "Note for the meeting", verdict: { cleared: "Cleared", noted: "Noted for the meeting" }, clearTitle: "Clear this signal", noteTitle: "Note it for the meeting", follows: "Say what you looked at and why you judge so. No point and no grade moves.", done: "Recorded", records: "Records", who: "Members"
    },
    roll: {
      intro: "The rules only propose; people decide every grade. A departure needs its reason; once told, a grade changes only by a decision.", name: "Member", sector: "Sector", rules: "Rules propose", listed: "On the list", decided: "Decided", why: "Reason or note", caption: (year) => `Grades of ${year}, by name`,
      noProposal: "Nothing proposed", toDecide: "Equal for the last place: the meeting decides", full: "Places taken: the grade below is proposed", heldBack: (duties) => `Not met: ${duties.join(", ")}`, missing: "Open", amended: (was) => `was ${was}, amended`,
      stage: { Listing: "Listed by the evaluator", Submitted: "Before the meeting", Decided: "Decided", Announced: "Told to members", Closed: "Year frozen" },
      life: "How far this year has come", filters: "Filters", departures: "Departures from the rules", ungraded: "Open", search: "Name or sector", nobody: "No member fits", nobodyText: "Try another filter.", clear: "Clear filters",
      list: (count) => `Put ${count} on the list`, listTitle: "Put on the list", listFollows: (count) => `Gives the ${count} chosen the same grade on the list; the reason goes before the meeting with it.`, listDone: "On the list", listDo: "Put on the list",
      unlist: (count) => `Take back ${count} departures`, unlistDone: "Taken back",
      submit: "Put before the council", submitTitle: "Put the list before the chairpersons' council?", submitText: "It goes as it stands, with the reason of every departure, and cannot be changed unless the meeting sends it back.", submitDone: "The list is before the council",
      sendBack: "Send back", sendBackTitle: "Send the list back", sendBackFollows: "Say what is missing. The list returns to the evaluator with all departures.", sendBackDone: "Sent back", sentBack: (reason) => `Sent back by the council: ${reason}`,
      change: (count) => `Decide otherwise for ${count}`, changeTitle: "The meeting decides otherwise", changeFollows: "Grades that differ from the list are kept here and written with the decision.", changeDo: "Keep", changed: (count) => `${count} decided otherwise, written with the decision`,
      decide: "Record the decision", decideTitle: "Record the decision of the council", decideFollows: (changes) => changes === 0 ? "All grades as on the list." : `As on the list, save the ${changes} decided otherwise.`, decideDone: "Grades decided",
      announce: "Tell members", announceTitle: "Tell every member the grade?", announceText: "Everybody is told the own grade only, with the way to object.", announceDone: "Told",
      amend: "Amend a grade", amendTitle: (name) => `Amend the grade of ${name}`, amendFollows: "A grade that was told changes only by a decision of the meeting with its reason; the member is told.", amendDone: "Amended, and the member is told", decision: (day, words) => `Council of ${day}: ${words}`,
      selectOne: "Choose one member first.", selectSome: "Choose members first."
    },
    due: {
      title: "What the regulation says follows", note: "For people to act on; nothing is done by itself", who: "Member", what: "What follows", years: "By the years", state: "Done", settle: "Record", settled: (words) => `Done: ${words}`, settleTitle: "Record what was done", settleFollows: "Say who did what and when.", done: "Recorded", open: "To do", caption: "What the regulation says follows, by name"
    },
    year: {
      intro: "Once frozen, the sheets of a year answer for ever from the records of that moment; later corrections are seen, and do not change what was.", mine: "My grade", object: "If a record is wrong you may object on your sheet.", sheet: "Read the sheet",
      close: "Freeze this year", closeTitle: (year) => `Freeze ${year}?`, closeText: "The edition, the last entry of the journal and the digest of all sheets are kept. Afterwards a grade changes only by an amendment.", closeDone: "Frozen", closed: "Frozen on", proof: "Proof", proofNote: "edition, journal and digest, to check against",
      edition: "Edition", seq: "Journal up to entry", head: "Hash of that entry", digest: "Digest of the sheets", sheets: "Sheets", sheetsOf: (count) => `${count} sheets`, check: "Replay and compare", checking: "Frozen year", holds: "Replayed, it is the same to the byte", broken: "Replayed, the digest is another one", brokenText: "The journal or the program has changed. Tell the administrator at once.",
      changed: "Corrections since", changedNone: "No record concerned has changed since.", was: "When frozen", is: "Now", since: "Since entry", sinceAt: (seq, at) => `${seq}, ${at}`, records: "Records", duties: "Duties that changed", caption: "Sheets that differ since the year was frozen, by name",
      amendments: "Amended grades", amendment: (name, was, grade) => `${name}: ${grade} instead of ${was}`, noneYet: "No year of assessment yet", noneYetText: "Once a rulebook is adopted, every year stands here.", toGrades: "Read the grades", amendedCount: (count) => `${count} amended`
    }
  }
})
