import { Finding } from "../Finding.ts"
import type { Role, Words } from "../Place.ts"
import * as Points from "../Points.ts"
import { en } from "../reading/en.ts"
import { namesOf } from "../reading/Names.ts"
import { zh } from "../reading/zh.ts"
import type { Rulebook } from "../Rulebook.ts"

/** Whether a finding keeps a rulebook from doing what it says (`error`), wants a decision (`warning`), or is worth knowing (`notice`). */
export type Weight = "error" | "warning" | "notice"

const warnings: ReadonlyArray<Finding["_tag"]> = [
  "NoArticle", "IdleArticle", "IdleCap", "IdleFloor", "NoLowestGrade", "IdleGate", "IdleConsequence", "WindowGap", "WindowOverlap", "EditionGap", "EditionOverlap",
  "LinkedTwice", "FreeGrade", "OneThingEnough", "BonusAboveDuty", "OrderMatters"
]
const notices: ReadonlyArray<Finding["_tag"]> = ["BelowZero", "JointPaysMore"]

/** Weighs a finding. What is paid twice for the same thing wants a decision; what is paid more for having become more is worth knowing. */
export const weightOf = (finding: Finding): Weight =>
  finding._tag === "PaidTwice" ? finding.alike ? "warning" : "notice"
  : warnings.includes(finding._tag) ? "warning"
  : notices.includes(finding._tag) ? "notice"
  : "error"

const points = (size: number) => Points.format(size as Points.Points)

/** Says in one sentence of Chinese or English what a rulebook will not do as its author means; places are called by their labels. */
export const sayFinding = (finding: Finding, rulebook: Rulebook, language: keyof Words): string => {
  const names = namesOf(rulebook, language)
  const of = finding._tag === "UnreachableGrade" || finding._tag === "UnreachedGrade" || finding._tag === "GradeOutOfOrder" || finding._tag === "FreeGrade" ? names.grades : names.places
  const other = [...rulebook.quotas ?? [], ...rulebook.consequences ?? []]
  const place = (id: string) => `“${[of, names.gates, names.grades].map(({ call }) => call(id)).find((name) => name !== id) ?? other.find((one) => one.id === id)?.label[language] ?? id}”`
  const role = (one: Role) => ({ zh, en })[language].roles[one]
  const told = finding._tag === "OneThingEnough" ? { ...finding, grade: names.grades.call(finding.grade) }
    : finding._tag === "DeadFilter" ? { ...finding, value: finding.field === "grade" ? names.appraised.call(finding.value) : called(finding.field, finding.value, language) }
    : finding
  return language === "zh" ? inChinese(told, place, role) : inEnglish(told, place, role)
}

/** What a rule asks of records is called as rules are read back: a form, a stage, a state of attendance or a measure; else as it is written. */
const called = (field: string, value: string, language: keyof Words): string => {
  const { forms, measures, stages, states } = { zh, en }[language]
  const units = Object.fromEntries(Object.entries(measures).map(([measure, [one]]) => [measure, one]))
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = { form: forms, reached: stages, reachedAny: stages, unreached: stages, pays: stages, attendance: states, measure: units }
  return known[field]?.[value] ?? value
}

type Call<A extends string = string> = (id: A) => string

