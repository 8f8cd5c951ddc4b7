import { makeDictionary } from "@jianyan/ui"

/** The words of entries: what members report of themselves, and what reviewers make of it. */
export const entries = makeDictionary({
  zh: {
    title: "其他履职", mine: "我报的其他履职", queue: "审核委员所报", law: "别处没有记录的履职由委员自报，考评人员或组织者核实后才计入。", caption: "其他履职", filter: "按状态", forMe: "待我审核", report: "报一项", enter: "代录一项", revise: "修改",
    head: { title: "内容", who: "委员", form: "类别", on: "日期", stage: "状态" }, none: "还没有所报内容", noneText: "文章、发言、文史资料、学习、表彰、公益、联系界别群众等，别处没有记录的可以在这里报。", noneOpen: "没有待审核的内容", noneOpenText: "委员新报的会列在这里。",
    stage: { Reported: "待审核", Confirmed: "已核实，计入", Refused: "未通过", Withdrawn: "已撤回", Struck: "已作废" }, elsewhere: "可能重复", elsewhereText: "同一天、同一委员已有同类记录。请核对是否同一件事。",
    form: {
      speech: "大会发言", writtenSpeech: "书面发言", article: "报刊文章", theory: "理论文章", material: "文史资料", notes: "读书笔记", reflection: "学习心得", award: "表彰奖励", publicBenefit: "公益活动", enterprise: "服务企业", pairing: "结对帮扶", mediation: "参与调解",
      visit: "走访界别群众", contact: "其他联系群众", lecture: "宣讲", suggestion: "意见建议", breach: "违规", mark: "评分"
    },
    level: { township: "乡镇", county: "县区级", city: "市级", province: "省级", national: "全国" }, outcome: { adopted: "被采用", published: "已发表", excellent: "获评优秀" },
    field: {
      form: "类别", who: "委员", title: "内容", titleHint: "一句话写明是什么事", on: "日期", organiser: "由谁组织", organiserHint: "本会哪个组织的活动。它的负责人也可以核实。", organiserNone: "没有，或是会外组织的", met: "见到多少人次", levels: "级别", outcomes: "结果", joint: "与他人合作", place: "本人排第几", people: "共几人", account: "情况", accountHint: "时间、地点、经过；审核人据此核实", evidence: "证明材料的文号、期号或证书号", proof: "证明材料", article: "条款", points: "分值", files: "附件", addFile: "添加附件", dropFile: (name: string) => `去掉 ${name}`
    },
    send: "提交", save: "保存", sent: "已提交，待审核", entered: "已代录", saved: "已保存", cancel: "取消", list: (all: readonly string[]) => all.join("、"), metOf: (count: string) => `${count} 人次`, jointOf: (place: string, people: string) => `${people} 人合作，第 ${place} 位`, markOf: (article: string, points: string) => `第 ${article} 条，${points} 分`,
    reported: "委员所报", reviewed: "审核认定", notReviewed: "还没有审核", notReported: "由审核人录入，委员没有另报", differs: "与所报不同", same: "与所报一致", counts: "计入的是这一栏",
    steps: "经过", step: { revised: "委员修改", entered: "审核人录入", confirmed: "核实", changed: "改后核实", refused: "未通过", withdrawn: "委员撤回", corrected: "更正", struck: "作废" }, reportedAt: "委员报送",
    deed: { confirm: "核实", change: "改后核实", refuse: "不通过", correct: "更正", strike: "作废", withdraw: "撤回" }, done: { confirm: "已核实", refuse: "已答复", correct: "已更正", strike: "已作废", withdraw: "已撤回" },
    reason: "理由", reasonHint: "写给委员看，以后查得到", refuseText: "不计入。委员会看到理由，也可以再报。", strikeText: "作废后不再计入，记录和理由都留着。", withdrawText: "撤回后不再审核；需要时可以再报。", changeText: "原来所报的内容留在旁边。",
    fill: {
      form: "请选择类别。", title: "请写明内容，2 到 120 个字。", on: "请填写完整的日期。", account: "情况最多 4,000 字。", evidence: "证明材料最多 200 字。", met: "请填写见到的人次，整数。", joint: "合作人数要 2 到 99，本人位次不超过人数。", mark: "请填写条款和分值，分值例如 7.5。", outcomes: "这一类没有这种结果。", files: "附件最多 8 件。", reason: "请写明理由，2 到 1,000 字。", who: "请选择委员。", other: (path: string) => `有一处不合要求（${path}）。请检查后再试。`
    },
    refused: {
      notFound: "没有这一项，或者它不对您开放。请回到列表查看。", stage: (stage: string) => `这一项现在是“${stage}”，不能这样办理。请刷新查看。`, notYet: (day: string) => `日期 ${day} 还没有到。请在发生以后再报，或改正日期。`, notByOneself: "违规由考评人员录入，不能自报。请另选类别。", beyondOrganiser: "组织者只核实自己组织的事，不能改为评分、违规，也不能改成别人组织的。请退回，或交考评人员。", body: "没有这个组织，或它已撤销。请重新选择。", reason: "改动了所报内容，要写理由。",
      kind: (name: string) => `${name} 的格式不收：只收 PDF、Word、Excel、OFD、图片和纯文本。`, size: (name: string) => `${name} 超过 20 MB。请压缩后再传。`, empty: (name: string) => `${name} 是空的。请重新选择。`, file: "没有这个附件。请刷新查看。", member: "没有这位委员，或不能由您录入。请重新选择。"
    }
  },
  en: {
    title: "Other work", mine: "Other work I reported", queue: "Review what members report", law: "What no other room records is reported by the member and counts once an evaluator, or who organised it, confirms it.", caption: "Other work", filter: "By state", forMe: "Waits for my review", report: "Report", enter: "Enter for a member", revise: "Revise",
    head: { title: "What", who: "Member", form: "Kind", on: "Day", stage: "State" }, none: "Nothing reported yet", noneText: "Articles, speeches, historical materials, studies, awards, public benefit, contacts with sector people: report here what no other room records.", noneOpen: "Nothing waits for review", noneOpenText: "What members report appears here.",
    stage: { Reported: "Waits for review", Confirmed: "Confirmed, counts", Refused: "Not confirmed", Withdrawn: "Withdrawn", Struck: "Struck" }, elsewhere: "Perhaps told twice", elsewhereText: "The same member has a record of the same kind on that day. Check whether it is the same matter.",
    form: {
      speech: "Speech at a plenary", writtenSpeech: "Written speech", article: "Article in the press", theory: "Theoretical article", material: "Historical materials", notes: "Reading notes", reflection: "Reflections on study", award: "Award", publicBenefit: "Public benefit", enterprise: "Help for an enterprise", pairing: "Paired assistance", mediation: "Mediation",
      visit: "Visit to sector people", contact: "Other contact with people", lecture: "Lecture", suggestion: "Suggestion", breach: "Breach", mark: "Mark"
    },
    level: { township: "Township", county: "County or district", city: "City", province: "Province", national: "National" }, outcome: { adopted: "Adopted", published: "Published", excellent: "Commended as excellent" },
    field: {
      form: "Kind", who: "Member", title: "What", titleHint: "One sentence that says what it was", on: "Day", organiser: "Organised by", organiserHint: "A body of this committee. Its head may review it too.", organiserNone: "None, or one outside", met: "Person-times met", levels: "Level", outcomes: "Outcome", joint: "Together with others", place: "Own place", people: "People in all", account: "Account", accountHint: "When, where and how; the reviewer checks by it", evidence: "Number of the document, issue or certificate", proof: "Evidence", article: "Article", points: "Points", files: "Files", addFile: "Add a file", dropFile: (name) => `Take out ${name}`
    },
    send: "Send", save: "Save", sent: "Sent, waits for review", entered: "Entered", saved: "Saved", cancel: "Cancel", list: (all) => all.join(", "), metOf: (count) => `${count} person-times`, jointOf: (place, people) => `number ${place} of ${people} people`, markOf: (article, points) => `article ${article}, ${points} points`,
    reported: "As reported", reviewed: "As reviewed", notReviewed: "Not reviewed yet", notReported: "Entered by a reviewer; the member reported nothing", differs: "Differs from the report", same: "As reported", counts: "This column counts",
    steps: "What happened", step: { revised: "Revised by the member", entered: "Entered by a reviewer", confirmed: "Confirmed", changed: "Confirmed as changed", refused: "Not confirmed", withdrawn: "Withdrawn by the member", corrected: "Corrected", struck: "Struck" }, reportedAt: "Reported by the member",
    deed: { confirm: "Confirm", change: "Change and confirm", refuse: "Refuse", correct: "Correct", strike: "Strike", withdraw: "Withdraw" }, done: { confirm: "Confirmed", refuse: "Answered", correct: "Corrected", strike: "Struck", withdraw: "Withdrawn" },
    reason: "Reason", reasonHint: "For the member to read, and to be found later", refuseText: "It does not count. The member reads the reason and may report again.", strikeText: "It counts no more; record and reason are kept.", withdrawText: "It is not reviewed any more; you may report again.", changeText: "What was reported stays beside it.",
    fill: {
      form: "Choose the kind.", title: "Say what it was, in 2 to 120 characters.", on: "Give the whole date.", account: "The account may have 4,000 characters.", evidence: "The evidence may have 200 characters.", met: "Give the person-times met, a whole number.", joint: "People are 2 to 99, and your place is one of them.", mark: "Give article and points, such as 7.5.", outcomes: "This kind has no such outcome.", files: "At most 8 files.", reason: "Give the reason, in 2 to 1,000 characters.", who: "Choose the member.", other: (path) => `Something is not as it should be (${path}). Check and try again.`
    },
    refused: {
      notFound: "There is no such entry, or it is not open to you. Go back to the list.", stage: (stage) => `The entry stands as “${stage}” and does not allow this. Reload to see it.`, notYet: (day) => `The day, ${day}, has not come yet. Report it afterwards, or correct the day.`, notByOneself: "A breach is entered by evaluators. Choose another kind.", beyondOrganiser: "An organiser confirms what that body organised; it cannot be made a mark, a breach, or somebody else's. Refuse it, or leave it to the evaluators.", body: "There is no such body, or it was dissolved. Choose again.", reason: "What was reported was changed; give the reason.",
      kind: (name) => `${name} is of a kind that is not taken: PDF, Word, Excel, OFD, pictures and plain text are.`, size: (name) => `${name} is larger than 20 MB. Make it smaller.`, empty: (name) => `${name} is empty. Choose again.`, file: "There is no such file. Reload the page.", member: "There is no such member, or you may not enter for them. Choose again."
    }
  }
})
