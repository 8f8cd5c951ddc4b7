import { Assessment, Body, Committee, Day, Member, Proposal, Station, Theme } from "@jianyan/domain"
import { Schema } from "effect"
import * as Endpoint from "../Endpoint.ts"
import { Names } from "../Names.ts"

const id = { params: Schema.Struct({ id: Proposal.Id }) }
const missing = { 404: Proposal.NotFound } as const
const stage = { ...missing, 409: Proposal.NotAtStage } as const
const signing = Schema.Union([Proposal.NotInvited, Proposal.SigningOver])

const text = { content: Proposal.Content.Content, with: Schema.Array(Member.Id), body: Schema.optionalKey(Body.Id) }

/** What a member puts in: the content, and those invited to sign; a body's proposal names the body it is put for, and any may say what it came of. */
export const Drafting = Schema.Struct({ ...text, origin: Schema.optionalKey(Proposal.Origin.Origin) })
export type Drafting = typeof Drafting.Type

/** What staff put in of a proposal handed in on paper: its text, who signed it first and who with them, the body it is put for if one, and when it was handed in. */
export const OnPaper = Schema.Struct({ ...text, first: Member.Id, received: Schema.DateTimeUtcFromString })
export type OnPaper = typeof OnPaper.Type

/** One version of a proposal: what it said from an instant on, and whether the committee received it so. */
export const Version = Schema.Struct({ number: Schema.Int, content: Proposal.Content.Content, at: Schema.DateTimeUtcFromString, received: Schema.Boolean })
export type Version = typeof Version.Type

/** What one clause of the rulebook in force gives one of the signers once the proposal is filed, in 1/10,000 point. */
export const Credit = Schema.Struct({
  member: Member.Id, clause: Schema.String, label: Assessment.Rulebook.Words, points: Schema.Int, dealt: Schema.optionalKey(Assessment.Sheet.Dealt)
})
export type Credit = typeof Credit.Type

/** A file is not kept: it is empty, too large, or its bytes are of a kind, or its name has an ending, that is not taken. */
export class FileNotTaken extends Schema.TaggedError<FileNotTaken>()("Proposal.FileNotTaken", {
  name: Schema.String, because: Schema.Literals(["kind", "size", "empty"]), found: Schema.optionalKey(Schema.String)
}) {}

/** The endings of the names of files that are taken. */
export const endings = ["pdf", "docx", "xlsx", "ofd", "png", "jpg", "jpeg", "txt"] as const

/** What a file is called, without the signs that make a path of it. */
export const FileName = Schema.String.check(Schema.isPattern(/^[^/\\\p{Cc}]+$/u), Schema.isMaxCodePoints(200))
/** The SHA-256 of the bytes of a file, in hex. */
export const Hash = Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u))

export const draft = Endpoint.post("/proposals", {
  about: "Begins a proposal in the name of the member who asks, or of a body by its head.", allow: ["member"], payload: Drafting, success: Schema.Struct({ id: Proposal.Id }),
  refusals: {
    404: Schema.Union([Member.NotFound, Body.NotFound, Station.NotFound, Theme.NotFound]),
    422: Schema.Union([Proposal.UnknownCategory, Proposal.NamedTwice, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.OfAnotherLevel])
  }
})
export const receiveOnPaper = Endpoint.post("/proposals/on-paper", {
  about: "Enters a proposal handed in on paper, in the name of those who signed it; session and kind follow from when it was handed in.", allow: ["proposalsStaff"], payload: OnPaper, success: Schema.Struct({ id: Proposal.Id }),
  refusals: {
    404: Schema.Union([Member.NotFound, Body.NotFound]),
    422: Schema.Union([
      Proposal.PaperAhead, Proposal.UnknownCategory, Proposal.NamedTwice, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.OfAnotherLevel, Proposal.OnlyInWindow, Proposal.NoRecommendation, Proposal.NoSituation, Committee.NoSession
    ])
  }
})
export const revise = Endpoint.post("/proposals/:id/revise", {
  about: "Replaces what a draft, or a proposal given back for rework, says; every version is kept.", allow: ["member"], ...id, payload: Schema.Struct({ content: Proposal.Content.Content }),
  refusals: { ...stage, 422: Proposal.UnknownCategory }
})
export const stateOrigin = Endpoint.post("/proposals/:id/origin", {
  about: "States what a draft came of, a station or a reference topic, in place of what was stated before; an empty statement takes that back.", allow: ["member"], ...id, payload: Proposal.Origin.Origin,
  refusals: { 404: Schema.Union([Proposal.NotFound, Station.NotFound, Theme.NotFound]), 409: Proposal.NotAtStage }
})
export const recordTalk = Endpoint.post("/proposals/:id/talk", {
  about: "Records that the members of a body talked its proposal over, by its head; the minutes are one of the attachments.", allow: ["member"], ...id,
  payload: Schema.Struct({ ...Proposal.Talk.Minutes.fields, minutes: Schema.optionalKey(Hash) }),
  refusals: {
    404: Schema.Union([Proposal.NotFound, Member.NotFound, Body.NotFound]), 409: Proposal.NotAtStage,
    422: Schema.Union([Proposal.NotCollective, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.TalkAhead, Proposal.MoreThanAll, Proposal.NoSuchFile])
  }
})
export const inviteCoSigner = Endpoint.post("/proposals/:id/invite", {
  about: "Invites a member to sign.", allow: ["member"], ...id, payload: Schema.Struct({ member: Member.Id }),
  refusals: { 404: Schema.Union([Proposal.NotFound, Member.NotFound]), 409: Proposal.NotAtStage, 422: Schema.Union([Proposal.NotJoint, Proposal.NamedTwice, Proposal.SigningOver, Proposal.OfAnotherLevel]) }
})
export const uninviteCoSigner = Endpoint.post("/proposals/:id/uninvite", {
  about: "Takes an unanswered invitation to sign back.", allow: ["member"], ...id, payload: Schema.Struct({ member: Member.Id }), refusals: { ...stage, 422: Proposal.NotInvited }
})
export const coSign = Endpoint.post("/proposals/:id/co-sign", { about: "Signs a proposal jointly.", allow: ["member"], ...id, refusals: { ...stage, 422: signing } })
export const declineToSign = Endpoint.post("/proposals/:id/decline", { about: "Declines an invitation to sign.", allow: ["member"], ...id, refusals: { ...stage, 422: signing } })
const joining = { 404: Schema.Union([Proposal.NotFound, Member.NotFound, Body.NotFound]), 409: Proposal.NotAtStage } as const
const ofBody = { ...id, payload: Schema.Struct({ body: Body.Id }) }
const answering = Schema.Union([Proposal.BodyNotAsked, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.SigningOver])

