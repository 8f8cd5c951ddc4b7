import { makeDictionary } from "@jianyan/ui"

/** The words of key proposals, excellent ones, and the five rates of units. */
export const supervising = makeDictionary({
  zh: {
    key: "重点提案", keyNav: "重点提案督办", excellent: "评优表彰", units: "承办单位",
    year: "年度", ofYear: (year: number) => `${year} 年`, allLeaders: "全部领办人", ledByMe: "我领办", usual: (count: number, usual: number) => `已确定 ${count} 件，通常 ${usual} 件`, count: (count: number) => `已确定 ${count} 件`,
    moreThanUsual: (count: number, usual: number) => `今年已确定 ${count} 件重点提案，多于通常的 ${usual} 件。`,
    candidates: "候选", candidatesNote: "初选、推荐后，由主席会议确定", decided: "已确定", unsupervised: "没有督办计划的重点提案", unsupervisedNote: "从前直接标为重点的，可以补入遴选",
    noCandidates: "还没有候选提案。", noCandidatesText: "在一件已立案的提案里选“列为候选”。", noDecided: "这一年还没有确定的重点提案。", setAsides: (count: number) => `另有 ${count} 件未列入`,
    stage: { Screened: "初选", Recommended: "已推荐", Decided: "已确定，待定方案", Planned: "督办中", SetAside: "未列入", Ended: "督办完成" },
    way: { allLeaders: "党政领导全员督办", chairpersons: "主席会议集体督办", byTopic: "热点难点归类督办", follow: "跟踪督办" },
    step: { inform: "告知", agree: "协商方案", activity: "督办活动", evaluate: "评议" },
    leader: "领办人", team: "督办组", steps: "步骤", planned: (day: string) => `计划 ${day}`, doneOn: (day: string) => `${day}完成`, late: "已过计划日", of: (done: number, all: number) => `${done}/${all} 步`,
    why: "入选理由", saidBy: (body: string) => `${body}推荐`, meeting: (day: string) => `${day}主席会议确定`, carried: (from: number, to: number) => `由 ${from} 年转入 ${to} 年`, visits: "走访", visitOf: (day: string, place: string) => `${day}，${place}`, result: "结果", evidence: "佐证",
    section: "督办", notYet: "还没有督办记录。",
    do: {
      screen: "列为候选", recommend: "推荐", setAside: "不列入", decide: "主席会议确定", plan: "定督办方案", replan: "改督办方案", doStep: "记录步骤", visit: "记录走访", carryOver: "转入下年", end: "完成督办"
    },
    ask: {
      screen: { title: "列为重点提案候选？", follows: "候选提案只有提案委和领导看得到，确定后才公开。", words: "理由", done: "已列为候选" },
      recommend: { title: "推荐这件候选提案", follows: "写明由哪个党派、团体、专门委员会推荐。推荐后可以提交主席会议。", words: "推荐意见", done: "已记录推荐" },
      setAside: { title: "不列入重点提案？", follows: "提案照常办理，以后可以再列为候选。", words: "理由", done: "未列入" },
      decide: { title: "确定为重点提案", follows: "同时在提案上标为重点。多于通常件数也可以确定。", words: "", done: "已确定为重点提案" },
      plan: { title: "督办方案", follows: "按告知、协商方案、督办活动、评议的顺序。方案可以再改，已完成的步骤不能去掉。", words: "", done: "督办方案已定" },
      doStep: { title: "记录完成的步骤", follows: "写明哪天、做了什么，可附佐证材料。记录后不能改。", words: "情况", done: "已记录" },
      visit: { title: "记录走访", follows: "写明谁去、看到什么，可附佐证材料。记录后不能改。", words: "发现", done: "已记录走访" },
      carryOver: { title: "转入下一年？", follows: "未办完的重点提案转入下一年的督办计划，已完成的步骤保留。", words: "原因", done: "已转入下年" },
      end: { title: "完成督办？", follows: "各步骤都完成后才能结束；没完成的可以转入下年。", words: "结果", done: "督办已完成" }
    },
    body: "推荐单位", day: "日期", meetingDay: "主席会议日期", place: "地点", members: "参加委员", files: "佐证材料", filesHint: "PDF、图片、Word、Excel 或文本，每份不超过 20 MB", filesChoose: "选择文件", stepField: "步骤", wayField: "督办方式", fill: "请填写。", choose: "请选择。",
    selection: {
      none: "还没有评选。", noneText: "评选由提案委组织，公布后所有委员都能看到。", open: "开始评选", openTitle: "开始一项评选", openFollows: "可以评一次会议的，也可以评一届的。评选依次为推荐、评审、审议、确定、公布。", title: "名称", sessions: "范围", opened: "评选已开始", among: "评什么", amongIs: { Proposals: "优秀提案", Units: "先进承办单位", Persons: "先进个人" }, amongHint: { Proposals: "按本会的比例", Units: "承办过范围内提案的单位", Persons: "委员，或承办单位的工作人员" },
      stage: { Open: "推荐评审", Deliberated: "已审议", Decided: "已确定", Announced: "已公布" },
      quota: (filed: number, most: number) => `范围内立案 ${filed} 件，最多 ${most} 件`, collective: (share: string) => `其中集体提案不少于 ${share}`, noQuota: (filed: number) => `范围内立案 ${filed} 件；本会办法没有规定比例`,
      candidates: "推荐的提案", by: "编号顺序，不排名次", reviews: "评审意见", noReview: "还没有评审意见", chosen: "优秀提案", choosing: (count: number, collective: number) => `已选 ${count} 件，其中集体 ${collective} 件`, collectiveOne: "集体",
      nominate: "推荐提案", nominateTitle: "推荐一件提案", nominateFollows: "已立案的都可以推荐，包括尚未采纳但有前瞻性的。", which: "提案", whichHint: "输入案由中的词", why: "推荐理由", nominated: "已推荐",
      review: "评审", reviewTitle: "写评审意见", reviewFollows: "用文字写，不打分、不排名。提案人和承办单位不能评审。", opinion: "意见", reviewed: "已记录",
      deliberate: "审议", deliberateTitle: "记录审议", deliberateFollows: "审议后不再推荐和评审。每件都要有评审意见。", deliberated: "已记录审议", words: "审议意见",
      decide: "确定所选", decideTitle: "确定优秀提案", decideFollows: "同时记入各提案人的履职记录。超过比例或集体提案不足会被拒绝。", decided: "已确定",
      announce: "公布", announceTitle: "公布评选结果？", announceFollows: "公布后所有委员都能看到。", announced: "已公布", announcedOn: (day: string) => `${day}公布`, decidedOn: (day: string) => `${day}确定`, notAnnounced: "未公布",
      ofUnits: {
        candidates: "推荐的单位", by: "推荐先后，不排名次", chosen: "先进单位", choosing: (count: number) => `已选 ${count} 个`, nominate: "推荐单位", nominateTitle: "推荐一个承办单位", nominateFollows: "只推荐承办过范围内提案的单位；它的办理情况见承办单位页。", which: "承办单位", whichHint: "输入单位名称中的字",
        reviewFollows: "用文字写，不打分、不排名。本单位的人不能评审。", deliberateFollows: "审议后不再推荐和评审。每个单位都要有评审意见。", decideTitle: "确定先进承办单位", quota: (handling: number, most: number) => `范围内承办单位 ${handling} 个，最多 ${most} 个`, decideFollows: "超过本会办法规定的比例会被拒绝；没有规定的不限名额。确定后再公布。"
      },
      ofPersons: {
        candidates: "推荐的个人", by: "推荐先后，不排名次", chosen: "先进个人", choosing: (count: number) => `已选 ${count} 人`, nominate: "推荐个人", nominateTitle: "推荐一位先进个人", nominateFollows: "委员写到人；承办单位的人写单位和职务，不写姓名。", which: "委员",
        kind: "推荐谁", kindIs: { Member: "委员", Post: "承办单位的人" }, post: "职务", postHint: "写职务，不写姓名，如“提案办理科科长”。", postLacks: "请选单位，并写明职务，2 到 20 个字，不用斜线。",
        reviewFollows: "用文字写，不打分、不排名。本人和本单位的人不能评审。", deliberateFollows: "审议后不再推荐和评审。每个人都要有评审意见。", decideTitle: "确定先进个人", decideFollows: "本会办法没有规定名额。确定后再公布。"
      }
    },
    rate: { completion: "办结率", feedback: "反馈率", faceToFace: "见面率", implementation: "落实率", satisfaction: "满意率" },
    rateOver: { completion: "办结/承办", feedback: "反馈/答复", faceToFace: "见面协商/承办", implementation: "落实/答复", satisfaction: "满意/按本会分母" },
    unit: "单位", handled: "承办", overdue: "逾期", noUnits: "还没有交办。", order: "排列", byName: "按名称", byOverdue: "按逾期件数", noRank: "各单位不排名次；每个比率都能打开它的提案。", session: "会议", allSessions: "全部",
    records: "提案", counted: "计入", notCounted: "未计入", noRecords: "没有提案。", under: "按考核办法计算", book: "考核办法", bookName: { own: "本会办法", shishi: "石狮", tongzhou: "通州", baoji: "宝鸡" }, points: "分", noData: "—", item: "项目", basis: "依据"
  },
  en: {
    key: "Key proposals", keyNav: "Supervision of key proposals", excellent: "Commendations", units: "Handling units",
    year: "Year", ofYear: (year) => `${year}`, allLeaders: "All leaders", ledByMe: "Led by me", usual: (count, usual) => `${count} decided, usually ${usual}`, count: (count) => `${count} decided`,
    moreThanUsual: (count, usual) => `${count} key proposals are decided this year, more than the usual ${usual}.`,
    candidates: "Candidates", candidatesNote: "screened and recommended, then decided by the chairpersons’ meeting", decided: "Decided", unsupervised: "Key proposals without a plan", unsupervisedNote: "marked directly before; they can be taken among the candidates",
    noCandidates: "No candidates yet.", noCandidatesText: "Choose “Make a candidate” on a filed proposal.", noDecided: "No key proposal is decided for this year yet.", setAsides: (count) => `${count} more set aside`,
    stage: { Screened: "Screened", Recommended: "Recommended", Decided: "Decided, to be planned", Planned: "Under supervision", SetAside: "Set aside", Ended: "Supervision ended" },
    way: { allLeaders: "By all Party and government leaders", chairpersons: "By the chairpersons’ meeting", byTopic: "By topic", follow: "By following it up" },
    step: { inform: "Inform", agree: "Agree the plan", activity: "Activity", evaluate: "Evaluate" },
    leader: "Leader", team: "Team", steps: "Steps", planned: (day) => `planned ${day}`, doneOn: (day) => `done ${day}`, late: "past its day", of: (done, all) => `${done} of ${all} steps`,
    why: "Why", saidBy: (body) => `Recommended by ${body}`, meeting: (day) => `decided by the chairpersons’ meeting of ${day}`, carried: (from, to) => `carried over from ${from} to ${to}`, visits: "Visits", visitOf: (day, place) => `${day}, ${place}`, result: "Result", evidence: "Evidence",
    section: "Supervision", notYet: "Nothing of the supervision is recorded yet.",
    do: {
      screen: "Make a candidate", recommend: "Recommend", setAside: "Set aside", decide: "Chairpersons’ meeting decides", plan: "Plan the supervision", replan: "Change the plan", doStep: "Record a step", visit: "Record a visit", carryOver: "Carry over", end: "End the supervision"
    },
    ask: {
      screen: { title: "Make this a candidate?", follows: "Only the Committee on Proposals and leaders see candidates; all see it once it is decided.", words: "Reason", done: "Made a candidate" },
      recommend: { title: "Recommend this candidate", follows: "Say which party, organization or committee recommends it. It can then go to the chairpersons’ meeting.", words: "Words", done: "Recommendation recorded" },
      setAside: { title: "Set this candidate aside?", follows: "The proposal is handled as any other and can be a candidate again.", words: "Reason", done: "Set aside" },
      decide: { title: "Decide as a key proposal", follows: "The proposal is marked at the same time. More than the usual number may be decided.", words: "", done: "Decided as a key proposal" },
      plan: { title: "Plan of the supervision", follows: "Inform, agree the plan, activity, evaluate, in this order. It can be changed; steps that are done stay.", words: "", done: "Planned" },
      doStep: { title: "Record a step that is done", follows: "Say when and what came of it, with files that prove it. A record is not changed.", words: "What came of it", done: "Recorded" },
      visit: { title: "Record a visit", follows: "Say who went and what was found, with files that prove it. A record is not changed.", words: "Findings", done: "Visit recorded" },
      carryOver: { title: "Carry over to the next year?", follows: "What is not finished goes into the plan of the next year; steps that are done stay.", words: "Reason", done: "Carried over" },
      end: { title: "End the supervision?", follows: "Once every step is done; what is not can be carried over.", words: "Result", done: "Supervision ended" }
    },
    body: "Recommended by", day: "Day", meetingDay: "Day of the chairpersons’ meeting", place: "Place", members: "Members who went", files: "Evidence", filesHint: "PDF, pictures, Word, Excel or text, at most 20 MB each", filesChoose: "Choose files", stepField: "Step", wayField: "Way", fill: "Fill this in.", choose: "Choose one.",
    selection: {
      none: "No selection yet.", noneText: "The Committee on Proposals runs it; every member sees it once announced.", open: "Begin a selection", openTitle: "Begin a selection", openFollows: "Over one session, or all of a term. Candidates are put forward, reviewed, deliberated, decided and announced.", title: "Name", sessions: "Over", opened: "Selection begun", among: "What is chosen", amongIs: { Proposals: "Outstanding proposals", Units: "Advanced handling units", Persons: "Advanced persons" }, amongHint: { Proposals: "within the share of this committee", Units: "units that handled proposals of the sessions", Persons: "members, or people of handling units" },
      stage: { Open: "Collecting and reviewing", Deliberated: "Deliberated", Decided: "Decided", Announced: "Announced" },
      quota: (filed, most) => `${filed} filed, ${most} at most`, collective: (share) => `at least ${share} of them collective`, noQuota: (filed) => `${filed} filed; the rules of this committee set no share`,
      candidates: "Candidates", by: "in order of number, not ranked", reviews: "Reviews", noReview: "not reviewed yet", chosen: "Outstanding", choosing: (count, collective) => `${count} chosen, ${collective} collective`, collectiveOne: "collective",
      nominate: "Put forward", nominateTitle: "Put a proposal forward", nominateFollows: "Any filed proposal, also one not adopted yet that looks ahead.", which: "Proposal", whichHint: "type a word of its title", why: "Reason", nominated: "Put forward",
      review: "Review", reviewTitle: "Write a review", reviewFollows: "In words; nothing is scored or ranked. Proposers and handling units do not review.", opinion: "Review", reviewed: "Recorded",
      deliberate: "Deliberate", deliberateTitle: "Record the deliberation", deliberateFollows: "Nothing is put forward or reviewed afterwards. Every candidate needs a review.", deliberated: "Deliberation recorded", words: "What the meeting said",
      decide: "Decide the chosen", decideTitle: "Decide the outstanding proposals", decideFollows: "It enters the record of every proposer. More than the share, or too few collective ones, are refused.", decided: "Decided",
      announce: "Announce", announceTitle: "Announce the result?", announceFollows: "Every member sees it.", announced: "Announced", announcedOn: (day) => `announced ${day}`, decidedOn: (day) => `decided ${day}`, notAnnounced: "not announced",
      ofUnits: {
        candidates: "Units put forward", by: "as they were put forward, not ranked", chosen: "Advanced unit", choosing: (count) => `${count} chosen`, nominate: "Put a unit forward", nominateTitle: "Put a handling unit forward", nominateFollows: "Only units that handled proposals of the sessions; how they did stands on the page of the unit.", which: "Handling unit", whichHint: "type a word of its name",
        reviewFollows: "In words; nothing is scored or ranked. Nobody reviews the own unit.", deliberateFollows: "Nothing is put forward or reviewed afterwards. Every unit needs a review.", decideTitle: "Decide the advanced units", quota: (handling, most) => `${handling} units handled proposals, ${most} at most`, decideFollows: "More than the share of this committee are refused; without a share any number. They are announced after."
      },
      ofPersons: {
        candidates: "Persons put forward", by: "as they were put forward, not ranked", chosen: "Advanced", choosing: (count) => `${count} chosen`, nominate: "Put a person forward", nominateTitle: "Put a person forward", nominateFollows: "A member by name; somebody of a unit by the unit and the post, not by name.", which: "Member",
        kind: "Who", kindIs: { Member: "A member", Post: "Somebody of a unit" }, post: "Post", postHint: "A post, not a name, such as head of the section for proposals.", postLacks: "Choose a unit and give a post of 2 to 20 characters without a slash.",
        reviewFollows: "In words; nothing is scored or ranked. Nobody reviews themselves or the own unit.", deliberateFollows: "Nothing is put forward or reviewed afterwards. Everybody needs a review.", decideTitle: "Decide the advanced persons", decideFollows: "The rules of this committee set no number. They are announced after."
      }
    },
    rate: { completion: "Completion", feedback: "Feedback", faceToFace: "Face to face", implementation: "Implementation", satisfaction: "Satisfaction" },
    rateOver: { completion: "completed / handled", feedback: "forms returned / replied", faceToFace: "met / handled", implementation: "implemented / replied", satisfaction: "satisfied / as the policy counts" },
    unit: "Unit", handled: "Handled", overdue: "Overdue", noUnits: "Nothing is handed over yet.", order: "Order", byName: "by name", byOverdue: "by what is overdue", noRank: "Units are not ranked; every rate opens its proposals.", session: "Session", allSessions: "All",
    records: "Proposals", counted: "counted", notCounted: "not counted", noRecords: "No proposals.", under: "Under a rulebook", book: "Rulebook", bookName: { own: "This committee’s", shishi: "Shishi", tongzhou: "Tongzhou", baoji: "Baoji" }, points: "points", noData: "—", item: "Item", basis: "Basis"
  }
})
