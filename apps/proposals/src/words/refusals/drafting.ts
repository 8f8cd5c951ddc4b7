import type { ProposalsApi } from "@jianyan/contract"
import type { Committee, Member, Proposal } from "@jianyan/domain"
import { formatDate, makeDictionary } from "@jianyan/ui"
import { DateTime } from "effect"
import type { Naming } from "../../parts/Naming.ts"

/** The refusals of drafting, signing, attaching, of sessions and their windows, and of who heads a body or lives here. */
type Drafting =
  | Proposal.NotJoint | Proposal.NotTheHead | Proposal.BodyDissolved | Proposal.OnlyInWindow | Proposal.PaperAhead | Proposal.TooManyFiles | Proposal.FileAttachedAlready | Proposal.NoSuchFile | ProposalsApi.FileNotTaken
  | Committee.SessionOutOfTerm | Committee.UnknownSession | Committee.WindowOver | Committee.WindowAmiss | Committee.WindowsOverlap | Member.HeadshipHeld | Member.StayEnded | Member.StayAmiss

const tags: ReadonlyArray<string> = [
  "Proposal.NotJoint", "Proposal.NotTheHead", "Proposal.BodyDissolved", "Proposal.OnlyInWindow", "Proposal.PaperAhead", "Proposal.TooManyFiles", "Proposal.FileAttachedAlready", "Proposal.NoSuchFile", "Proposal.FileNotTaken",
  "Committee.SessionOutOfTerm", "Committee.UnknownSession", "Committee.WindowOver", "Committee.WindowAmiss", "Committee.WindowsOverlap", "Member.HeadshipHeld", "Member.StayEnded", "Member.StayAmiss"
] satisfies ReadonlyArray<Drafting["_tag"]>

/** Tells whether a refusal comes from drafting, or from sessions and their windows. */
export const isOfDrafting = <Refusal extends { readonly _tag: string }>(refusal: Refusal): refusal is Extract<Refusal, { readonly _tag: Drafting["_tag"] }> => tags.includes(refusal._tag)

/** Says a refusal of drafting, or of sessions and their windows. */
export const sayDrafting = (refusal: Drafting, naming: Naming): string => {
  switch (refusal._tag) {
    case "Proposal.NotJoint": return t("notJoint")
    case "Proposal.NotTheHead": return t("notTheHead", naming.body(refusal.body))
    case "Proposal.BodyDissolved": return t("bodyDissolved", naming.body(refusal.body))
    case "Proposal.OnlyInWindow": return t("onlyInWindow", naming.body(refusal.body))
    case "Proposal.PaperAhead": return t("paperAhead", formatDate(DateTime.toDateUtc(refusal.now), "moment"))
    case "Proposal.TooManyFiles": return t("tooManyFiles", refusal.most)
    case "Proposal.FileAttachedAlready": return t("fileAttachedAlready", refusal.name)
    case "Proposal.NoSuchFile": return t("noSuchFile")
    case "Proposal.FileNotTaken": return t(`fileNotTaken.${refusal.because}`, refusal.name)
    case "Committee.SessionOutOfTerm": return t("sessionOutOfTerm")
    case "Committee.UnknownSession": return t("unknownSession")
    case "Committee.WindowOver": return t("windowOver", formatDate(DateTime.toDateUtc(refusal.closed), "moment"))
    case "Committee.WindowAmiss": return t(`windowAmiss.${refusal.because}`)
    case "Committee.WindowsOverlap": return t("windowsOverlap", naming.session(refusal.with))
    case "Member.HeadshipHeld": return t("headshipHeld", naming.member(refusal.member), naming.body(refusal.body))
    case "Member.StayEnded": return t("stayEnded", naming.member(refusal.member), formatDate(refusal.until, "full"))
    case "Member.StayAmiss": return t("stayAmiss", formatDate(refusal.from, "full"))
  }
}

