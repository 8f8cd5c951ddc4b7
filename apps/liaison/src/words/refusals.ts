import type { CommitteeApi, Endpoint, LeavesApi, MeetingsApi, ReportsApi, StationsApi } from "@jianyan/contract"
import { formatDate, formatNumber, makeDictionary, type Refusal as Sentence } from "@jianyan/ui"
import { leave } from "./leave.ts"
import { rules } from "./rules.ts"
import { trade } from "./trade.ts"
import { isOfHouse, isRefusal, type OfHouse, say } from "@jianyan/zone"

type RefusedBy<Api> = { [K in keyof Api]: Api[K] extends Endpoint.Endpoint ? Endpoint.Refused<Api[K]> : never }[keyof Api]

/** Every refusal this zone may be answered with; it ends no member's stay. */
export type Refusal = RefusedBy<typeof StationsApi> | RefusedBy<typeof MeetingsApi> | RefusedBy<typeof LeavesApi> | RefusedBy<typeof ReportsApi> | RefusedBy<Omit<typeof CommitteeApi, "endStay">> | OfHouse

/** The forms of this zone; the same path may be another field in another form. */
export type Form = "activity" | "meeting" | "attendance" | "leave" | "report" | "adoption" | "instruction" | "rules"

/** Turns what was thrown into sentences, each naming its field where there is one; a fault of the program is said as such. */
export const sentences = (thrown: unknown, form: Form): ReadonlyArray<Sentence> => {
  if (!isRefusal<Refusal>(thrown)) return [{ message: say(thrown) }]
  if (thrown._tag === "House.Malformed") {
    const found = thrown.errors.map((error) => malformed(error.path, form))
    return found.filter((one, place) => found.findIndex((other) => other.message === one.message && other.name === one.name) === place)
  }
  const name = fields[thrown._tag]
  return [{ message: sentence(thrown, form), ...(name === undefined ? {} : { name }) }]
}

const fields: { readonly [Tag in Refusal["_tag"]]?: string } = {
  "Activity.NotYetHeld": "on",
  "Member.NotFound": "members",
  "Body.NotFound": "body",
  "Leave.ChannelNotTaken": "channel",
  "Leave.NoSuchSitting": "sittings",
  "Leave.AskedAlready": "sittings"
}

const sentence = (refusal: Exclude<Refusal, { readonly _tag: "House.Malformed" }>, form: Form): string => {
  if (isOfHouse(refusal)) return say(refusal)
  switch (refusal._tag) {
    case "Station.NotFound": return t("noStation")
    case "Activity.NotFound": return t("noActivity")
    case "Activity.NotYetHeld": return t("notYetHeld", formatDate(refusal.on, "full"))
    case "Activity.RollAstray": return t("rollAstray", formatNumber(refusal.members.length))
    case "Activity.Struck": return t("struck")
    case "Meeting.NotFound": return t("noMeeting")
    case "Committee.PolicyAmiss": return rules("amiss")
    case "Meeting.AlreadyRecorded": return t("alreadyRecorded")
    case "Meeting.NotExpected": return t("notExpected", formatNumber(refusal.members.length))
    case "Meeting.TooManyHalfDays": return t("tooManyHalfDays", formatNumber(refusal.members.length), formatNumber(refusal.held))
    case "Meeting.MarksAstray": return t("marksAstray", formatNumber(refusal.members.length), formatNumber(refusal.held))
    case "Meeting.NoGround": return t("noGround", formatNumber(refusal.members.length))
    case "Leave.NotFound": return t("leave.notFound")
    case "Leave.Settled": return t("leave.settled", leave(`states.${refusal.state}`))
    case "Leave.AskedAlready": return t("leave.askedAlready")
    case "Leave.NoSuchSitting": return t("leave.noSuchSitting", formatNumber(refusal.held))
    case "Leave.MeetingOver": return t("leave.meetingOver", formatDate(refusal.ended, "full"))
    case "Leave.NoRule": return t("leave.noRule")
    case "Leave.ChannelNotTaken": return t("leave.channelNotTaken", refusal.article, trade("list", refusal.takes.map((each) => leave(`channels.${each}`))))
    case "Leave.NothingToConfirm": return t("leave.nothingToConfirm")
    case "Report.NotFound": return t("noReport")
    case "Report.Withdrawn": return t("withdrawn")
    case "Report.AlreadyAdopted": return t("alreadyAdopted")
    case "Member.NotFound": if (form === "leave") return t("leave.who")
      return form === "meeting" ? t("expectedUnknown") : t("memberUnknown")
    case "Body.NotFound": return t("bodyUnknown")
  }
}

