import { makeDictionary } from "@jianyan/ui"

/** The words of recording, reading, correcting and striking an activity. */
export const activities = makeDictionary({
  zh: {
    recordTitle: "记一次活动", forBodyTitle: "记专委会、小组的活动", correctTitle: "更正活动记录",
    form: "活动形式", topic: "主题", topicHint: "一句话写明谈的是什么事，例如“山边小区供暖”",
    on: "活动日期", onHint: "活动结束以后再记",
    members: "参加的委员", membersHint: "由组织者记一次，列名的委员不用再报。可按姓名、界别、小组查找",
    roll: "应到与缺席", rollHint: "有应到名单的活动，写明谁迟到、请假、缺席；没有可不填", late: "迟到", onLeave: "请假", absent: "缺席", away: "应到未到",
    peopleMet: "见到群众", peopleHint: "按人次计，同一人来两次算两人次；没有就填 0", summary: "情况", summaryHint: "反映了什么，当场答复了什么，转给了哪里。不写群众姓名、电话、住址",
    body: "组织者", bodyHint: "由它组织，也由它负责这条记录",
    concernsNone: "选好委员后，这里会写明记到谁的履职档案。",
    concerns: (count: string) => `记入以下 ${count} 位委员的履职档案`,
    concernsHow: (people: string) => `活动记一次；见到群众 ${people} 人次，记给每一位。没有列名的委员不记。是否计分、计多少，由考评办法决定。`,
    concernsHowNone: "活动记一次。没有列名的委员不记。是否计分、计多少，由考评办法决定。",
    save: "保存", saving: "正在保存", saved: "已记录", savedText: (count: string) => `记入 ${count} 位委员的履职档案`,
    keptTitle: "已存在本机", keptText: "恢复网络后自动上传，不会重复记录。",
    draftKept: "草稿随写随存在本机", discard: "放弃草稿",
    mayNot: "您不能为这个站点记录活动", mayNotText: "站点的召集人和联络办可以记录。", toStation: "回到站点", closed: "这个站点已撤销，不能再记录活动。",
    correctText: "更正后，原来的内容仍留在日志里，写明改动和理由。", reason: "更正理由", reasonHint: "例如“人数统计有误，以签到表为准”", correct: "更正", back: "不改，返回", corrected: "已更正",
    strike: "作废", strikeTitle: "作废这条记录", strikeText: "作废后不再计入任何委员的履职，也不能恢复；记录和理由仍可查到。记错了一处，请用“更正”。", strikeReason: "作废理由", struck: "已作废",
    struckTitle: "这条记录已作废", struckText: "不计入任何委员的履职，也不计入站点的活动和人次。原来的内容如下。",
    activity: "活动", organiser: "组织者", recordedAt: "记录时间", met: "见到群众", noSummary: "没有写情况。", who: "参加的委员", whoNote: "这条记录记入他们的履职档案", whoStruck: "记录作废，不记入履职档案"
  },
  en: {
    recordTitle: "Record an activity", forBodyTitle: "Record for a committee or group", correctTitle: "Correct the record",
    form: "Form", topic: "Topic", topicHint: "One line on what it was about, such as “heating at Shanbian”",
    on: "Day", onHint: "Recorded after it has taken place",
    members: "Members who took part", membersHint: "The organiser records it once; those named report nothing themselves. Search by name, sector or group",
    roll: "Expected and absent", rollHint: "Where members were expected: who was late, on leave or absent; leave empty otherwise", late: "Late", onLeave: "On leave", absent: "Absent", away: "Expected, did not come",
    peopleMet: "People met", peopleHint: "In person-times: who came twice counts twice; write 0 if nobody came", summary: "Account", summaryHint: "What was raised, what was answered on the spot, where the rest went. No names, telephones or addresses of the people met",
    body: "Organiser", bodyHint: "It organised the activity and answers for this record",
    concernsNone: "Once members are chosen, this says whose record it enters.",
    concerns: (count) => `Enters the performance records of these ${count}`,
    concernsHow: (people) => `The activity counts once; the ${people} person-times count for each of them. Who is not named gets nothing. Whether and how it scores is for the rulebook.`,
    concernsHowNone: "The activity counts once. Who is not named gets nothing. Whether and how it scores is for the rulebook.",
    save: "Save", saving: "Saving", saved: "Recorded", savedText: (count) => `It enters the records of ${count} members`,
    keptTitle: "Kept on this device", keptText: "It is sent when the network returns, and never recorded twice.",
    draftKept: "The draft is kept on this device as you write", discard: "Discard the draft",
    mayNot: "You cannot record for this station", mayNotText: "Its convenors and the liaison office can.", toStation: "To the station", closed: "This station is closed; nothing more is recorded for it.",
    correctText: "What stood before stays in the journal, with the change and its reason.", reason: "Reason for the correction", reasonHint: "Such as “miscounted; the sign-in sheet is right”", correct: "Correct", back: "Leave as it is", corrected: "Corrected",
    strike: "Strike", strikeTitle: "Strike this record", strikeText: "It then counts for no member and cannot be restored; the record and the reason stay readable. For a single mistake, correct it instead.", strikeReason: "Reason for striking it", struck: "Struck",
    struckTitle: "This record was struck", struckText: "It counts for no member, nor among the activities and people of the station. What stood in it follows.",
    activity: "Activity", organiser: "Organiser", recordedAt: "Recorded", met: "People met", noSummary: "No account was written.", who: "Members who took part", whoNote: "It enters their performance records", whoStruck: "Struck; it enters no performance record"
  }
})