const t = makeDictionary({
  zh: {
    notJoint: "集体提案以集体名义提出，不能邀请联名。",
    notTheHead: (body: string) => `您不是${body}登记的负责人，不能以它的名义签发。请由负责人提出，或请办公室登记。`,
    bodyDissolved: (body: string) => `${body}已撤销，不能再提出提案。`,
    onlyInWindow: (body: string) => `${body}只在大会接收期间提出提案。请在下一次会议的窗口内提交，草稿会一直保留；急事可由委员联名提出。`,
    paperAhead: (now: string) => `收到时间不能晚于现在（${now}）。请填写纸质提案实际送到的日期和时刻。`,
    tooManyFiles: (most: number) => `一件提案最多附 ${most} 个文件。请移除或合并后再添加。`,
    fileAttachedAlready: (name: string) => `同一个文件已经附上，名为“${name}”。`,
    noSuchFile: "没有这个附件，可能已被移除。请刷新看最新进展。",
    fileNotTaken: { kind: (name: string) => `“${name}”的内容不是可以接收的类型，或与文件名不符。请改用 PDF、docx、xlsx、OFD、PNG、JPEG 或 txt。`, size: (name: string) => `“${name}”太大，每个文件不超过 20 MB。请压缩或拆分。`, empty: (name: string) => `“${name}”是空文件。请检查后重新选择。` },
    sessionOutOfTerm: "会期不在本届之内，或届次、日期不相符，或这次会议已经召集。请检查届、次和日期。",
    unknownSession: "没有这次会议。请刷新看最新情况。",
    windowOver: (closed: string) => `这次会议的窗口已于 ${closed} 截止，不能再改。`,
    windowAmiss: { closesBeforeOpening: "截止要晚于开始接收。请改一个时间。", closesInThePast: "截止时间已经过去。请填写现在以后的时间。", isOpen: "已经开始接收，开始时间不能再改，只能改截止。" },
    windowsOverlap: (session: string) => `与${session}的窗口重叠。两次会议不能同时接收，请错开。`,
    headshipHeld: (member: string, body: string) => `${member}已经是${body}的负责人。`,
    stayEnded: (member: string, until: string) => `${member}的登记已于 ${until} 结束。再住回本地，请重新登记。`,
    stayAmiss: (from: string) => `结束日期不能早于登记的第一天（${from}）。`
  },
  en: {
    notJoint: "A body’s proposal is put in its own name; nobody co-signs it.",
    notTheHead: (body) => `You are not registered as the head of ${body} and cannot sign in its name. Let its head put it, or ask the office to register you.`,
    bodyDissolved: (body) => `${body} was dissolved and puts no proposals any more.`,
    onlyInWindow: (body) => `${body} proposes only while a plenary receives. Submit in the next window; the draft is kept. What is urgent may be put by members jointly.`,
    paperAhead: (now) => `It cannot have been handed in after now (${now}). Give the day and time the paper came.`,
    tooManyFiles: (most) => `At most ${most} files go with a proposal. Remove or join some first.`,
    fileAttachedAlready: (name) => `The same file is attached already, as “${name}”.`,
    noSuchFile: "There is no such file; it may have been removed. Reload.",
    fileNotTaken: { kind: (name) => `What “${name}” holds is of a kind that is not taken, or does not fit its name. Use PDF, docx, xlsx, OFD, PNG, JPEG or txt.`, size: (name) => `“${name}” is too large; a file has at most 20 MB. Compress or split it.`, empty: (name) => `“${name}” is empty. Check it and choose again.` },
    sessionOutOfTerm: "The session lies outside the term, its number or days do not fit, or it was called already. Check term, number and days.",
    unknownSession: "There is no such session. Reload.",
    windowOver: (closed) => `The window of this session closed on ${closed} and can no longer be changed.`,
    windowAmiss: { closesBeforeOpening: "The window must close after it opens. Choose another time.", closesInThePast: "The cut-off has passed. Give a time after now.", isOpen: "It is receiving already; only the cut-off can be changed." },
    windowsOverlap: (session) => `It overlaps the window of ${session}. Two sessions do not receive at once.`,
    headshipHeld: (member, body) => `${member} heads ${body} already.`,
    stayEnded: (member, until) => `The registration of ${member} ended on ${until}. Who comes back is registered again.`,
    stayAmiss: (from) => `The end cannot lie before the first day (${from}).`
  }
})