const inChinese = (finding: Finding, place: Call, role: Call<Role>): string =>
  Finding.match(finding, {
    UnknownArticle: ({ article, at }) => `${place(at)}依据的条款 ${article} 不在办法中`,
    NoArticle: ({ at }) => `${place(at)}没有注明依据的条款`,
    IdleArticle: ({ at }) => `条款 ${at} 标为规则，却没有任何规则依据它`,
    DuplicateId: ({ at }) => `名称 ${at} 用了两次`,
    UnknownException: ({ at, item }) => `${place(at)}排除的 ${item} 不是它之前的项目`,
    UnknownGrade: ({ at, grade }) => `${place(at)}提到的等次 ${grade} 不存在`,
    UnknownGate: ({ at, gate }) => `${place(at)}提到的基本要求 ${gate} 不存在`,
    UnknownBlock: ({ at, block }) => `${place(at)}用来区分同分的 ${block} 不是评分表里的一栏`,
    IdleCap: ({ at, cap, reach }) => `${place(at)}的上限 ${points(cap)} 分从不起作用：最多只能得 ${points(reach)} 分`,
    IdleFloor: ({ at, floor, reach }) => `${place(at)}的下限 ${points(floor)} 分从不起作用：最低只到 ${points(reach)} 分`,
    UnreachableGrade: ({ at, from, reach, role: one }) => `${role(one)}不可能达到${place(at)}：要求 ${points(from)} 分，全表最多 ${points(reach)} 分`,
    DeadFilter: ({ at, value }) => `${place(at)}要求“${value}”，这类记录不会有`,
    RoleWithoutItem: ({ role: one }) => `评分表中没有任何项目适用于${role(one)}`,
    UndeclaredRole: ({ at, role: one }) => `${place(at)}提到${role(one)}，办法没有列出这一身份`,
    QuotaMisfit: ({ at, need, possible }) => `${place(at)}要求每个时段 ${need} 次，而有的时段最多 ${possible} 次`,
    GradeOutOfOrder: ({ at }) => `等次${place(at)}排在要求不高于它的等次之后`,
    NoLowestGrade: () => "每个等次都要求分数，低分没有等次",
    IdleGate: ({ at }) => `未达到${place(at)}没有任何后果`,
    IdleConsequence: ({ always, at, points: size }) => always ? `${place(at)}：总分永远不足 ${points(size)} 分` : `${place(at)}：总分永远不会不足 ${points(size)} 分`,
    EmptyEdition: ({ at }) => `版本 ${at} 尚未开始就已失效`,
    WindowGap: ({ at, from, other, to }) => `${place(other)}与${place(at)}之间，${from} 至 ${to} 没有规则`,
    WindowOverlap: ({ at, from, other, to }) => `${place(other)}与${place(at)}在 ${from} 至 ${to} 重叠`,
    EditionGap: ({ at, from, other, to }) => `版本 ${other} 与 ${at} 之间，${from} 至 ${to} 没有施行的版本`,
    EditionOverlap: ({ at, from, other, to }) => `版本 ${other} 与 ${at} 在 ${from} 至 ${to} 同时施行`,
    DeadItem: ({ at }) => `${place(at)}永远不会计分`,
    PaidTwice: ({ alike, at, other }) => alike ? `同一份记录在${place(other)}和${place(at)}各计一次` : `同一份记录在${place(other)}计分后，又在${place(at)}计分`,
    LinkedTwice: ({ at, other }) => `同一份材料先后在${place(other)}和${place(at)}计分`,
    CapAlwaysBites: ({ at, cap, item }) => `${place(at)}的上限 ${points(cap)} 分过低，${place(item)}的任何一份记录都计不满`,
    FloorAlwaysHolds: ({ at, floor }) => `什么都不做，${place(at)}也按下限计 ${points(floor)} 分`,
    UnreachedGrade: ({ at, best, from, role: one }) => `没有找到使${role(one)}达到${place(at)}的情形：要求 ${points(from)} 分，试到 ${points(best)} 分`,
    RoleCannotPass: ({ best, role: one }) => `${role(one)}无论怎样履职都只能是最低等次，试到 ${points(best)} 分`,
    FreeGrade: ({ at, role: one }) => `${role(one)}什么都不做也得到${place(at)}`,
    OneThingEnough: ({ at, grade, times }) => `只做${place(at)}一项，${times} 份记录即得到“${grade}”`,
    BonusAboveDuty: ({ at, duty }) => `只做${place(at)}一项，就可以超过全部基本职责的 ${points(duty)} 分`,
    MoreLowers: ({ at }) => `做得更多、更好反而更低，原因在${place(at)}`,
    FaultPays: ({ at }) => `${place(at)}给缺席、迟到早退或违规计了分`,
    OrderMatters: ({ at }) => `${place(at)}的得分取决于先后顺序`,
    BelowZero: () => "总分可以低于零",
    JointPaysMore: ({ alone, at, together }) => `${place(at)}：一人提出计 ${points(alone)} 分，五人联名合计 ${points(together)} 分`
  })

