import type { DossiersApi, Endpoint, ObjectionsApi } from "@jianyan/contract"
import { formatDate, makeDictionary } from "@jianyan/ui"
import { isRefusal } from "@jianyan/zone"

type Declared =
  | Endpoint.Refused<typeof ObjectionsApi.lodge> | Endpoint.Refused<typeof ObjectionsApi.attach> | Endpoint.Refused<typeof ObjectionsApi.decide>
  | Endpoint.Refused<typeof ObjectionsApi.correct> | Endpoint.Refused<typeof DossiersApi.saveDutyReport>

/** What is refused of objections and duty reports alone. */
export type Objecting = Exclude<Declared, { readonly _tag: "Member.NotFound" | "Rulebook.NoneInForce" }>

/** Says why an objection or a duty report was refused; nothing for what others refuse. */
export const sayObjecting = (thrown: unknown): string | undefined => {
  if (!isRefusal<Objecting>(thrown)) return undefined
  switch (thrown._tag) {
    case "Objection.NotFound": return t("notFound")
    case "Objection.LodgedAlready": return t("lodgedAlready")
    case "Objection.NoSuchLine": return t("noSuchLine")
    case "Objection.NoSuchRecord": return t("noSuchRecord")
    case "Objection.OutsideYear": return t("outsideYear", formatDate(thrown.from), formatDate(thrown.to))
    case "Objection.TooLate": return t("tooLate", formatDate(thrown.until))
    case "Objection.Settled": return t(`settled.${thrown.state}`)
    case "Objection.TooManyFiles": return t("tooManyFiles", thrown.most)
    case "Objection.FileAttachedAlready": return t("attachedAlready", thrown.name)
    case "Proposal.FileNotTaken": return t(`notTaken.${thrown.because}`, thrown.name)
    case "Objection.OwnObjection": return t("ownObjection")
    case "Objection.OwnRecord": return t("ownRecord")
    case "Objection.NothingToCorrect": return t("nothingToCorrect")
    case "Objection.Unchanged": return t("unchanged")
    case "DutyReport.NothingCited": return t("nothingCited", thrown.paragraph)
    case "DutyReport.NotYours": return t("notYours", thrown.paragraph)
    default: return undefined
  }
}

const t = makeDictionary({
  zh: {
    notFound: "没有这件异议，或者它不对您开放。",
    lodgedAlready: "这一处您已经提出过异议，还没有处理。可以在原来的异议里补充材料。",
    noSuchLine: "成绩单上没有这一行了：记录可能刚刚变过。请重新打开成绩单再选。",
    noSuchRecord: "这条记录不是您这一年度的记录。请重新选一条。",
    outsideYear: (from: string, to: string) => `日期应在 ${from} 到 ${to} 之间。`,
    tooLate: (until: string) => `这一年度的异议期到 ${until} 为止，已经过了。`,
    settled: { Decided: "这件异议已经处理，不能再改。认为处理不当的，可以再提一件。", Withdrawn: "这件异议已经撤回。" },
    tooManyFiles: (most: number) => `一件异议最多附 ${most} 份材料。`, attachedAlready: (name: string) => `这份材料已经附上，名为 ${name}。`,
    notTaken: { kind: (name: string) => `${name} 的格式不收：只收 PDF、Word、Excel、OFD、图片和纯文本，文件名后缀要和内容一致。`, size: (name: string) => `${name} 超过 20 MB。`, empty: (name: string) => `${name} 是空的。` },
    ownObjection: "本人的异议不能由本人处理，请由其他考评人员处理。", ownRecord: "您记录过这条记录，按规定回避，请由其他考评人员处理。",
    nothingToCorrect: "这件异议没有成立，或者已经更正过。", unchanged: "所选记录在处理之后还没有变动。请先到记录所在的页面更正，再回来登记。",
    nothingCited: (n: number) => `第 ${n} 段没有引用记录。每一段至少引用一条本年度的记录。`, notYours: (n: number) => `第 ${n} 段引用的记录不是您本年度的记录，请另选。`
  },
  en: {
    notFound: "There is no such objection, or it is not open to you.",
    lodgedAlready: "You have objected to the same already and nobody has decided yet. You can add evidence to that objection.",
    noSuchLine: "The sheet has no such line any more: a record may just have changed. Open the sheet again and choose.",
    noSuchRecord: "This is none of your records of the year. Choose another one.",
    outsideYear: (from, to) => `The day must lie from ${from} to ${to}.`,
    tooLate: (until) => `Objections to this year could be lodged until ${until}.`,
    settled: { Decided: "This objection is decided and cannot be changed. You may lodge another one.", Withdrawn: "This objection was withdrawn." },
    tooManyFiles: (most) => `An objection holds ${most} files at most.`, attachedAlready: (name) => `This file is attached already, as ${name}.`,
    notTaken: { kind: (name) => `${name} is of a kind that is not taken: PDF, Word, Excel, OFD, pictures and plain text are, under their own endings.`, size: (name) => `${name} is larger than 20 MB.`, empty: (name) => `${name} is empty.` },
    ownObjection: "Nobody decides an objection of one's own. Leave it to another evaluator.", ownRecord: "You wrote this record, so another evaluator decides.",
    nothingToCorrect: "This objection was not upheld, or is corrected already.", unchanged: "Nothing has happened to the chosen records since the decision. Put them right on their own page first.",
    nothingCited: (n) => `Paragraph ${n} cites no record. Every paragraph cites at least one of the year.`, notYours: (n) => `Paragraph ${n} cites a record that is none of yours in that year.`
  }
})