/** Says what is wrong with a field of which only the path is known, by the limits the contract sets for it. */
const malformed = (path: ReadonlyArray<string | number>, form: Form): Sentence => {
  const steps = path.map(String).filter((step) => step !== "payload" && step !== "content" && step !== "request")
  const [name = "", place] = steps
  switch (name) {
    case "form": return { name, message: t("form.form") }
    case "topic": return { name, message: t("form.topic") }
    case "on": return { name, message: t("form.on") }
    case "members": return { name, message: t("form.members") }
    case "peopleMet": return { name, message: t("form.peopleMet") }
    case "summary": return { name, message: t("form.summary") }
    case "sittings": return form === "meeting" ? { name: place === undefined || Number.isNaN(Number(place)) ? "halfDays" : `sittings-${place}`, message: t("form.sittings") } : { name, message: t("leave.sittings") }
    case "ground": return { name, message: t(form === "leave" ? "leave.ground" : "leave.exemptGround") }
    case "channel": return { name, message: t("leave.channel") }
    case "member": return { name, message: t("leave.who") }
    case "during": return { name, message: t("leave.during") }
    case "reason": return { name, message: t("form.reason") }
    case "kind": return { name, message: t("form.kind") }
    case "title": return { name, message: form === "report" ? t("form.reportTitle") : t("form.title") }
    case "halfDays": return { name, message: form === "meeting" ? t("form.halfDays") : t("form.attended") }
    case "expected": return { name, message: t("form.expected") }
    case "organiser": return { name: "body", message: t("form.body") }
    case "body": return { name, message: t("form.body") }
    case "attendance": return { name: place === undefined || Number.isNaN(Number(place)) ? "halfDays" : `attended-${place}`, message: t("form.attended") }
    case "text": return { name, message: t("form.text") }
    case "level": return { name, message: t("form.level") }
    case "manner": return { name, message: t("form.manner") }
    case "office": return { name, message: t("form.office") }
    case "document": return { name, message: t("form.document") }
    default: return { message: t("form.other", steps.join(".")) }
  }
}

