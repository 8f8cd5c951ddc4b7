import { makeDictionary } from "@jianyan/ui"

/** The words of the rules of meetings: how many must be there, and who approves leave. */
export const rules = makeDictionary({
  zh: {
    title: "会议规则", about: "多少人到会才能议事，请假由谁批准。", change: "修改规则", changeTitle: "修改会议规则", changeAbout: "改后立即施行。已经提出的请假仍由原来的人批，已登记的出席不变。", toRules: "会议规则",
    quorum: "法定人数", quorumAbout: "按应到人数，逐半天计算。", quorumNone: "没有规定", quorums: { "1/2+": "过半数", "1/2=": "半数以上（含半数）", "2/3+": "超过三分之二", "2/3=": "三分之二以上（含三分之二）" }, share: (of: number, parts: number, orEqual: boolean) => orEqual ? `${of}/${parts} 以上（含）` : `超过 ${of}/${parts}`,
    leave: "请假由谁批准", leaveAbout: "从上往下对照，第一条符合的说了算。", leaveNone: "没有规定，不能在系统里请假。", hasLeave: "本会规定了请假由谁批准", place: (n: number) => `第 ${n} 条`,
    any: "各种会议", before: "会前提出", during: "会议期间提出", whole: "全程缺席", from: (n: number) => `缺 ${n} 个半天以上`, upTo: (n: number) => `缺 ${n} 个半天以内`, between: (from: number, upTo: number) => `缺 ${from} 至 ${upTo} 个半天`,
    ranks: { chairpersons: "主席会议成员", standing: "常委", convenor: "召集人", member: "委员" }, approves: (who: string) => `由${who}批准`, notice: (n: number, unit: string) => `提前 ${n} ${unit}`, units: { days: "天", workingDays: "个工作日" },
    by: (article: string) => `依据：${article}`, confirm: (channels: string) => `${channels}请假须在下次会议补办`, comma: (all: readonly string[]) => all.join("，"), semi: (all: readonly string[]) => all.join("；"), list: (all: readonly string[]) => all.join("、"),
    exempt: "不算缺席的事由", exemptAbout: "批准后记为免计。", none: "没有",
    history: "修改记录", historyNone: "还没有修改过", at: (when: string, who: string) => `${when}，${who}`, changed: { leave: "请假", quorum: "法定人数" }, changedWhat: (what: string) => `改了${what}`, founded: "建会时", someone: "已关闭的账号",
    field: {
      meetings: "哪些会议", meetingsHint: "不选就是各种会议", asked: "何时提出", misses: "缺席多少", ranks: "哪些人", ranksHint: "不选就是任何委员", approver: "由谁批准", channels: "可以怎样请", confirm: "哪种须在下次会议补办", notice: "提前多少", noticeIn: "按什么算", article: "依据", articleHint: "本会规则的条款，请假时会显示",
      from: "至少几个半天", upTo: "至多几个半天", anyTime: "不论何时", anyMuch: "不论多少", half: "按半天数"
    },
    add: "加一条", remove: "删去这一条", up: "上移", down: "下移", look: "看看会变什么", adopt: "施行", drop: "不改了", adopted: "已施行新的会议规则",
    moves: "会变什么", movesNone: "已有的请假和出席，按新规则结果都一样。", movesLeave: (n: number) => `${n} 件已提出的请假，按新规则会由别人批（不改动，只供对照）`, movesSittings: (n: number) => `${n} 个已登记的半天，法定人数的结论会变`, fromTo: (from: string, to: string) => `${from} → ${to}`, nobody: "没有规则适用", met: { yes: "达到", no: "未达到", none: "没有规定" }, there: (present: string, expected: string) => `到会 ${present} / ${expected}`, more: (n: number) => `另有 ${n} 件`, same: "没有改动",
    fill: { channels: "至少选一种请假方式。", approver: "请选择由谁批准。", article: "请写明依据。", notice: "提前多少要填 0 到 60 的整数，不要求就空着。", halfDays: "半天数要填 1 到 40 的整数，至少不超过至多。", rules: "至少写一条请假规则；没有规定，就不勾选。" },
    amiss: "规则之间有矛盾，不能施行。请核对法定人数和半天数。"
  },
  en: {
    title: "Rules of meetings", about: "How many must be there to decide, and who approves leave.", change: "Change the rules", changeTitle: "Change the rules of meetings", changeAbout: "In force at once. Leave already asked stays with who decides it; attendance recorded stays as it is.", toRules: "Rules of meetings",
    quorum: "Quorum", quorumAbout: "Of those expected, counted for each half day.", quorumNone: "None laid down", quorums: { "1/2+": "More than half", "1/2=": "Half or more", "2/3+": "More than two thirds", "2/3=": "Two thirds or more" }, share: (of, parts, orEqual) => orEqual ? `${of}/${parts} or more` : `More than ${of}/${parts}`,
    leave: "Who approves leave", leaveAbout: "Read from the top; the first rule that fits decides.", leaveNone: "None laid down, so no leave can be asked for here.", hasLeave: "The committee lays down who approves leave", place: (n) => `Rule ${n}`,
    any: "Any meeting", before: "asked before it", during: "asked during it", whole: "missing all of it", from: (n) => `missing ${n} half days or more`, upTo: (n) => `missing up to ${n} half days`, between: (from, upTo) => `missing ${from} to ${upTo} half days`,
    ranks: { chairpersons: "members of the Chairpersons' Council", standing: "Standing Committee members", convenor: "convenors", member: "members" }, approves: (who) => `approved by ${who}`, notice: (n, unit) => `${n} ${unit} before`, units: { days: "days", workingDays: "working days" },
    by: (article) => `under: ${article}`, confirm: (channels) => `confirmed at the next meeting if asked ${channels.toLowerCase()}`, comma: (all) => all.join(", "), semi: (all) => all.join("; "), list: (all) => all.join(", "),
    exempt: "Grounds that are no absence", exemptAbout: "Once approved, recorded as exempt.", none: "None",
    history: "Changes", historyNone: "Not changed so far", at: (when, who) => `${when}, ${who}`, changed: { leave: "leave", quorum: "quorum" }, changedWhat: (what) => `Changed: ${what}`, founded: "when the committee was founded", someone: "an account since closed",
    field: {
      meetings: "Which meetings", meetingsHint: "None ticked: any meeting", asked: "Asked when", misses: "How much is missed", ranks: "Of whom", ranksHint: "None ticked: any member", approver: "Approved by", channels: "How it may be asked", confirm: "To be confirmed at the next meeting", notice: "How long before", noticeIn: "Counted in", article: "Article", articleHint: "Of the committee's own rules; shown with the request",
      from: "At least, half days", upTo: "At most, half days", anyTime: "At any time", anyMuch: "However much", half: "By half days"
    },
    add: "Add a rule", remove: "Take this rule out", up: "Move up", down: "Move down", look: "See what it moves", adopt: "Adopt", drop: "Leave as it is", adopted: "The new rules are in force",
    moves: "What it moves", movesNone: "Leave and attendance on record come out the same under the new rules.", movesLeave: (n) => `${n} requests for leave would have gone to somebody else (shown only; they stay)`, movesSittings: (n) => `${n} recorded half days would be judged otherwise`, fromTo: (from, to) => `${from} → ${to}`, nobody: "no rule fits", met: { yes: "Met", no: "Not met", none: "None laid down" }, there: (present, expected) => `${present} of ${expected} present`, more: (n) => `${n} more`, same: "Nothing changed",
    fill: { channels: "Choose at least one way of asking.", approver: "Choose who approves.", article: "Name the article.", notice: "Give a whole number from 0 to 60, or leave it empty.", halfDays: "Give whole half days from 1 to 40, the least no more than the most.", rules: "Write at least one rule of leave, or untick it." },
    amiss: "The rules do not fit together and cannot be adopted. Check quorum and half days."
  }
})
