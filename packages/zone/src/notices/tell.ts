import type { Notice } from "@jianyan/domain"
import { formatDate } from "@jianyan/ui"
import { said } from "../name/said.ts"
import { notices } from "./words.ts"

const withReason = (said: string, why: string | undefined): string => why === undefined ? said : notices("withReason", said, why)

/** Says a notice in one line. */
export const tell = (says: Notice.Matter): string => {
  const day = (day: string) => formatDate(day, "full")
  switch (says._tag) {
    case "Reminder": return notices("Reminder.before", said(says.name), day(says.due))
    case "OpinionDue": return notices("OpinionDue", said(says.name), day(says.due))
    case "DisputeDue": return notices(says.late ? "DisputeDue.late" : "DisputeDue.soon", day(says.by))
    case "HandOverDue": return notices(says.late ? "HandOverDue.late" : "HandOverDue.soon", says.count, day(says.by))
    case "PromiseDue": return says.times > 1 ? notices("PromiseDue.again", day(says.until), says.times) : notices("PromiseDue.first", day(says.until))
    case "DeadlineMoved": return notices("DeadlineMoved", day(says.from), day(says.until), notices(`because.${says.because}`))
    case "SentBack": return notices("SentBack", says.times)
    case "ExtensionGranted": return notices("ExtensionGranted", day(says.until))
    case "ExtensionRefused": return notices("ExtensionRefused", says.note)
    case "DisputeSettled": return notices("DisputeSettled", notices(`by.${says.by}`), says.note)
    case "Recalled": return notices("Recalled", says.reason)
    case "EnteredFromPaper": return notices("EnteredFromPaper")
    case "SeatGiven": return says.meets === undefined ? notices("SeatGiven.sheet", day(says.until)) : notices("SeatGiven.meeting", day(says.meets.on), says.meets.place, day(says.until))
    case "PanelMoved": return notices("PanelMoved", day(says.from.on), day(says.to.on), says.to.place, says.reason)
    case "SeatTaken": return notices("SeatTaken", says.title, says.reason)
    case "DutiesLacking": return notices("DutiesLacking", says.year, says.duties.map(said))
    case "GradeDecided": return notices("GradeDecided", says.year, said(says.grade))
    case "ObjectionDecided": return notices(`ObjectionDecided.${says.outcome}`, says.year)
    case "ObjectionCorrected": return notices("ObjectionCorrected", says.year)
    case "LeaveDecided": return withReason(notices(`LeaveDecided.${says.outcome}`, says.title, day(says.on)), says.words)
    case "EntryReviewed": return withReason(notices(`EntryReviewed.${says.outcome}`, says.title), says.reason)
    case "GradeAmended": return notices("GradeAmended", says.year, said(says.grade), says.reason)
  }
}