const t = makeDictionary({
  zh: {
    noStation: "没有这个站点，或您不是它的召集人。请联系联络办。",
    noActivity: "没有这条活动记录，或它不归您管理。请联系组织者。",
    notYetHeld: (day: string) => `活动日期 ${day} 还没有到。请在活动结束后记录，或改正日期。`,
    rollAstray: (count: string) => `有 ${count} 位的出席与参加名单不一致。到会的要在参加的委员里，请假、缺席的不在。`,
    struck: "这条记录已作废，不能再改。需要时请重新记一次。",
    noMeeting: "没有这次会议。请回到会议列表查看。",
    alreadyRecorded: "这次会议的出席已经登记过。请刷新，再逐人更正并写明理由。",
    notExpected: (count: string) => `有 ${count} 位不在这次会议的应到名单里。请刷新名单后再登记。`,
    tooManyHalfDays: (count: string, held: string) => `有 ${count} 位登记的半天数超过会期（${held} 个半天）。请改正后再保存。`,
    marksAstray: (count: string, held: string) => `有 ${count} 位的登记不是每个半天一项（会期 ${held} 个半天）。请刷新后逐半天登记。`,
    noGround: (count: string) => `有 ${count} 位登记为免计，但没有写明依据。请写明，例如“参加上级党委会议”。`,
    leave: {
      notFound: "没有这条请假，或不归您审批。请回到请假列表查看。", settled: (state: string) => `这条请假${state}，不能再改。请刷新查看。`, askedAlready: "其中有的半天已经请过假。请去掉这些半天，或先撤回原来的请假。",
      noSuchSitting: (held: string) => `会期只有 ${held} 个半天。请刷新后重新勾选。`, meetingOver: (day: string) => `会议已于 ${day} 结束，不能再请假。请与组织者联系更正出席。`, noRule: "本会的请假规定没有覆盖这种情况。请与办公室联系。",
      channelNotTaken: (article: string, takes: string) => `“${article}”不接受这种方式，可以：${takes}。`, nothingToConfirm: "这条请假不需要在这次会议上补办。请刷新查看。",
      who: "请选择应到名单里的一位。", sittings: "请至少勾选一个半天。", ground: "请选择事由。", exemptGround: "免计要写明依据，200 字以内。", channel: "请选择怎样请的假。", during: "请选择会议。"
    },
    noReport: "没有这份社情民意，或它不对您开放。请回到列表查看。",
    withdrawn: "作者已撤回这份社情民意，不能再登记采用或批示。",
    alreadyAdopted: "这份社情民意已被采用或批示，不能撤回。有更正，请联系联络办。",
    memberUnknown: "名册里没有其中一位委员，或其已离任。请重新选择参加的委员。",
    expectedUnknown: "应到人员里有一位不在名册里。请重新选择应到范围。",
    bodyUnknown: "没有这个组织，或它已撤销。请重新选择。",
    form: {
      form: "请选择活动形式。",
      topic: "主题要 2 到 120 个字，写明谈的是什么事。",
      on: "请填写完整的日期，例如 2026 年 3 月 10 日。",
      members: "请至少选一位参加的委员，同一位只选一次。",
      peopleMet: "见到群众要填整数，0 到 100,000 人次；没有就填 0。",
      summary: "情况最多 4,000 字。请删减。",
      reason: "请写明理由，以后查得到。",
      kind: "请选择会议种类。",
      title: "请写会议名称。",
      reportTitle: "标题要 4 到 120 个字，写明一件事。",
      text: "正文要 10 到 1,500 字，空格和换行也算。一份只写一件事，多的另写一份。",
      halfDays: "会期要填 1 到 40 个半天；一整天是 2 个半天。",
      sittings: "每个半天要写明日期，同一个半天只写一次。",
      attended: "到会半天数要填整数，0 到会期。",
      expected: "请选择应到人员。",
      body: "请选择是哪一个组织。",
      level: "请选择级别。",
      manner: "请选择采用方式。",
      office: "请写批示人的职务，例如“分管副市长”；不写姓名。",
      document: "文号或期号请写文字；没有可以不填。",
      other: (path: string) => `有一处填写不合要求（${path}）。请检查后再试。`
    }
  },
  en: {
    noStation: "There is no such station, or you are not its convenor. Ask the liaison office.",
    noActivity: "There is no such activity, or its record is not yours to keep. Ask its organiser.",
    notYetHeld: (day) => `The day of the activity, ${day}, has not come yet. Record it once it has taken place, or correct the day.`,
    rollAstray: (count) => `For ${count} of these the roll and the list of who took part do not agree. Who was there took part; who was on leave or absent did not.`,
    struck: "This record was struck and can no longer be corrected. Record the activity again if need be.",
    noMeeting: "There is no such meeting. Go back to the list of meetings.",
    alreadyRecorded: "The attendance of this meeting has been recorded already. Reload, then correct single members with the reason.",
    notExpected: (count) => `${count} of these were not expected at the meeting. Reload the list and record again.`,
    tooManyHalfDays: (count, held) => `More half days than the meeting had (${held}) are recorded for ${count} of these. Correct them and save again.`,
    marksAstray: (count, held) => `For ${count} of these the record does not say one state for each half day (the meeting had ${held}). Reload and record each half day.`,
    noGround: (count) => `${count} of these are exempt without a ground. Give it, such as “at a meeting of the Party committee above”.`,
    leave: {
      notFound: "There is no such request, or it is not yours to decide. Go back to the list of leave.", settled: (state) => `This request stands as: ${state}. Reload to see it.`, askedAlready: "Leave for some of these half days was asked already. Leave them out, or withdraw that request first.",
      noSuchSitting: (held) => `The meeting has ${held} half days. Reload and tick again.`, meetingOver: (day) => `The meeting ended on ${day}. Ask its organiser to correct the attendance.`, noRule: "The committee's rules of leave do not cover this. Ask the General Office.",
      channelNotTaken: (article, takes) => `“${article}” does not take leave asked that way. Ways: ${takes}.`, nothingToConfirm: "Nothing of this leave is to be confirmed at that meeting. Reload to see it.",
      who: "Choose one of those expected.", sittings: "Tick at least one half day.", ground: "Choose the ground.", exemptGround: "Give the ground of exemption, in at most 200 characters.", channel: "Choose how the leave was asked.", during: "Choose the meeting."
    },
    noReport: "There is no such report, or it is not open to you. Go back to the list.",
    withdrawn: "Its author withdrew this report; adoptions and instructions can no longer be recorded.",
    alreadyAdopted: "This report has been adopted or instructed upon and cannot be withdrawn. For a correction ask the liaison office.",
    memberUnknown: "The register does not have one of these members, or the member has left. Choose those who took part again.",
    expectedUnknown: "The register does not have one of those expected. Choose who is expected again.",
    bodyUnknown: "There is no such body, or it was dissolved. Choose again.",
    form: {
      form: "Choose the form of the activity.",
      topic: "The topic needs 2 to 120 characters and says what it was about.",
      on: "Give the whole date, such as 10 March 2026.",
      members: "Choose at least one member who took part, each once.",
      peopleMet: "People met is a whole number of person-times from 0 to 100,000; write 0 if there were none.",
      summary: "The account may have 4,000 characters at most. Shorten it.",
      reason: "Give the reason, so that it can be found later.",
      kind: "Choose the kind of meeting.",
      title: "Give the meeting a title.",
      reportTitle: "The title needs 4 to 120 characters and names one matter.",
      text: "The text needs 10 to 1,500 characters, spaces and line ends included. One report is about one matter; write another for the next.",
      halfDays: "A meeting lasts 1 to 40 half days; a whole day is two.",
      sittings: "Give each half day its date, and none twice.",
      attended: "Half days attended is a whole number from 0 to the length of the meeting.",
      expected: "Choose who is expected.",
      body: "Choose which body it is.",
      level: "Choose the level.",
      manner: "Choose the manner of adoption.",
      office: "Give the office of who wrote the instruction, such as “vice mayor in charge”; not the name.",
      document: "Write the document or issue number as text, or leave it empty.",
      other: (path) => `Something is not filled in as it should be (${path}). Check and try again.`
    }
  }
})
