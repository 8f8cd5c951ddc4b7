import { makeDictionary } from "@jianyan/ui"

/** The words of proposals that several bodies put together, and of the seals of bodies. */
export const jointly = makeDictionary({
  zh: {
    title: "提出单位", joint: "联合提案", lead: "牵头", answer: { invited: "未答复", joined: "共同提出", declined: "未参加" }, signedBy: (head: string) => `${head}签发`, declinedBy: (head: string) => `${head}答复`,
    sealed: (day: string) => `${day} 盖章`, sealPage: "看盖章页", sealDue: "立案前须盖章", sealsDue: (bodies: string) => `立案前还须盖章：${bodies}`,
    asks: "邀请其他单位共同提出", asksHint: "每个单位由负责人本人答复，规定天数内有效；未答复的可以撤回。提案只计一件，各单位都署名。", askMore: "邀请单位", send: "发出邀请", sent: "已邀请", take: "撤回", takeOf: (body: string) => `撤回对${body}的邀请`, taken: "已撤回邀请", none: "还没有邀请其他单位。", later: "先存草稿，再邀请其他单位共同提出。", shut: "关闭",
    inviteBody: { label: "邀请共同提出" },
    joinForBody: { label: "共同提出", title: "以本单位名义共同提出？", follows: "本单位与牵头单位共同署名，共享这件提案的记录，您在答复后反馈意见。之后不能撤回。", confirm: "共同提出", done: "已共同提出" },
    declineForBody: { label: "不参加共同提出", title: "本单位不参加共同提出？", follows: "牵头单位会看到本单位未参加，可以再邀请。", confirm: "不参加", done: "已答复：本单位不参加" },
    affixSeal: { label: "登记盖章", title: "登记盖章", follows: "登记后不能更改。修改正文以后须重新盖章。", confirm: "登记", done: "已登记盖章" },
    body: "单位", day: "盖章日期", page: "盖章页", pageHint: "从已添加的附件中选；没有扫描件可以不选。", pageNone: "没有扫描件"
  },
  en: {
    title: "Put by", joint: "Joint proposal of bodies", lead: "leads", answer: { invited: "no answer yet", joined: "jointly", declined: "declined" }, signedBy: (head) => `signed by ${head}`, declinedBy: (head) => `answered by ${head}`,
    sealed: (day) => `Sealed on ${day}`, sealPage: "Sealed page", sealDue: "seal needed before filing", sealsDue: (bodies) => `Seals still needed before filing: ${bodies}`,
    asks: "Ask other bodies to put it jointly", asksHint: "The head of each answers, within the days for it; an unanswered request can be taken back. It counts as one proposal, and every body is named.", askMore: "Ask bodies", send: "Send", sent: "Asked", take: "Take back", takeOf: (body) => `Take back the request to ${body}`, taken: "Request taken back", none: "No other body is asked yet.", later: "Save the draft first, then ask other bodies to put it jointly.", shut: "Close",
    inviteBody: { label: "Ask bodies to join" },
    joinForBody: { label: "Put it jointly", title: "Put it jointly in your body’s name?", follows: "Your body stands behind it with the one that leads and shares its record, and you give feedback on the reply. It cannot be taken back.", confirm: "Put it jointly", done: "Your body puts it jointly" },
    declineForBody: { label: "Decline to join", title: "Decline in your body’s name?", follows: "The body that leads sees that yours declined, and may ask again.", confirm: "Decline", done: "You declined in your body’s name" },
    affixSeal: { label: "Record the seal", title: "Record the seal", follows: "The record stays as it is. A changed text needs the seal again.", confirm: "Record", done: "The seal is recorded" },
    body: "Body", day: "Sealed on", page: "Sealed page", pageHint: "One of the files attached; none where it was not scanned.", pageNone: "Not scanned"
  }
})