export const inviteBody = Endpoint.post("/proposals/:id/invite-body", {
  about: "Asks another body to put a body's proposal jointly.", allow: ["member"], ...ofBody,
  refusals: { ...joining, 422: Schema.Union([Proposal.NotCollective, Proposal.NotJointly, Proposal.BodyDissolved, Proposal.BodyTwice, Proposal.SigningOver]) }
})
export const uninviteBody = Endpoint.post("/proposals/:id/uninvite-body", { about: "Takes back that a body was asked, while it is unanswered.", allow: ["member"], ...ofBody, refusals: { ...stage, 422: Proposal.BodyNotAsked } })
export const joinForBody = Endpoint.post("/proposals/:id/join", { about: "Puts a proposal jointly in the name of a body that was asked, by its head.", allow: ["member"], ...ofBody, refusals: { ...joining, 422: answering } })
export const declineForBody = Endpoint.post("/proposals/:id/decline-body", { about: "Declines in the name of a body that was asked, by its head.", allow: ["member"], ...ofBody, refusals: { ...joining, 422: answering } })
export const affixSeal = Endpoint.post("/proposals/:id/seal", {
  about: "Records that a body's seal was affixed, by its head; the scanned page is one of the attachments.", allow: ["member"], ...id,
  payload: Schema.Struct({ body: Body.Id, on: Day.Day, page: Schema.optionalKey(Hash) }),
  refusals: { ...joining, 422: Schema.Union([Proposal.NotItsBody, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.SealedAlready, Proposal.SealAhead, Proposal.NoSuchFile]) }
})
export const credit = Endpoint.get("/proposals/:id/credit", {
  about: "Shows what the rulebook in force would give each signer if the one who asks signed and the proposal were filed.", allow: ["member"], ...id,
  success: Schema.Struct({ rulebook: Schema.optionalKey(Assessment.Rulebook.Words), credits: Schema.Array(Credit), names: Names }), refusals: missing
})
export const submit = Endpoint.post("/proposals/:id/submit", {
  about: "Submits a draft, or a proposal given back for rework; session and kind follow from the time of the first submission.", allow: ["member"], ...id,
  refusals: {
    404: Schema.Union([Proposal.NotFound, Member.NotFound, Body.NotFound]), 409: Proposal.NotAtStage,
    422: Schema.Union([Proposal.NoRecommendation, Proposal.NoSituation, Proposal.NoResearch, Proposal.NotTheHead, Proposal.BodyDissolved, Proposal.OnlyInWindow, Proposal.NotTalkedOver, Proposal.OfAnotherLevel, Committee.NoSession])
  }
})
export const versions = Endpoint.get("/proposals/:id/versions", {
  about: "Reads the versions of a proposal, the first one first; those nobody had received are read by its authors.", allow: "seated", ...id,
  success: Schema.Struct({ title: Schema.String, versions: Schema.Array(Version) }), refusals: missing
})
export const attachFile = Endpoint.upload("/proposals/:id/files", {
  about: "Attaches a file of at most 20 MiB to a draft, or a scanned page to one entered from paper; its kind is told by its bytes.", allow: ["member", "proposalsStaff"], ...id, query: Schema.Struct({ name: FileName }), success: Proposal.Examined.Attachment,
  refusals: { ...stage, 422: Schema.Union([Proposal.TooManyFiles, Proposal.FileAttachedAlready, FileNotTaken]) }
})
export const detachFile = Endpoint.post("/proposals/:id/detach", { about: "Takes a file off a draft, or off one entered from paper.", allow: ["member", "proposalsStaff"], ...id, payload: Schema.Struct({ hash: Hash }), refusals: { ...stage, 422: Proposal.NoSuchFile } })
export const readFile = Endpoint.download("/proposals/:id/files/:hash", {
  about: "Gives a file of a proposal, to be kept.", allow: "seated", params: Schema.Struct({ id: Proposal.Id, hash: Hash }), refusals: { 404: Schema.Union([Proposal.NotFound, Proposal.NoSuchFile]) }
})
