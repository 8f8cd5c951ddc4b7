import { makeDictionary } from "@jianyan/ui"

/** The words of topics under which proposals are handled together. */
export const topics = makeDictionary({
  zh: {
    title: "归并办理", link: "归并办理", note: "同类提案归在一个专题下一并协商、一并办理；各件保持独立，分别答复。",
    form: "新设专题", formFollows: "专题只收本次会议已立案的提案。", name: "专题名称", session: "会议", formConfirm: "设立", formed: "专题已设立",
    empty: "没有专题", emptyText: "把同类提案归到一个专题，一次协商，各件都算。", counts: (proposals: number, answered: number, consulted: number) => `${proposals} 件，已答复 ${answered} 件，协商 ${consulted} 次`,
    closed: "已结束", group: "归入提案", groupFollows: "归入后仍单独答复、单独反馈。", which: "提案", search: "搜索已立案的提案", grouped: "已归入", ungroup: (title: string) => `移出 ${title}`, ungrouped: "已移出", out: "移出",
    close: "结束专题", closeText: "结束后不再归入、移出和登记协商。各件照常办理。", closedSaid: "专题已结束",
    consult: "登记协商", consultFollows: "一次协商，对本单位承办、提案人在场的各件都算；各件提案人分别确认。", consulted: (count: number) => `已登记，计入 ${count} 件`,
    day: "日期", phase: "阶段", before: "办前", during: "办中", after: "办后", howHeld: "方式", faceToFace: "面商", call: "电话", writing: "书面", online: "视频", present: "在场的提案人", summary: "协商内容", confirm: "登记", none: "专题里还没有提案"
  },
  en: {
    title: "Grouped handling", link: "Grouped handling", note: "Proposals of one kind are consulted on and handled together under a topic; each stays apart and gets its own reply.",
    form: "New topic", formFollows: "A topic holds filed proposals of one session.", name: "Topic", session: "Session", formConfirm: "Form it", formed: "Topic formed",
    empty: "No topics", emptyText: "Group proposals of one kind: one consultation counts for each.", counts: (proposals, answered, consulted) => `${proposals} proposals, ${answered} answered, ${consulted} consultations`,
    closed: "closed", group: "Add a proposal", groupFollows: "It still gets its own reply and feedback.", which: "Proposal", search: "Search filed proposals", grouped: "Added", ungroup: (title) => `Take out ${title}`, ungrouped: "Taken out", out: "Take out",
    close: "Close the topic", closeText: "Nothing is added, taken out or consulted any more. Each proposal goes on.", closedSaid: "Topic closed",
    consult: "Record a consultation", consultFollows: "It counts for each proposal your unit handles and whose proposer was there; each proposer confirms it.", consulted: (count) => count === 1 ? "Recorded for one proposal" : `Recorded for ${count} proposals`,
    day: "Day", phase: "Phase", before: "before", during: "during", after: "after", howHeld: "Form", faceToFace: "face to face", call: "call", writing: "in writing", online: "online", present: "Proposers present", summary: "What was said", confirm: "Record", none: "No proposals in this topic yet"
  }
})