const inEnglish = (finding: Finding, place: Call, role: Call<Role>): string =>
  Finding.match(finding, {
    UnknownArticle: ({ article, at }) => `${place(at)} stands on article ${article}, which the rulebook does not have`,
    NoArticle: ({ at }) => `${place(at)} stands on no article`,
    IdleArticle: ({ at }) => `article ${at} is said to be a rule, but nothing stands on it`,
    DuplicateId: ({ among, at }) => `${at} is named twice among the ${among}`,
    UnknownException: ({ at, item }) => `${place(at)} excepts ${item}, which is no earlier item`,
    UnknownGrade: ({ at, grade }) => `${place(at)} speaks of the grade ${grade}, which there is not`,
    UnknownGate: ({ at, gate }) => `${place(at)} speaks of the duty ${gate}, which there is not`,
    UnknownBlock: ({ at, block }) => `${place(at)} tells equal totals apart by ${block}, which is no block`,
    IdleCap: ({ at, cap, reach }) => `the cap of ${place(at)} at ${points(cap)} never bites: records reach ${points(reach)} at most`,
    IdleFloor: ({ at, floor, reach }) => `the floor of ${place(at)} at ${points(floor)} never holds: records go down to ${points(reach)} at most`,
    UnreachableGrade: ({ at, from, reach, role: one }) => `${role(one)} cannot reach ${place(at)}: it asks for ${points(from)}, the table brings ${points(reach)} at most`,
    DeadFilter: ({ at, value }) => `${place(at)} asks for “${value}”, which its records never have`,
    RoleWithoutItem: ({ role: one }) => `the table has nothing for ${role(one)}`,
    UndeclaredRole: ({ at, role: one }) => `${place(at)} speaks of ${role(one)}, a role the rulebook does not declare`,
    QuotaMisfit: ({ at, need, per, possible }) => `${place(at)} asks for ${need} in every ${per}, where ${possible} are possible`,
    GradeOutOfOrder: ({ at }) => `the grade ${place(at)} stands below one that asks for as little`,
    NoLowestGrade: () => "every grade asks for points, so low totals have no grade",
    IdleGate: ({ at }) => `nothing follows where ${place(at)} is not met`,
    IdleConsequence: ({ always, at, points: size }) => `${place(at)}: every total is ${always ? "below" : "at least"} ${points(size)}`,
    EmptyEdition: ({ at }) => `the edition ${at} ends before it begins`,
    WindowGap: ({ at, from, other, to }) => `between ${place(other)} and ${place(at)} no rule counts ${from} to ${to}`,
    WindowOverlap: ({ at, from, other, to }) => `${place(other)} and ${place(at)} both count ${from} to ${to}`,
    EditionGap: ({ at, from, other, to }) => `between the editions ${other} and ${at} none is in force from ${from} to ${to}`,
    EditionOverlap: ({ at, from, other, to }) => `the editions ${other} and ${at} both say they are in force from ${from} to ${to}`,
    DeadItem: ({ at }) => `no record ever moves a point under ${place(at)}`,
    PaidTwice: ({ alike, at, other }) => alike ? `one record counts under ${place(other)} and again under ${place(at)}` : `a record that counts under ${place(other)} counts again under ${place(at)} for having become more`,
    LinkedTwice: ({ at, other }) => `one paper is paid under ${place(other)} and, in its other shape, under ${place(at)}`,
    CapAlwaysBites: ({ at, cap, item }) => `the cap of ${place(at)} at ${points(cap)} cuts even a single record under ${place(item)}`,
    FloorAlwaysHolds: ({ at, floor }) => `who does nothing has the floor of ${place(at)}, ${points(floor)}`,
    UnreachedGrade: ({ at, best, from, role: one }) => `nothing tried brings ${role(one)} to ${place(at)}: it asks for ${points(from)}, and ${points(best)} were reached`,
    RoleCannotPass: ({ best, role: one }) => `whatever they do, ${role(one)} stay in the lowest grade: ${points(best)} were reached`,
    FreeGrade: ({ at, role: one }) => `${role(one)} have ${place(at)} for doing nothing`,
    OneThingEnough: ({ at, grade, times }) => `${times} records under ${place(at)} and nothing else are enough for “${grade}”`,
    BonusAboveDuty: ({ at, duty }) => `records under ${place(at)} alone can outweigh the ${points(duty)} points of all duties`,
    MoreLowers: ({ at }) => `doing more, or better, brings less because of ${place(at)}`,
    FaultPays: ({ at }) => `${place(at)} pays for absence, lateness or a breach`,
    OrderMatters: ({ at }) => `what ${place(at)} brings depends on which record came first`,
    BelowZero: () => "a total can fall below zero",
    JointPaysMore: ({ alone, at, together }) => `${place(at)} pays ${points(alone)} to one author and ${points(together)} to five together`
  })
